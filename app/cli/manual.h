// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace tryboth::cli {

/// What the program can end with, and in which case, for people.
QList<std::pair<Exit, QString>> exitMeanings();

/// The options that every command understands.
QList<QCommandLineOption> commonOptions();

/// "import FILE SOURCE"
QString syntaxOf(const Command &command);

/// The manual page tryboth-cli(1) in troff, from the table of commands: whatever is in the table is in it.
QString manualPage(const QList<Command> &commands, const QString &version);

/// The completion of `shell`, which is bash, zsh or fish, from the same table; empty for any other.
QString completionFor(const QString &shell, const QList<Command> &commands);

} // namespace tryboth::cli
