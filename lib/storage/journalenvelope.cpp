// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalenvelope.h"

#include "sealing/envelope.h"
#include "sealing/inmemory.h"

#include <span>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// A second holder of the same key: identities are move only, so that copies are made on purpose.
SealingResult<Identity> copyOf(const Identity &identity)
{
    const SecureBytes text = identity.toText();
    return Identity::fromText(text.text());
}

} // namespace

SealingResult<JournalEnvelope> JournalEnvelope::sealedWith(const Passphrase &passphrase,
                                                           const std::optional<Recipient> &recovery,
                                                           Argon2Cost cost)
{
    auto keys = JournalKeys::create(passphrase, recovery, cost);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    JournalEnvelope envelope;
    envelope.m_keys = std::move(*keys);
    return envelope;
}

SealingResult<JournalEnvelope::Opened> JournalEnvelope::open(const QByteArray &sealed,
                                                             const Passphrase &passphrase)
{
    QBuffer header;
    header.setData(sealed);
    header.open(QIODevice::ReadOnly);
    auto keys = JournalKeys::unlock(header, passphrase);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    Opened opened;
    opened.envelope.m_keys = std::move(*keys);
    auto image = opened.envelope.unwrap(sealed);
    if (!image) {
        return tl::unexpected(image.error());
    }
    opened.image = std::move(*image);
    return opened;
}

SealingResult<JournalEnvelope::Opened> JournalEnvelope::open(const QByteArray &sealed,
                                                             const Identity &recoveryKey)
{
    auto key = copyOf(recoveryKey);
    if (!key) {
        return tl::unexpected(key.error());
    }
    Opened opened;
    opened.envelope.m_recoveryKey = std::move(*key);
    auto image = opened.envelope.unwrap(sealed);
    if (!image) {
        return tl::unexpected(image.error());
    }
    opened.image = std::move(*image);
    return opened;
}

std::optional<Recipient> JournalEnvelope::recovery() const
{
    if (m_keys) {
        return m_keys->recovery();
    }
    return m_recoveryKey ? std::optional(m_recoveryKey->recipient()) : std::nullopt;
}

std::optional<Argon2Cost> JournalEnvelope::cost() const
{
    return m_keys ? std::optional(m_keys->cost()) : std::nullopt;
}

void JournalEnvelope::setRecovery(const std::optional<Recipient> &recovery)
{
    if (m_keys) {
        m_keys->setRecovery(recovery);
    }
}

SealingResult<void> JournalEnvelope::lock(const QByteArray &kept)
{
    if (!isSealed() || isLocked()) {
        return {};
    }
    const auto sealed = m_keys ? wrap(kept) : seal(kept, std::span(&m_recoveryKey->recipient(), 1));
    if (!sealed) {
        return tl::unexpected(sealed.error());
    }
    m_keys.reset();
    m_recoveryKey.reset();
    m_lockedEnvelope = *sealed;
    return {};
}

SealingResult<QByteArray> JournalEnvelope::unlock(const Passphrase &passphrase)
{
    return takeOver(open(m_lockedEnvelope, passphrase));
}

SealingResult<QByteArray> JournalEnvelope::unlock(const Identity &recoveryKey)
{
    return takeOver(open(m_lockedEnvelope, recoveryKey));
}

SealingResult<QByteArray> JournalEnvelope::takeOver(SealingResult<Opened> opened)
{
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    *this = std::move(opened->envelope);
    return std::move(opened->image);
}

SealingResult<bool> JournalEnvelope::isPassphrase(const Passphrase &passphrase) const
{
    return m_keys ? m_keys->isPassphrase(passphrase) : SealingResult<bool>(false);
}

SealingResult<QByteArray> JournalEnvelope::wrap(const QByteArray &image) const
{
    if (!isSealed()) {
        return image;
    }
    if (!canSeal()) {
        return sealingFailure(SealingProblem::NoMatchingKey, u"wrap: there is no passphrase at hand"_s);
    }
    return inMemory(image, [this](QIODevice &from, QIODevice &to) { return m_keys->seal(from, to); });
}

SealingResult<QByteArray> JournalEnvelope::unwrap(const QByteArray &bytes) const
{
    if (!isSealed()) {
        return bytes;
    }
    if (isLocked()) {
        return sealingFailure(SealingProblem::NoMatchingKey, u"unwrap: locked"_s);
    }
    return inMemory(bytes, [this](QIODevice &from, QIODevice &to) {
        return m_keys ? m_keys->open(from, to) : tryboth::open(from, to, std::span(&*m_recoveryKey, 1));
    });
}

bool looksSealed(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    return buffer.open(QIODevice::ReadOnly) && looksSealed(buffer);
}

} // namespace tryboth
