// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalreader.h"

#include "storage/imageheader.h"
#include "storage/migrations.h"

namespace tryboth {

using namespace Qt::StringLiterals;

JournalReader::JournalReader(QString name, const Clock &clock, ListBackups listBackups, FileKind kind)
    : m_name(std::move(name))
    , m_clock(clock)
    , m_listBackups(std::move(listBackups))
    , m_kind(kind)
{
}

OpenResult<ReadJournal> JournalReader::read(const QByteArray &bytes, IdSource ids, const Unlock &unlock) const
{
    auto opened = unseal(bytes, unlock);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return journalOf(std::move(*opened), std::move(ids));
}

OpenResult<JournalEnvelope::Opened> JournalReader::unseal(const QByteArray &bytes, const Unlock &unlock) const
{
    if (!looksSealed(bytes)) {
        return JournalEnvelope::Opened{JournalEnvelope(), bytes};
    }
    if (!unlock.passphrase && !unlock.recoveryKey) {
        return passphraseNeeded(m_name);
    }
    auto opened = unlock.passphrase ? JournalEnvelope::open(bytes, *unlock.passphrase)
                                    : JournalEnvelope::open(bytes, *unlock.recoveryKey);
    if (opened) {
        return std::move(*opened);
    }
    // The passphrase's own line in the header is gone or reads as another one. Under the name of a
    // journal of ours that is damage.
    const QList<Backup> kept = backups();
    if (unlock.passphrase && opened.error().problem == SealingProblem::NoMatchingKey && !kept.isEmpty()) {
        return damagedFailure(m_name, kept, opened.error().detail);
    }
    return openFailure(opened.error(), m_name, kept);
}

OpenResult<ReadJournal> JournalReader::journalOf(JournalEnvelope::Opened opened, IdSource ids) const
{
    const auto header = ImageHeader::of(opened.image);
    const auto is = header ? fileKindOf(header->applicationId) : std::nullopt;
    if (is && *is != m_kind) {
        return openFailure(OpenProblem::OtherKind, {otherKindSentence(m_name, *is), {}});
    }
    auto core = JournalCore::open(opened.image, m_clock, std::move(ids), m_kind);
    if (core) {
        const bool older = header && header->schema < newestSchema(m_kind);
        return ReadJournal{std::move(opened.envelope), std::move(*core), older};
    }
    const bool ours = is.has_value();
    if (ours && header->schema > newestSchema(m_kind)) {
        return openFailure(OpenProblem::Newer, core.error());
    }
    // Bytes of no known kind are a journal of ours that lost its beginning if one was saved under this name.
    const QList<Backup> kept = backups();
    if (ours || (!header && !kept.isEmpty())) {
        return damagedFailure(m_name, kept, core.error().detail);
    }
    return notAJournal(m_name, opened.image.isEmpty(), core.error().detail);
}

} // namespace tryboth
