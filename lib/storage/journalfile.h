// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "storage/atomicwriter.h"
#include "storage/generations.h"
#include "storage/journalcore.h"
#include "storage/journallock.h"
#include "storage/posixfilesystem.h"

#include <memory>
#include <optional>

namespace tryboth {

/// Where this machine keeps what belongs to a journal but not beside it.
struct JournalPlaces
{
    QString locks;   ///< folder of the runtime kind, local to this machine
    QString backups; ///< folder that holds one folder of generations for each journal

    /// The user's own: the runtime folder and ".local/share/tryboth/backups".
    static JournalPlaces ofThisUser();
};

/// How one wants to open a journal.
enum class OpenMode {
    Write,       ///< fails when another program has it open
    WriteOrRead, ///< falls back to reading when another program has it open
    Read,        ///< never writes and takes no lock
};

class JournalFile;

/// A journal that was opened, and the file it came from.
struct OpenedJournal
{
    std::unique_ptr<JournalFile> file;
    std::unique_ptr<JournalCore> core;
};

/// One journal on disk: holds its lock while it is open for writing and writes it whole, proven, or not at
/// all.
class JournalFile
{
public:
    /// Makes a new journal at `path`. Fails when something stands there already.
    static Result<OpenedJournal> create(const QString &path, const JournalPlaces &places, const Clock &clock,
                                        IdSource ids = {});

    /// Opens the journal at `path`, sweeping what a crash may have left beside it.
    static Result<OpenedJournal> open(const QString &path, OpenMode mode, const JournalPlaces &places,
                                      const Clock &clock, IdSource ids = {});

    /// Writes `image` in place of the file, keeping the version before as a backup. May take as long as the
    /// disk does, and may run in a worker; one save at a time. On failure the file is as it was, and the
    /// error says why.
    Result<void> save(const QByteArray &image);

    QString path() const { return m_path; }

    /// Why nothing can be written, e.g. because another window has the journal open; nothing when one can.
    std::optional<Error> readOnlyReason() const { return m_readOnly; }

    /// When the file last became what the journal is, if it ever did while it was open.
    std::optional<Moment> lastSaved() const { return m_lastSaved; }

private:
    JournalFile(QString path, const JournalPlaces &places, const Clock &clock);
    Result<std::unique_ptr<JournalCore>> load(const Clock &clock, IdSource ids);

    QString m_path;
    JournalPlaces m_places;
    const Clock &m_clock;
    PosixFileSystem m_files;
    JournalLock m_lock;
    std::unique_ptr<Generations> m_generations;
    std::optional<FileIdentity> m_identity;
    std::optional<Error> m_readOnly;
    std::optional<Moment> m_lastSaved;
};

/// Writes `image` to a new file at `path`, with every step of a save. Fails when something stands there already.
Result<void> writeCopy(const QString &path, const QByteArray &image);

} // namespace tryboth
