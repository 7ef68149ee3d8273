// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/argon2stanza.h"

#include "sealing/base64.h"
#include "sealing/decimal.h"
#include "sealing/primitives.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

enum Argument { Salt, Passes, Kibibytes, FileSalt, Recovery, Check, ArgumentCount };

constexpr char NoRecovery[] = "-";
constexpr qsizetype CheckSize = 8;
constexpr std::uint32_t LeastKibibytes = crypto_pwhash_MEMLIMIT_MIN / 1024;

QByteArray checkOf(const Stanza &stanza)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(stanza.type + '\n');
    for (const QByteArray &argument : stanza.arguments.first(Check)) {
        hash.addData(argument + '\n');
    }
    hash.addData(stanza.body + '\n');
    return toBase64(hash.result().first(CheckSize));
}

tl::unexpected<SealingError> damaged(const QString &what)
{
    return sealingFailure(SealingProblem::Damaged, u"header: argon2id "_s + what);
}

SealingResult<Argon2Cost> costOf(const Stanza &stanza)
{
    const auto passes = fromDecimal(stanza.arguments.at(Passes));
    const auto kibibytes = fromDecimal(stanza.arguments.at(Kibibytes));
    if (!passes || !kibibytes) {
        return damaged(u"cost"_s);
    }
    if (*passes > Argon2Limit.passes || *kibibytes > Argon2Limit.kibibytes || *kibibytes < LeastKibibytes) {
        return sealingFailure(SealingProblem::HostileLimits, u"header: argon2id cost"_s);
    }
    return Argon2Cost{*passes, *kibibytes};
}

SecureBytes fileWrappingKey(const SecureBytes &masterKey, const QByteArray &fileSalt)
{
    return hkdfSha256(masterKey.view(), bytesOf(fileSalt), Argon2Type);
}

} // namespace

SealingResult<Argon2Stanza> Argon2Stanza::fromStanza(const Stanza &stanza)
{
    if (stanza.arguments.size() != ArgumentCount || stanza.body.size() != WrappedKeySize) {
        return damaged(u"form"_s);
    }
    if (stanza.arguments.at(Check) != checkOf(stanza)) {
        return damaged(u"check"_s);
    }
    const auto cost = costOf(stanza);
    if (!cost) {
        return tl::unexpected(cost.error());
    }
    const auto salt = fromBase64(stanza.arguments.at(Salt));
    const auto fileSalt = fromBase64(stanza.arguments.at(FileSalt));
    if (!salt || salt->size() != SaltSize || !fileSalt || fileSalt->size() != SaltSize) {
        return damaged(u"salt"_s);
    }
    Argon2Stanza read{*salt, *cost, *fileSalt, std::nullopt, stanza.body};
    if (stanza.arguments.at(Recovery) != NoRecovery) {
        const auto recovery = Recipient::fromText(stanza.arguments.at(Recovery));
        if (!recovery) {
            return damaged(u"recovery recipient"_s);
        }
        read.recovery = *recovery;
    }
    return read;
}

Stanza Argon2Stanza::toStanza() const
{
    Stanza stanza{Argon2Type,
                  {toBase64(salt), QByteArray::number(cost.passes), QByteArray::number(cost.kibibytes),
                   toBase64(fileSalt), recovery ? recovery->toText() : QByteArray(NoRecovery)},
                  wrappedKey};
    stanza.arguments.append(checkOf(stanza));
    return stanza;
}

SealingResult<SecureBytes> deriveMasterKey(const Passphrase &passphrase, const QByteArray &salt,
                                           Argon2Cost cost)
{
    static_assert(SaltSize == crypto_pwhash_SALTBYTES);
    Q_ASSERT(salt.size() == SaltSize);
    if (passphrase.isEmpty()) {
        return sealingFailure(SealingProblem::EmptyPassphrase, u"argon2id"_s);
    }
    const QByteArrayView typed(passphrase.utf8().data(), static_cast<qsizetype>(passphrase.utf8().size()));
    SecureBytes key(WrappingKeySize);
    if (crypto_pwhash(key.bytes().data(), key.size(), typed.data(),
                      static_cast<unsigned long long>(typed.size()), bytesOf(salt).data(), cost.passes,
                      std::size_t(cost.kibibytes) * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return sealingFailure(SealingProblem::OutOfMemory, u"argon2id"_s);
    }
    return key;
}

Stanza sealWithMasterKey(const SecureBytes &masterKey, const QByteArray &salt, Argon2Cost cost,
                         const std::optional<Recipient> &recovery, const SecureBytes &fileKey)
{
    const QByteArray fileSalt = randomBytes(SaltSize);
    const QByteArray wrapped = wrapFileKey(fileWrappingKey(masterKey, fileSalt), fileKey);
    return Argon2Stanza{salt, cost, fileSalt, recovery, wrapped}.toStanza();
}

std::optional<SecureBytes> openWithMasterKey(const Argon2Stanza &stanza, const SecureBytes &masterKey)
{
    return unwrapFileKey(fileWrappingKey(masterKey, stanza.fileSalt), stanza.wrappedKey);
}

} // namespace tryboth
