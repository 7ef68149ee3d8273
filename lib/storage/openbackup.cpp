// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openbackup.h"

#include "storage/fileidentity.h"
#include "storage/journalreader.h"
#include "storage/posixfilesystem.h"

#include <QFileInfo>

namespace tryboth {

OpenResult<std::unique_ptr<JournalCore>> openBackup(const Backup &backup, const Clock &clock,
                                                    const Unlock &unlock, FileKind kind)
{
    PosixFileSystem files;
    const auto loaded = loadFile(files, backup.path);
    if (!loaded) {
        return openFailure(OpenProblem::Unreadable, loaded.error().error);
    }
    return JournalReader(QFileInfo(backup.path).fileName(), clock, {}, kind)
        .read(loaded->bytes, IdSource(), unlock)
        .map([](ReadJournal journal) { return std::move(journal.core); });
}

OpenResult<HeldCount> countedIn(const JournalCore &core)
{
    const Stores &stores = core.stores();
    const auto count = core.kind() == FileKind::Desk
                           ? stores.desk.clients.all().map([](const QList<Client> &all) {
                                 return HeldCount{int(all.size()), 0};
                             })
                           : stores.checkIns.count({}).and_then([&](int entries) {
                                 return stores.things.count().map([&](int others) {
                                     return HeldCount{entries, others};
                                 });
                             });
    return count ? OpenResult<HeldCount>(*count) : openFailure(OpenProblem::Damaged, count.error());
}

} // namespace tryboth
