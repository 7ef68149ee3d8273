// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/senderproof.h"

#include "sealing/primitives.h"

#include <sodium.h>

#include <optional>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Label = "tryboth.app/sender-v1";

QByteArray pointOf(const Recipient &recipient)
{
    return {reinterpret_cast<const char *>(recipient.point.data()),
            static_cast<qsizetype>(recipient.point.size())};
}

/// The proof that either side can work out, or nothing when the shared secret would be all zero.
std::optional<QByteArray> proof(const Identity &own, const Recipient &other, const QByteArray &salt,
                                QByteArrayView message)
{
    ensureSodium();
    SecureBytes shared(crypto_scalarmult_curve25519_BYTES);
    if (crypto_scalarmult_curve25519(shared.bytes().data(), own.secret().data(), other.point.data()) != 0) {
        return std::nullopt;
    }
    return hmacSha256(hkdfSha256(shared.view(), bytesOf(salt), Label).view(), message);
}

} // namespace

SealingResult<QByteArray> proofOfSender(const Identity &sender, const Recipient &recipient,
                                        QByteArrayView message)
{
    const auto made = proof(sender, recipient, pointOf(sender.recipient()) + pointOf(recipient), message);
    return made ? SealingResult<QByteArray>(*made)
                : sealingFailure(SealingProblem::NotAKey, u"recipient of low order"_s);
}

bool isProven(const QByteArray &given, const Recipient &sender, const Identity &recipient,
              QByteArrayView message)
{
    const auto expected = proof(recipient, sender, pointOf(sender) + pointOf(recipient.recipient()), message);
    return expected && equalInConstantTime(bytesOf(*expected), bytesOf(given));
}

} // namespace tryboth
