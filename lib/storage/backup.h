// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filesystem.h"
#include "storage/generation.h"
#include "storage/journalplaces.h"

#include "domain/result.h"

namespace tryboth {

/// An earlier version of a journal: a whole file of its own, sealed as the journal was at that time.
struct Backup
{
    QString path;
    Moment keptAt;       ///< what the clock said, UTC
    qint64 sequence = 0; ///< a later version has a higher one, even when the clock was set back
    qint64 bytes = 0;    ///< size of the file
    bool sealed = false;
    BackupReason reason = BackupReason::Save; ///< why it was kept

    bool operator==(const Backup &) const = default;
};

/// The versions kept in one folder of generations, newest first.
QList<Backup> backupsIn(const QString &folder);

/// The versions of whatever journal was saved at `journalPath`, newest first; when one journal followed
/// another there, those of the latest come first. Needs no key and not even the
/// file, which may be damaged or gone: what rememberHome() left behind names the folder.
QList<Backup> backupsOf(const QString &journalPath, const JournalPlaces &places);

/// Notes in the folder of generations, if there is one, that its journal lives at `journalPath`: an empty
/// file that is named after a hash of the path, so that a list of journals cannot be read from it. A note
/// that cannot be made only makes the backups harder to find, so it fails silently.
void rememberHome(FileSystem &files, const QString &folder, const QString &journalPath);

/// Writes the backup to a new file at `toPath`, byte for byte and with every step of a save. Fails when
/// something stands there already: restoring never overwrites anything, least of all the current journal.
Result<void> restoreBackup(const Backup &backup, const QString &toPath);

/// Writes `bytes` to a new file at `path`, as they are and with every step of a save. Fails when something
/// stands there already. For the image of a journal without a file; JournalFile::saveCopy() seals others.
Result<void> writeCopy(const QString &path, const QByteArray &bytes);

} // namespace tryboth
