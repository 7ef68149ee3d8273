// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

#include <functional>

namespace tryboth {

/// The journal that was opened last; empty where none was.
QString lastJournal();
void rememberJournal(const QString &path);

/// Asks for the file of a journal, from the folder of the last one on, and calls `chosen` unless `context` is
/// gone. Does not block: tests and the rest of the program go on while the dialog is open.
void askForJournalFile(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode,
                       const QString &suggested, QObject *context,
                       const std::function<void(const QString &)> &chosen);

/// The same for the file of a coach's desk.
void askForDeskFile(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode,
                    const QString &suggested, QObject *context,
                    const std::function<void(const QString &)> &chosen);

} // namespace tryboth
