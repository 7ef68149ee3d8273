// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "storage/fileplace.h"
#include "storage/generation.h"

namespace tryboth {

/// The earlier versions of one journal, in a local folder of mode 0700 that belongs to it alone.
/// Versions are sealed as the journal is: they are its files, linked or copied, never opened.
/// One process at a time may add (see JournalLock).
class Generations
{
public:
    Generations(FileSystem &files, const Clock &clock, QString folder);

    /// Keeps the file as the newest version: by a hard link where that works, else by a synced copy; then
    /// lets go what generationsToRemove() names. A file that is the newest version already is not kept twice,
    /// so that saves that fail again and again push nothing out; but from then on it says `reason`, where it
    /// only said that it was saved. Fits SaveRequest::rotate.
    Result<void> add(const QString &outgoingFile, BackupReason reason = BackupReason::Save);

    /// Newest first. Empty when nothing was kept yet.
    QList<Generation> list() const;
    QString path(const Generation &generation) const;

private:
    CallResult<void> keep(const FilePlace &outgoing, int folder, const QStringList &names,
                          BackupReason reason);
    CallResult<void> mark(int folder, const Generation &kept, BackupReason reason);
    CallResult<void> copy(const FilePlace &outgoing, int folder, const QString &name);
    CallResult<bool> isNewest(const FilePlace &outgoing, int folder, const Generation &newest);
    void thin(int folder, const QStringList &names);

    FileSystem &m_files;
    const Clock &m_clock;
    QString m_folder;
};

} // namespace tryboth
