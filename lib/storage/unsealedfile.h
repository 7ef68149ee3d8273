// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/fileidentity.h"
#include "storage/journalenvelope.h"
#include "storage/openerror.h"
#include "storage/unlock.h"

namespace tryboth {

/// A sealed journal as read and unsealed, before it becomes a database.
struct UnsealedFile
{
    QString path;
    FileIdentity identity;
    JournalEnvelope::Opened opened;
};

/// The slow half of opening a sealed journal (Argon2id): may run in any thread, writes nothing.
/// Fails as JournalFile::open() does; `backups` are what the sentence about damage speaks of.
OpenResult<UnsealedFile> unsealFile(const QString &path, const QList<Backup> &backups, const Unlock &unlock);

} // namespace tryboth
