// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/envelope.h"

#include "sealing/filekey.h"
#include "sealing/inmemory.h"
#include "sealing/payload.h"
#include "sealing/primitives.h"
#include "sealing/x25519stanza.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

template <typename Keys>
SealingResult<void> openFile(QIODevice &sealed, QIODevice &plain, const Keys &keys)
{
    const auto header = readHeader(sealed);
    if (!header) {
        return tl::unexpected(header.error());
    }
    if (const auto checked = checkStanzas(*header); !checked) {
        return checked;
    }
    const auto fileKey = fileKeyFor(*header, keys);
    if (!fileKey) {
        return tl::unexpected(fileKey.error());
    }
    return openPayload(sealed, plain, *fileKey);
}

} // namespace

SealingResult<void> seal(QIODevice &plain, QIODevice &sealed, std::span<const Recipient> recipients)
{
    if (recipients.empty()) {
        return sealingFailure(SealingProblem::NotAKey, u"no recipient"_s);
    }
    const SecureBytes fileKey = SecureBytes::random(FileKeySize);
    QList<Stanza> stanzas;
    for (const Recipient &recipient : recipients) {
        auto stanza = sealToRecipient(recipient, fileKey);
        if (!stanza) {
            return tl::unexpected(stanza.error());
        }
        stanzas.append(std::move(*stanza));
    }
    return writeFile(plain, sealed, stanzas, fileKey);
}

SealingResult<void> seal(QIODevice &plain, QIODevice &sealed, const Passphrase &passphrase, int work)
{
    if (passphrase.isEmpty()) {
        return sealingFailure(SealingProblem::EmptyPassphrase, u"scrypt"_s);
    }
    const SecureBytes fileKey = SecureBytes::random(FileKeySize);
    auto stanza = sealWithScrypt(passphrase, work, fileKey);
    if (!stanza) {
        return tl::unexpected(stanza.error());
    }
    return writeFile(plain, sealed, {std::move(*stanza)}, fileKey);
}

SealingResult<void> open(QIODevice &sealed, QIODevice &plain, std::span<const Identity> identities)
{
    return openFile(sealed, plain, identities);
}

SealingResult<void> open(QIODevice &sealed, QIODevice &plain, const Passphrase &passphrase)
{
    return openFile(sealed, plain, passphrase);
}

SealingResult<QByteArray> seal(const QByteArray &plain, std::span<const Recipient> recipients)
{
    return inMemory(plain, [&](QIODevice &from, QIODevice &to) { return seal(from, to, recipients); });
}

SealingResult<QByteArray> seal(const QByteArray &plain, const Passphrase &passphrase, int work)
{
    return inMemory(plain, [&](QIODevice &from, QIODevice &to) { return seal(from, to, passphrase, work); });
}

SealingResult<QByteArray> open(const QByteArray &sealed, std::span<const Identity> identities)
{
    return inMemory(sealed, [&](QIODevice &from, QIODevice &to) { return open(from, to, identities); });
}

SealingResult<QByteArray> open(const QByteArray &sealed, const Passphrase &passphrase)
{
    return inMemory(sealed, [&](QIODevice &from, QIODevice &to) { return open(from, to, passphrase); });
}

bool looksSealed(QIODevice &device)
{
    constexpr QByteArrayView Start = "age-encryption.org/v";
    return device.peek(Start.size()) == Start;
}

} // namespace tryboth
