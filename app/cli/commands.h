// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace tryboth::cli {

Command newCommand();
Command exampleCommand();
Command logCommand();
Command listCommand();
Command searchCommand();
Command energyCommand();
Command chartCommand();
Command reflectCommand();
Command experimentsCommand();
Command experimentCommand();
Command decisionsCommand();
Command directionCommand();
Command exportCommand();
Command formatsCommand();
Command importCommand();
Command undoImportCommand();
Command trashCommand();
Command restoreCommand();
Command deleteCommand();
Command checkCommand();
Command historyCommand();
Command forgetHistoryCommand();
Command conflictsCommand();
Command backupCommand();
Command backupsCommand();
Command restoreBackupCommand();
Command sealCommand();
Command unsealCommand();
Command passphraseCommand();
Command recoveryKeyCommand();
Command manualCommand();
Command completionCommand();
Command newDeskCommand();
Command deskCommand();
Command openShareCommand();
Command commentCommand();
Command replyCommand();
Command briefCommand();
Command keyCommand();
Command shareCommand();
Command sharesCommand();
Command mergeCommand();

/// Every command, in the order of the help.
QList<Command> allCommands();

/// The argument that every command begins with.
Argument journalArgument();

} // namespace tryboth::cli
