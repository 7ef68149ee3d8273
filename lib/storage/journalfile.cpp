// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalfile.h"

#include "storage/draftfile.h"
#include "storage/leftovers.h"
#include "storage/openbackup.h"
#include "storage/sealcheck.h"
#include "storage/seenversions.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JournalFileText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::JournalFile)
};

} // namespace

JournalFile::JournalFile(QString path, const JournalPlaces &places, const Clock &clock, FileKind kind)
    : m_path(std::move(path))
    , m_places(places)
    , m_clock(clock)
    , m_kind(kind)
    , m_lock(m_path, places.locks)
{
}

Result<OpenedJournal> JournalFile::create(const QString &path, const JournalPlaces &places,
                                          const Clock &clock, IdSource ids,
                                          const std::optional<Passphrase> &passphrase, Argon2Cost cost,
                                          FileKind kind)
{
    return createWith(path, places, clock, std::move(ids), kind,
                      [&](JournalFile &file, const QByteArray &image) {
                          return passphrase ? file.setPassphrase(*passphrase, image, cost) : file.save(image);
                      });
}

Result<OpenedJournal> JournalFile::create(const QString &path, const JournalPlaces &places,
                                          const Clock &clock, IdSource ids, JournalEnvelope seal,
                                          FileKind kind)
{
    return createWith(path, places, clock, std::move(ids), kind,
                      [&](JournalFile &file, const QByteArray &image) {
                          file.m_envelope = std::move(seal);
                          return file.save(image);
                      });
}

Result<OpenedJournal>
JournalFile::createWith(const QString &path, const JournalPlaces &places, const Clock &clock, IdSource ids,
                        FileKind kind,
                        const std::function<Result<void>(JournalFile &, const QByteArray &)> &save)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink()) {
        return failure(
            JournalFileText::tr("“%1” exists already. Nothing was changed. Choose another name, or open it.")
                .arg(target.fileName()));
    }
    OpenedJournal opened;
    opened.file.reset(new JournalFile(path, places, clock, kind));
    JournalFile &file = *opened.file;
    if (const auto locked = file.m_lock.tryLock(); !locked) {
        return tl::unexpected(locked.error().error);
    }
    auto core = JournalCore::create(clock, std::move(ids), kind);
    if (!core) {
        return tl::unexpected(core.error());
    }
    opened.core = std::move(*core);
    file.settle(opened.core->journalId(), false);
    if (const auto saved = save(file, opened.core->image()); !saved) {
        return tl::unexpected(saved.error());
    }
    return opened;
}

OpenResult<OpenedJournal> JournalFile::open(const QString &path, OpenMode mode, const JournalPlaces &places,
                                            const Clock &clock, IdSource ids, const Unlock &unlock,
                                            FileKind kind)
{
    OpenedJournal opened;
    opened.file.reset(new JournalFile(path, places, clock, kind));
    if (const auto locked = opened.file->lockFor(mode); !locked) {
        return tl::unexpected(locked.error());
    }
    auto core = opened.file->load(std::move(ids), unlock);
    if (!core) {
        return tl::unexpected(core.error());
    }
    opened.core = std::move(*core);
    return opened;
}

OpenResult<OpenedJournal> JournalFile::open(UnsealedFile unsealed, OpenMode mode, const JournalPlaces &places,
                                            const Clock &clock, IdSource ids, FileKind kind)
{
    OpenedJournal opened;
    opened.file.reset(new JournalFile(unsealed.path, places, clock, kind));
    if (const auto locked = opened.file->lockFor(mode); !locked) {
        return tl::unexpected(locked.error());
    }
    auto core = opened.file->takeOver(
        opened.file->reader().journalOf(std::move(unsealed.opened), std::move(ids)), unsealed.identity);
    if (!core) {
        return tl::unexpected(core.error());
    }
    opened.core = std::move(*core);
    return opened;
}

OpenResult<void> JournalFile::lockFor(OpenMode mode)
{
    if (mode == OpenMode::Read) {
        m_readOnly = Error{JournalFileText::tr("This journal was opened for reading only. Nothing was "
                                               "changed. Close it and open it again to write."),
                           {}};
    } else if (const auto locked = m_lock.tryLock(); !locked) {
        if (mode == OpenMode::Write) {
            return openFailure(OpenProblem::InUse, locked.error().error);
        }
        m_readOnly = locked.error().error;
    }
    return {};
}

JournalReader JournalFile::reader() const
{
    return {QFileInfo(m_path).fileName(), m_clock, [this] { return backupsOf(m_path, m_places); }, m_kind};
}

OpenResult<std::unique_ptr<JournalCore>> JournalFile::load(IdSource ids, const Unlock &unlock)
{
    auto loaded = loadFile(m_files, m_path);
    if (!loaded) {
        return openFailure(OpenProblem::Unreadable, loaded.error().error);
    }
    return takeOver(reader().read(loaded->bytes, std::move(ids), unlock), loaded->identity);
}

OpenResult<std::unique_ptr<JournalCore>> JournalFile::takeOver(OpenResult<ReadJournal> journal,
                                                               const FileIdentity &identity)
{
    if (!journal) {
        return tl::unexpected(journal.error());
    }
    if (m_kind == FileKind::Desk && !journal->envelope.isSealed()) {
        return openFailure(OpenProblem::NotAJournal,
                           {JournalFileText::tr("“%1” is a coach’s desk without its encryption, which is "
                                                "never made here. Nothing was changed. Open the encrypted "
                                                "desk, or a backup of it.")
                                .arg(QFileInfo(m_path).fileName()),
                            {}});
    }
    m_identity = identity;
    m_envelope = std::move(journal->envelope);
    m_base.set(journal->core->image());
    settle(journal->core->journalId(), journal->olderFormat);
    return std::move(journal->core);
}

/// What can be done once it is known which journal this is.
void JournalFile::settle(const QString &journalId, bool olderFormat)
{
    m_backups = m_places.backupsOf(journalId);
    m_generations = std::make_unique<Generations>(m_files, m_clock, m_backups);
    m_rolledBack = m_identity && SeenVersions(m_backups).isOlder(m_identity->contentHash);
    if (m_readOnly || !m_identity) {
        return;
    }
    if (olderFormat) {
        if (const auto kept = m_generations->add(m_path, BackupReason::Renewal); !kept) {
            m_readOnly = kept.error();
            return;
        }
    }
    rememberHome(m_files, m_backups, m_path);
    if (!m_rolledBack) {
        SeenVersions(m_backups).note(m_identity->contentHash);
    }
    // What a crash left beside the journal is tidied once it is known to open. That this can fail, on a
    // folder that can only be read, is no reason not to open: the next save will say so.
    static_cast<void>(sweepLeftovers(m_files, m_path, m_clock.now()));
}

std::optional<Error> JournalFile::readOnlyReason() const
{
    if (m_readOnly || m_envelope.canSeal()) {
        return m_readOnly;
    }
    if (isLocked()) {
        return Error{JournalFileText::tr("This journal is locked. Nothing was changed. Unlock it first."),
                     {}};
    }
    return Error{JournalFileText::tr("This journal was opened with its recovery key, so it can only be read. "
                                     "Choose a new passphrase to go on writing."),
                 {}};
}

Result<void> JournalFile::save(const QByteArray &image)
{
    if (const auto reason = readOnlyReason()) {
        return tl::unexpected(*reason);
    }
    return write(image, m_envelope);
}

Result<void> JournalFile::write(const QByteArray &image, const JournalEnvelope &envelope,
                                const SaveRequest::Verify &proof)
{
    if (m_kind == FileKind::Desk && !envelope.isSealed()) {
        return failure(JournalFileText::tr("A coach’s desk is always encrypted: it holds what others "
                                           "entrusted to you. Nothing was changed. Set a passphrase."));
    }
    const auto bytes = envelope.wrap(image);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    SaveRequest request;
    request.target = m_path;
    request.bytes = *bytes;
    request.expected = m_identity;
    request.verify = [&](const QByteArray &readBack) {
        return sameImage(envelope.unwrap(readBack), image)
            .and_then([&] { return envelope.isSealed() ? isSealedThrough(readBack, image) : Result<void>(); })
            .and_then([&] { return proof ? proof(readBack) : Result<void>(); });
    };
    request.rotate = [this](const QString &outgoing) {
        auto kept = m_generations->add(outgoing);
        rememberHome(m_files, m_backups, outgoing);
        return kept;
    };
    const auto saved = AtomicWriter(m_files).write(request);
    if (!saved) {
        if (saved.error().inPlace) {
            m_identity = saved.error().inPlace;
        }
        return tl::unexpected(saved.error().error);
    }
    m_identity = *saved;
    m_lastSaved = m_clock.now();
    m_base.set(image);
    SeenVersions(m_backups).note(m_identity->contentHash);
    return {};
}

Result<void> JournalFile::reseal(JournalEnvelope next, const QByteArray &image,
                                 const SaveRequest::Verify &proof)
{
    if (m_readOnly || isLocked()) {
        return tl::unexpected(*readOnlyReason());
    }
    const auto before = m_identity;
    const auto written = write(image, next, proof);
    // Also when it is in place without being confirmed: what lies there is what the next save replaces.
    if (m_identity != before) {
        m_envelope = std::move(next);
    }
    return written;
}

Result<void> JournalFile::saveCopy(const QString &path, const QByteArray &image) const
{
    const auto bytes = m_envelope.wrap(image);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    return writeCopy(path, *bytes);
}

QString JournalFile::draftPath() const
{
    return m_backups + u"/unsaved.draft"_s;
}

Result<void> JournalFile::keepDraft(const QByteArray &text) const
{
    if (text.isEmpty()) {
        return removeDraft(draftPath());
    }
    const auto bytes = m_envelope.wrap(text);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    return writeDraft(draftPath(), *bytes);
}

std::optional<QByteArray> JournalFile::draft() const
{
    const auto bytes = readDraft(draftPath());
    const auto text = bytes ? m_envelope.unwrap(*bytes) : SealingResult<QByteArray>(QByteArray());
    return text && !text->isEmpty() ? std::optional(*text) : std::nullopt;
}

QList<Backup> JournalFile::backups() const
{
    return backupsIn(m_backups);
}

OpenResult<std::unique_ptr<JournalCore>> JournalFile::openBackup(const Backup &backup,
                                                                 const Unlock &unlock) const
{
    return openVersion(backup.path, unlock)
        .and_then([this](const OtherVersion &version) -> OpenResult<std::unique_ptr<JournalCore>> {
            auto core = JournalCore::open(version.image, m_clock, {}, m_kind);
            if (!core) {
                return openFailure(OpenProblem::Damaged, core.error());
            }
            return std::move(*core);
        });
}

OpenResult<OtherVersion> JournalFile::openVersion(const QString &path, const Unlock &unlock) const
{
    PosixFileSystem files; // Not m_files: a save may be using that one in its thread.
    const auto loaded = loadFile(files, path);
    if (!loaded) {
        return openFailure(OpenProblem::Unreadable, loaded.error().error);
    }
    const QString name = QFileInfo(path).fileName();
    const JournalReader reader(name, m_clock, {}, m_kind);
    const auto toVersion = [&](ReadJournal journal) -> OpenResult<OtherVersion> {
        if (m_places.backupsOf(journal.core->journalId()) != m_backups) {
            return openFailure(
                OpenProblem::NotAJournal,
                {JournalFileText::tr("“%1” is another journal, not another version of this "
                                     "one. Nothing was changed. Choose a version of this journal.")
                     .arg(name),
                 {}});
        }
        return OtherVersion{journal.core->image(), loaded->identity, std::move(journal.envelope)};
    };
    if (isSealed() && looksSealed(loaded->bytes)) {
        auto image = m_envelope.unwrap(loaded->bytes);
        if (image) {
            return reader.journalOf({JournalEnvelope(), std::move(*image)}, IdSource()).and_then(toVersion);
        }
        if (image.error().problem != SealingProblem::NoMatchingKey) {
            return openFailure(image.error(), name, {});
        }
    }
    return reader.read(loaded->bytes, IdSource(), unlock).and_then(toVersion);
}

void JournalFile::adopt(OtherVersion version)
{
    m_identity = version.identity;
    m_base.set(version.image);
    m_rolledBack = false;
    if (version.envelope.isSealed() && version.envelope.canSeal()) {
        m_envelope = std::move(version.envelope);
    }
}

bool JournalFile::isChangedOnDisk()
{
    const auto place = locate(m_files, m_path);
    if (!m_identity || !place) {
        return false;
    }
    const auto still = isStill(m_files, *place, *m_identity);
    return still && !*still;
}

Result<void> JournalFile::keepBackup(BackupReason reason)
{
    if (m_readOnly) {
        return tl::unexpected(*m_readOnly);
    }
    auto kept = m_generations->add(m_path, reason);
    rememberHome(m_files, m_backups, m_path);
    return kept;
}

OpenResult<HeldCount> JournalFile::heldIn(const Backup &backup) const
{
    return openBackup(backup).and_then([](const auto &core) { return countedIn(*core); });
}

} // namespace tryboth
