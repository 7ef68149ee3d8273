// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/exportjob.h"
#include "widgets/fittingdialog.h"

class QFileDialog;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace tryboth {

class Journal;

/// A dialog that writes what is chosen in it into a new file. Writing happens in the background and can be
/// stopped; what was stopped leaves nothing behind.
class WritingDialog : public FittingDialog
{
    Q_OBJECT

public:
    /// Writes it to `path`.
    void write(const QString &path);

Q_SIGNALS:
    void informed(const QString &sentence);

protected:
    /// The object names of its parts begin with `name`.
    WritingDialog(const Journal &journal, const QString &name, QWidget *parent);

    /// What is chosen to be written; the path is still missing.
    virtual ExportRequest request() const = 0;
    /// Gives the question where to write a name and an ending.
    virtual void proposeFile(QFileDialog &dialog) const = 0;

    /// What stands below all choices: what went wrong, how much is written, the buttons.
    void addWriting(QVBoxLayout &layout);
    /// Whether there is something to be written.
    void setWritable(bool writable);

private:
    void askWhere();
    void setBusy(bool busy);
    void showTrouble(const QString &sentence);
    void finish(const Result<qint64> &bytes);

    ExportJob m_job;
    QString m_name;
    QString m_path;
    QLabel *m_trouble;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_write;
};

} // namespace tryboth
