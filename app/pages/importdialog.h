// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importreader.h"
#include "models/importwriter.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace tryboth {

class ImportPreviewPane;
class Journal;

/// Choose a file, look at what it holds, take it in: one change, one undo. Reading and taking in happen in
/// the background and can be stopped. Opened with open().
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Journal &journal, QWidget *parent = nullptr);

    /// Asks for one or more files.
    void chooseFiles();
    /// Asks for a folder: of jrnl, RedNotebook, Logseq, Joplin or Day One, or a Git repository.
    void chooseFolder();

    /// Reads these files or folders and shows what they hold together.
    void read(const QStringList &paths);
    void read(const QString &path) { read(QStringList{path}); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

Q_SIGNALS:
    void informed(const QString &sentence);

private:
    QWidget *buildStart();
    QWidget *buildBusy();
    QLayout *buildButtons();
    ImportOptions options() const;
    QString shownName() const;
    QString outcomeText(const ImportOutcome &outcome) const;
    void readAgain();
    void showResult(const Result<ReadImport> &result);
    void refresh();
    void takeIn();
    void showOutcome(const Result<ImportOutcome> &result);
    void showBusy(const QString &what);

    Journal &m_journal;
    ImportReader m_reader;
    ImportWriter m_writer;
    QStringList m_paths;
    QStackedWidget *m_stack;
    QWidget *m_start;
    QWidget *m_busy;
    ImportPreviewPane *m_preview;
    QLabel *m_trouble;
    QLabel *m_doing;
    QProgressBar *m_progress;
    QPushButton *m_choose;
    QPushButton *m_chooseFolder;
    QPushButton *m_import;
};

} // namespace tryboth
