// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <QCoreApplication>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {
struct CommandsText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Commands)
};
} // namespace

QList<Command> allCommands()
{
    return {newCommand(),         exampleCommand(),       logCommand(),       listCommand(),
            searchCommand(),      energyCommand(),        reflectCommand(),   chartCommand(),
            experimentsCommand(), experimentCommand(),    decisionsCommand(), directionCommand(),
            importCommand(),      undoImportCommand(),    exportCommand(),    formatsCommand(),
            trashCommand(),       restoreCommand(),       deleteCommand(),    checkCommand(),
            historyCommand(),     forgetHistoryCommand(), conflictsCommand(), backupCommand(),
            backupsCommand(),     restoreBackupCommand(), sealCommand(),      unsealCommand(),
            passphraseCommand(),  recoveryKeyCommand(),   keyCommand(),       shareCommand(),
            sharesCommand(),      mergeCommand(),         newDeskCommand(),   deskCommand(),
            openShareCommand(),   commentCommand(),       replyCommand(),     briefCommand(),
            manualCommand(),      completionCommand()};
}

Argument journalArgument()
{
    return {u"FILE"_s, CommandsText::tr("The journal.")};
}

} // namespace tryboth::cli
