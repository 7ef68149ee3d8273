// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalbackups.h"

namespace tryboth {

JournalBackups::JournalBackups(Journal &journal, QObject *parent)
    : BackupSource(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::saveStateChanged, this, &BackupSource::changed);
}

void JournalBackups::count(const Backup &backup, QObject *receiver, Counted done)
{
    m_journal.countHeld(backup, receiver, std::move(done));
}

void JournalBackups::open(const Backup &backup, std::shared_ptr<const Unlock> unlock, QObject *receiver,
                          Opened done)
{
    m_journal.openBackup(backup, std::move(unlock), receiver, std::move(done));
}

} // namespace tryboth
