// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openbackup.h"

#include "storage/fileidentity.h"
#include "storage/journalreader.h"
#include "storage/posixfilesystem.h"

#include <QFileInfo>

namespace tryboth {

OpenResult<std::unique_ptr<JournalCore>> openBackup(const Backup &backup, const Clock &clock,
                                                    const Unlock &unlock)
{
    PosixFileSystem files;
    const auto loaded = loadFile(files, backup.path);
    if (!loaded) {
        return openFailure(OpenProblem::Unreadable, loaded.error().error);
    }
    return JournalReader(QFileInfo(backup.path).fileName(), clock)
        .read(loaded->bytes, IdSource(), unlock)
        .map([](ReadJournal journal) { return std::move(journal.core); });
}

} // namespace tryboth
