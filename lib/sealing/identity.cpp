// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/identity.h"

#include "sealing/bech32.h"

#include <sodium.h>

#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Prefix = "age-secret-key-";
constexpr QByteArrayView WrittenPrefix = "AGE-SECRET-KEY-";
constexpr std::size_t SecretSize = crypto_scalarmult_curve25519_SCALARBYTES;

} // namespace

Identity::Identity(SecureBytes secret)
    : m_secret(std::move(secret))
{
    crypto_scalarmult_curve25519_base(m_recipient.point.data(), m_secret.view().data());
}

Identity Identity::generate()
{
    return Identity(SecureBytes::random(SecretSize));
}

SealingResult<Identity> Identity::fromText(QByteArrayView text)
{
    auto secret = fromBech32(Prefix, text);
    if (!secret || secret->size() != SecretSize || !text.startsWith(WrittenPrefix)) {
        return sealingFailure(SealingProblem::NotAKey, u"not an AGE-SECRET-KEY-1 identity"_s);
    }
    return Identity(std::move(*secret));
}

SecureBytes Identity::toText() const
{
    SecureBytes text = toBech32(Prefix, m_secret.view());
    for (unsigned char &c : text.bytes()) {
        c = c >= 'a' && c <= 'z' ? static_cast<unsigned char>(c - 'a' + 'A') : c;
    }
    return text;
}

} // namespace tryboth
