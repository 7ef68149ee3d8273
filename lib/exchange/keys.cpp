// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/keys.h"

#include "sealing/fingerprint.h"
#include "sealing/identity.h"
#include "sealing/identityfile.h"

namespace tryboth {

namespace {

KeyPair keyPairOf(const Identity &identity, Moment created)
{
    return {QString::fromLatin1(identity.recipient().toText()), QString::fromLatin1(identity.toText().text()),
            created};
}

} // namespace

KeyPair newKeyPair(Moment now)
{
    return keyPairOf(Identity::generate(), now);
}

Result<KeyPair> keyPairOf(const QString &secretKey, Moment created)
{
    const auto identity = Identity::fromText(secretKey.trimmed().toLatin1());
    return identity ? Result<KeyPair>(keyPairOf(*identity, created))
                    : tl::unexpected<Error>(identity.error());
}

Result<QString> tidyPublicKey(const QString &text)
{
    const auto recipient = Recipient::fromText(text.trimmed().toLatin1());
    return recipient ? Result<QString>(QString::fromLatin1(recipient->toText()))
                     : tl::unexpected<Error>(recipient.error());
}

QStringList fingerprintOfKey(const QString &publicKey)
{
    const auto recipient = Recipient::fromText(publicKey.toLatin1());
    return recipient ? fingerprintOf(*recipient) : QStringList();
}

QByteArray identityFileOf(const KeyPair &key)
{
    const auto identity = Identity::fromText(key.secretKey.toLatin1());
    if (!identity) {
        return {};
    }
    return identityFileText(*identity, QDateTime::fromMSecsSinceEpoch(key.created.utcMs, Qt::UTC))
        .text()
        .toByteArray();
}

Id randomId()
{
    return Id::fromText(QUuid::createUuid().toString(QUuid::WithoutBraces)).value_or(Id());
}

} // namespace tryboth
