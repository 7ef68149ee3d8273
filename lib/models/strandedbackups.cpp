// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strandedbackups.h"

#include "storage/openbackup.h"

namespace tryboth {

namespace {

OpenResult<int> entriesOf(const JournalCore &core)
{
    const auto count = core.stores().checkIns.count({});
    return count ? OpenResult<int>(*count) : openFailure(OpenProblem::Damaged, count.error());
}

} // namespace

StrandedBackups::StrandedBackups(QString journalPath, JournalPlaces places, const Clock &clock,
                                 QObject *parent)
    : BackupSource(parent)
    , m_path(std::move(journalPath))
    , m_places(std::move(places))
    , m_clock(clock)
{
}

QList<Backup> StrandedBackups::backups() const
{
    return backupsOf(m_path, m_places);
}

void StrandedBackups::count(const Backup &backup, QObject *receiver, Counted done)
{
    m_worker.run(
        [backup, &clock = m_clock]() -> OpenResult<int> {
            const auto core = openBackup(backup, clock);
            return core ? entriesOf(**core) : tl::unexpected(core.error());
        },
        receiver, std::move(done));
}

void StrandedBackups::open(const Backup &backup, std::shared_ptr<const Unlock> unlock, QObject *receiver,
                           Opened done)
{
    m_worker.run(
        [backup, unlock = std::move(unlock), &clock = m_clock] {
            return openBackup(backup, clock, *unlock).map([](const auto &core) { return core->image(); });
        },
        receiver, std::move(done));
}

} // namespace tryboth
