// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalcore.h"
#include "storage/journalenvelope.h"
#include "storage/openerror.h"
#include "storage/unlock.h"

#include <functional>

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
    using ListBackups = std::function<QList<Backup>()>;

    /// `listBackups` gives what the sentence about damage speaks of. Asked only when the bytes do not open,
    /// as looking through folders takes time; without it there are none.
    JournalReader(QString name, const Clock &clock, ListBackups listBackups = {},
                  FileKind kind = FileKind::Journal);

    /// Opens the seal, if there is one, with `unlock`.
    OpenResult<ReadJournal> read(const QByteArray &bytes, IdSource ids, const Unlock &unlock) const;

    /// The image of a file, its seal opened with `unlock`, if it has one. Needs no clock.
    OpenResult<JournalEnvelope::Opened> unseal(const QByteArray &bytes, const Unlock &unlock) const;

    /// The journal in an image that was unsealed already.
    OpenResult<ReadJournal> journalOf(JournalEnvelope::Opened opened, IdSource ids) const;

private:
    QList<Backup> backups() const { return m_listBackups ? m_listBackups() : QList<Backup>(); }

    QString m_name;
    const Clock &m_clock;
    ListBackups m_listBackups;
    FileKind m_kind;
};

} // namespace tryboth
