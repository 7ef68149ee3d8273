// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/atomicwriter.h"
#include "storage/backup.h"
#include "storage/filekind.h"
#include "storage/generations.h"
#include "storage/journalcore.h"
#include "storage/journalenvelope.h"
#include "storage/journallock.h"
#include "storage/journalplaces.h"
#include "storage/journalreader.h"
#include "storage/keptimage.h"
#include "storage/openbackup.h"
#include "storage/openerror.h"
#include "storage/posixfilesystem.h"
#include "storage/unlock.h"
#include "storage/unsealedfile.h"

#include "domain/clock.h"

#include <functional>
#include <memory>
#include <optional>

namespace tryboth {

/// How one wants to open a journal.
enum class OpenMode {
    Write,       ///< fails when another program has it open
    WriteOrRead, ///< falls back to reading when another program has it open
    Read,        ///< never writes and takes no lock
};

/// What opens a journal file, for `check` and for people to read.
struct KeysThatOpen
{
    bool sealed = false;
    bool passphraseKnown = false;      ///< false after opening with the recovery key
    std::optional<Argon2Cost> cost;    ///< of a guess at the passphrase, where it is known
    std::optional<Recipient> recovery; ///< whose recovery key opens it, too

    bool operator==(const KeysThatOpen &) const = default;
};

class JournalFile;

/// Another version of a journal: what lies on disk by now, a backup, or a copy that a syncer set aside.
struct OtherVersion
{
    QByteArray image; ///< of the newest schema
    FileIdentity identity;
    JournalEnvelope envelope; ///< not sealed where the keys at hand opened it
};

/// A journal that was opened, and the file it came from.
struct OpenedJournal
{
    std::unique_ptr<JournalFile> file;
    std::unique_ptr<JournalCore> core;
};

/// One journal (or desk, see FileKind) on disk: holds its lock while it is open for writing and writes it
/// whole, proven, sealed when it has a passphrase, or not at all.
///
/// Everything that writes takes the image to write, may take as long as the disk does (and Argon2id, where a
/// passphrase is given) and may run in a worker, one at a time. On failure the file is as it was, and the
/// error says why. The version before is kept as a backup each time, in the form it had: after a passphrase
/// was set, changed or removed, older backups still open as before, the plain ones without any passphrase.
class JournalFile
{
public:
    /// Makes a new journal at `path`, sealed when there is a passphrase. Fails when something stands there
    /// already.
    static Result<OpenedJournal> create(const QString &path, const JournalPlaces &places, const Clock &clock,
                                        IdSource ids = {}, const std::optional<Passphrase> &passphrase = {},
                                        Argon2Cost cost = {}, FileKind kind = FileKind::Journal);

    /// The same, sealed with `seal`, whose slow making was done elsewhere.
    static Result<OpenedJournal> create(const QString &path, const JournalPlaces &places, const Clock &clock,
                                        IdSource ids, JournalEnvelope seal,
                                        FileKind kind = FileKind::Journal);

    /// Opens the journal at `path`, sweeping what a crash may have left beside it. When it cannot be opened,
    /// nothing was written. A journal of an older format is kept as a backup first; when that fails, it is
    /// opened for reading. One opened with its recovery key is for reading until setPassphrase().
    static OpenResult<OpenedJournal> open(const QString &path, OpenMode mode, const JournalPlaces &places,
                                          const Clock &clock, IdSource ids = {}, const Unlock &unlock = {},
                                          FileKind kind = FileKind::Journal);
    /// The same for a file that unsealFile() has read, perhaps in another thread: nothing slow is left.
    static OpenResult<OpenedJournal> open(UnsealedFile unsealed, OpenMode mode, const JournalPlaces &places,
                                          const Clock &clock, IdSource ids = {},
                                          FileKind kind = FileKind::Journal);

    FileKind kind() const { return m_kind; }

    /// Writes `image` in place of the file.
    Result<void> save(const QByteArray &image);

    /// Writes `image` to a new file at `path`, sealed as the journal is. The journal stays where it is.
    Result<void> saveCopy(const QString &path, const QByteArray &image) const;

    /// Seals with `next` from now on, whatever sealed the journal before; its recovery key stays. The new
    /// file is opened with `next` and compared before the old one goes.
    Result<void> setPassphrase(const Passphrase &next, const QByteArray &image, Argon2Cost cost = {});
    /// As setPassphrase(), but only for who knows the present one; else the sentence of a wrong passphrase.
    Result<void> changePassphrase(const Passphrase &current, const Passphrase &next, const QByteArray &image,
                                  Argon2Cost cost = {});
    /// Writes the journal without a seal: anyone can read the file then. A desk refuses.
    Result<void> removePassphrase(const QByteArray &image);
    /// Makes a key that opens the journal without its passphrase, seals for it from this save on, and proves
    /// that it does. It exists only in what is returned: show it once, to print or to keep (the text of
    /// identityFileText() is a file that `age -d -i` takes). An earlier recovery key opens earlier backups
    /// only.
    Result<Identity> makeRecoveryKey(const QByteArray &image);

    bool isSealed() const { return m_envelope.isSealed(); }
    KeysThatOpen keysThatOpen() const;
    /// Whether `passphrase` is the journal's; takes as long as unlocking. For unlocking a locked window.
    Result<bool> isPassphrase(const Passphrase &passphrase) const;

    /// Wipes the keys of a sealed journal from memory. Until unlock(), nothing is read or written with it.
    Result<void> lock();
    /// Gets the keys back (slow), or compares `unlock` with them where they are at hand; needs no file.
    /// WrongPassphrase and WrongKey as in open(), any number of times. With a recovery key the journal is for
    /// reading until setPassphrase().
    OpenResult<void> unlock(const Unlock &unlock);
    bool isLocked() const { return m_envelope.isLocked(); }

    /// Keeps `text`, sealed as the journal is, among the journal's own files on this machine, for the start
    /// after a crash. An empty one is taken away.
    Result<void> keepDraft(const QByteArray &text) const;
    /// What keepDraft() kept; nothing where there is none or it was sealed with other keys.
    std::optional<QByteArray> draft() const;

    /// The versions kept of this journal, newest first.
    QList<Backup> backups() const;
    /// The journal in a backup, with the keys at hand (fast) or, for one sealed otherwise, with `unlock`.
    /// Nothing that is done to it is ever written.
    OpenResult<std::unique_ptr<JournalCore>> openBackup(const Backup &backup,
                                                        const Unlock &unlock = {}) const;
    /// How much a backup holds.
    OpenResult<HeldCount> heldIn(const Backup &backup) const;

    /// Keeps the file as it is now as a backup; one from before an import says so, and stays longer.
    Result<void> keepBackup(BackupReason reason = BackupReason::Save);

    /// Whether another program has written the file since it was loaded or saved here. False when it is gone
    /// or cannot be read: the next save will say so.
    bool isChangedOnDisk();
    /// Whether the file that was opened is a whole version from before one that this machine has seen.
    bool isRolledBack() const { return m_rolledBack; }
    /// The version of this journal in the file at `path`, opened as openBackup() does. Fails for another
    /// journal.
    OpenResult<OtherVersion> openVersion(const QString &path, const Unlock &unlock = {}) const;
    /// From now on `version`, which lies on disk, counts as loaded: the next save replaces it. To be called
    /// when everything in it has been merged into the open journal. Goes over to its passphrase where that
    /// was changed.
    void adopt(OtherVersion version);
    /// The image as it was last loaded or saved: what both sides of a merge come from.
    QByteArray base() const { return m_base.image(); }

    QString path() const { return m_path; }

    /// Why nothing can be written, e.g. because another window has the journal open; nothing when one can.
    std::optional<Error> readOnlyReason() const;

    /// When the file last became what the journal is, if it ever did while it was open.
    std::optional<Moment> lastSaved() const { return m_lastSaved; }

private:
    JournalFile(QString path, const JournalPlaces &places, const Clock &clock, FileKind kind);
    static Result<OpenedJournal>
    createWith(const QString &path, const JournalPlaces &places, const Clock &clock, IdSource ids,
               FileKind kind, const std::function<Result<void>(JournalFile &, const QByteArray &)> &save);
    OpenResult<void> compare(const Unlock &unlock) const;
    OpenResult<void> lockFor(OpenMode mode);
    OpenResult<std::unique_ptr<JournalCore>> load(IdSource ids, const Unlock &unlock);
    OpenResult<std::unique_ptr<JournalCore>> takeOver(OpenResult<ReadJournal> journal,
                                                      const FileIdentity &identity);
    JournalReader reader() const;
    QString draftPath() const;
    void settle(const QString &journalId, bool olderFormat);
    Result<void> write(const QByteArray &image, const JournalEnvelope &envelope,
                       const SaveRequest::Verify &proof = {});
    Result<void> reseal(JournalEnvelope next, const QByteArray &image, const SaveRequest::Verify &proof = {});

    QString m_path;
    JournalPlaces m_places;
    const Clock &m_clock;
    FileKind m_kind;
    PosixFileSystem m_files;
    JournalLock m_lock;
    JournalEnvelope m_envelope;
    QString m_backups; ///< folder of this journal's generations
    std::unique_ptr<Generations> m_generations;
    std::optional<FileIdentity> m_identity;
    std::optional<Error> m_readOnly;
    std::optional<Moment> m_lastSaved;
    KeptImage m_base;
    bool m_rolledBack = false;
};

} // namespace tryboth
