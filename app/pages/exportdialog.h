// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/exportjob.h"
#include "widgets/fittingdialog.h"

class QDateEdit;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace tryboth {

class ChoiceBox;
class Journal;

/// Writes the journal, or some of it, into a new file: in which format, which days or what the Journal page
/// shows now. Writing happens in the background and can be stopped; what was stopped leaves nothing behind.
class ExportDialog : public FittingDialog
{
    Q_OBJECT

public:
    /// `shown` is what the Journal page lets through at the moment.
    ExportDialog(Journal &journal, const CheckInFilter &shown, QWidget *parent = nullptr);

    /// What is chosen to be written.
    CheckInFilter filter() const;
    QString format() const;

    /// Writes it to `path`.
    void write(const QString &path);

Q_SIGNALS:
    void informed(const QString &sentence);

private:
    QLayout *buildScope(const CheckInFilter &shown);
    QLayout *buildButtons();
    void askWhere();
    void refresh();
    void finish(const Result<qint64> &bytes);
    void setBusy(bool busy);
    void showTrouble(const QString &sentence);
    QString sizeText(const CheckInFilter &filter) const;

    Journal &m_journal;
    CheckInFilter m_shown;
    ExportJob m_job;
    QString m_path;
    ChoiceBox *m_format;
    QRadioButton *m_all;
    QRadioButton *m_days;
    QRadioButton *m_filtered;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_about;
    QLabel *m_trouble;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_write;
};

} // namespace tryboth
