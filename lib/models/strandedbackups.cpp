// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strandedbackups.h"

#include "storage/openbackup.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// What does not open is told by its name.
FileKind kindByName(const QString &path)
{
    return path.endsWith(u".tryboth-desk"_s) ? FileKind::Desk : FileKind::Journal;
}

} // namespace

StrandedBackups::StrandedBackups(QString journalPath, JournalPlaces places, const Clock &clock,
                                 QObject *parent)
    : BackupSource(parent)
    , m_path(std::move(journalPath))
    , m_kind(kindByName(m_path))
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
        [backup, kind = m_kind, &clock = m_clock] {
            return openBackup(backup, clock, {}, kind).and_then([](const auto &core) {
                return countedIn(*core);
            });
        },
        receiver, std::move(done));
}

void StrandedBackups::open(const Backup &backup, std::shared_ptr<const Unlock> unlock, QObject *receiver,
                           Opened done)
{
    m_worker.run(
        [backup, unlock = std::move(unlock), kind = m_kind, &clock = m_clock] {
            return openBackup(backup, clock, *unlock, kind).map([](const auto &core) {
                return core->image();
            });
        },
        receiver, std::move(done));
}

} // namespace tryboth
