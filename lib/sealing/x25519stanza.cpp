// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/x25519stanza.h"

#include "sealing/base64.h"
#include "sealing/primitives.h"

#include <sodium.h>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Label = "age-encryption.org/v1/X25519";
constexpr qsizetype PointSize = crypto_scalarmult_curve25519_BYTES;

/// The wrapping key, or nothing when the shared secret would be all zero.
std::optional<SecureBytes> wrappingKey(ByteView secret, ByteView point, ByteView share, ByteView recipient)
{
    SecureBytes shared(crypto_scalarmult_curve25519_BYTES);
    if (crypto_scalarmult_curve25519(shared.bytes().data(), secret.data(), point.data()) != 0) {
        return std::nullopt;
    }
    QByteArray salt(reinterpret_cast<const char *>(share.data()), static_cast<qsizetype>(share.size()));
    salt.append(reinterpret_cast<const char *>(recipient.data()), static_cast<qsizetype>(recipient.size()));
    return hkdfSha256(shared.view(), bytesOf(salt), Label);
}

} // namespace

SealingResult<Stanza> sealToRecipient(const Recipient &recipient, const SecureBytes &fileKey)
{
    const Identity once = Identity::generate();
    const ByteView share = once.recipient().point;
    const auto key = wrappingKey(once.secret(), recipient.point, share, recipient.point);
    if (!key) {
        return sealingFailure(SealingProblem::NotAKey, u"recipient of low order"_s);
    }
    const QByteArrayView shareText(reinterpret_cast<const char *>(share.data()), PointSize);
    return Stanza{X25519Type, {toBase64(shareText)}, wrapFileKey(*key, fileKey)};
}

SealingResult<std::optional<SecureBytes>> openX25519(const Stanza &stanza, const Identity &identity)
{
    const auto share = stanza.arguments.size() == 1 ? fromBase64(stanza.arguments.first()) : std::nullopt;
    if (!share || share->size() != PointSize || stanza.body.size() != WrappedKeySize) {
        return sealingFailure(SealingProblem::Damaged, u"header: X25519 stanza"_s);
    }
    const auto key = wrappingKey(identity.secret(), bytesOf(*share), bytesOf(*share),
                                 identity.recipient().point);
    if (!key) {
        return sealingFailure(SealingProblem::Damaged, u"header: X25519 share of low order"_s);
    }
    return unwrapFileKey(*key, stanza.body);
}

} // namespace tryboth
