// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/scryptstanza.h"

#include "sealing/base64.h"
#include "sealing/decimal.h"
#include "sealing/primitives.h"

#include <sodium.h>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Label = "age-encryption.org/v1/scrypt";
constexpr std::uint32_t BlockSize = 8;
constexpr std::uint32_t Lanes = 1;

SealingResult<SecureBytes> derive(const Passphrase &passphrase, const QByteArray &salt, int work)
{
    const QByteArray labelled = Label.toByteArray() + salt;
    const ByteView typed = passphrase.utf8();
    const ByteView salted = bytesOf(labelled);
    SecureBytes key(WrappingKeySize);
    if (crypto_pwhash_scryptsalsa208sha256_ll(typed.data(), typed.size(), salted.data(), salted.size(),
                                              std::uint64_t(1) << work, BlockSize, Lanes, key.bytes().data(),
                                              key.size()) != 0) {
        return sealingFailure(SealingProblem::OutOfMemory, u"scrypt"_s);
    }
    return key;
}

} // namespace

SealingResult<Stanza> sealWithScrypt(const Passphrase &passphrase, int work, const SecureBytes &fileKey)
{
    Q_ASSERT(work > 0 && work <= ScryptMaxWork);
    const QByteArray salt = randomBytes(SaltSize);
    const auto key = derive(passphrase, salt, work);
    if (!key) {
        return tl::unexpected(key.error());
    }
    return Stanza{ScryptType, {toBase64(salt), QByteArray::number(work)}, wrapFileKey(*key, fileKey)};
}

SealingResult<SecureBytes> openScrypt(const Stanza &stanza, const Passphrase &passphrase)
{
    const bool hasArguments = stanza.arguments.size() == 2;
    const auto salt = hasArguments ? fromBase64(stanza.arguments.at(0)) : std::nullopt;
    const auto work = hasArguments ? fromDecimal(stanza.arguments.at(1)) : std::nullopt;
    if (!salt || salt->size() != SaltSize || !work || stanza.body.size() != WrappedKeySize) {
        return sealingFailure(SealingProblem::Damaged, u"header: scrypt stanza"_s);
    }
    if (*work > ScryptMaxWork) {
        return sealingFailure(SealingProblem::HostileLimits, u"header: scrypt work factor"_s);
    }
    const auto key = derive(passphrase, *salt, static_cast<int>(*work));
    if (!key) {
        return tl::unexpected(key.error());
    }
    auto fileKey = unwrapFileKey(*key, stanza.body);
    if (!fileKey) {
        return sealingFailure(SealingProblem::WrongPassphrase, u"scrypt"_s);
    }
    return std::move(*fileKey);
}

} // namespace tryboth
