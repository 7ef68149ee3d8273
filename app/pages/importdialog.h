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

    /// Asks for a file.
    void chooseFile();

    /// Reads this file and shows what it holds.
    void read(const QString &path);

Q_SIGNALS:
    void informed(const QString &sentence);

private:
    QWidget *buildStart();
    QWidget *buildBusy();
    QLayout *buildButtons();
    void readAgain();
    void showResult(const Result<ReadImport> &result);
    void refresh();
    void takeIn();
    void showOutcome(const Result<ImportOutcome> &result);
    void showBusy(const QString &what);

    Journal &m_journal;
    ImportReader m_reader;
    ImportWriter m_writer;
    QString m_path;
    QStackedWidget *m_stack;
    QWidget *m_start;
    QWidget *m_busy;
    ImportPreviewPane *m_preview;
    QLabel *m_trouble;
    QLabel *m_doing;
    QProgressBar *m_progress;
    QPushButton *m_choose;
    QPushButton *m_import;
};

} // namespace tryboth
