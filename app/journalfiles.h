// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

#include <functional>

namespace tryboth {

class Settings;

/// The journal that was opened last; empty where none was.
QString lastJournal(const Settings &settings);
/// Remembers it as the last one and among the recent ones, unless one does not want that.
void rememberJournal(Settings &settings, const QString &path);

/// Where a new journal would lie: a neutral name in the folder for documents, or else at home.
QString suggestedJournal(const Settings &settings);

/// Asks for the file of a journal, from the folder of the last one on, and calls `chosen` unless `context` is
/// gone. Does not block: tests and the rest of the program go on while the dialog is open.
void askForJournalFile(QWidget *parent, const Settings &settings, const QString &title,
                       QFileDialog::AcceptMode mode, const QString &suggested, QObject *context,
                       const std::function<void(const QString &)> &chosen);

/// The same for the file of a coach's desk.
void askForDeskFile(QWidget *parent, const Settings &settings, const QString &title,
                    QFileDialog::AcceptMode mode, const QString &suggested, QObject *context,
                    const std::function<void(const QString &)> &chosen);

} // namespace tryboth
