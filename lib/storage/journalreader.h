// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalcore.h"
#include "storage/journalenvelope.h"
#include "storage/openerror.h"
#include "storage/unlock.h"

namespace tryboth {

/// A journal as read from the bytes of its file.
struct ReadJournal
{
    JournalEnvelope envelope;
    std::unique_ptr<JournalCore> core;
    bool olderFormat = false; ///< it was brought to the newest schema in memory
};

/// From the bytes of a journal file to the journal, or to why not. Writes nothing, anywhere.
class JournalReader
{
public:
    /// `backups` are what the sentence about damage speaks of.
    JournalReader(QString name, const Clock &clock, QList<Backup> backups);

    /// Opens the seal, if there is one, with `unlock`.
    OpenResult<ReadJournal> read(const QByteArray &bytes, IdSource ids, const Unlock &unlock) const;

    /// The image of a file, its seal opened with `unlock`, if it has one. Needs no clock.
    OpenResult<JournalEnvelope::Opened> unseal(const QByteArray &bytes, const Unlock &unlock) const;

    /// The journal in an image that was unsealed already.
    OpenResult<ReadJournal> journalOf(JournalEnvelope::Opened opened, IdSource ids) const;

private:
    QString m_name;
    const Clock &m_clock;
    QList<Backup> m_backups;
};

} // namespace tryboth
