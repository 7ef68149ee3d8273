// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/keypair.h"
#include "domain/result.h"

#include <QStringList>

namespace tryboth {

/// A new key for somebody.
KeyPair newKeyPair(Moment now);

/// The key pair of a secret key (AGE-SECRET-KEY-1…), blanks around it aside. Fails for anything else.
Result<KeyPair> keyPairOf(const QString &secretKey, Moment created);

/// A public key as it is kept: age1… without blanks around it. Fails with a sentence for anything else.
Result<QString> tidyPublicKey(const QString &text);

/// A public key as eight words that two people compare; empty for a text that is none.
QStringList fingerprintOfKey(const QString &publicKey);

/// The text of an identity file as age-keygen writes it and `age -d -i` takes it. Holds the secret.
QByteArray identityFileOf(const KeyPair &key);

/// An id that says nothing about when or in which order it was made (UUID version 4), for what leaves.
Id randomId();

} // namespace tryboth
