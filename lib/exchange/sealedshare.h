// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keypair.h"
#include "exchange/replyjson.h"
#include "exchange/sharejson.h"
#include "sealing/passphrase.h"

#include <QIODevice>

#include <optional>

// A share and a reply are one age v1 file each, whose payload is one JSON document: `age -d` opens both.
namespace tryboth {

/// Whom a file is sealed for: the holder of a key, or whoever knows a passphrase.
struct SealFor
{
    QString publicKey;                    ///< age1…; empty where a passphrase is used
    std::optional<Passphrase> passphrase; ///< counts only where there is no key
};

/// What one has to open a file with. With both, the file says which of them counts.
struct OpenWith
{
    QString secretKey; ///< AGE-SECRET-KEY-1…
    std::optional<Passphrase> passphrase;
};

/// The detail of the error for a file that is sealed for somebody else's key.
inline constexpr QLatin1StringView SealedForAnotherKey("sealed for another key");

/// A share out of its file.
struct OpenedShare
{
    ShareBundle bundle;
    bool senderProven = false; ///< the holder of bundle.senderKey made it, for this very recipient
    QByteArray sha256;         ///< of the sealed file
};

/// A reply out of its file.
struct OpenedReply
{
    ShareReply reply;
    bool senderProven = false;
    QByteArray sha256;
};

/// The document of a share from `sender`, with the proof that `recipientKey` can check (none for an empty
/// key). `bundle.senderKey` becomes that of `sender`. Fails when a limit does not hold or a key is none.
Result<QByteArray> shareDocument(ShareBundle bundle, const KeyPair &sender, const QString &recipientKey);
/// The same of a reply.
Result<QByteArray> replyDocument(ShareReply reply, const KeyPair &sender, const QString &recipientKey);

/// Seals a document. Fails when neither key nor passphrase is there, and where it would be larger than a
/// share may be.
Result<QByteArray> sealDocument(const QByteArray &document, const SealFor &recipient);
/// Opens a sealed file from where it stands, at most ShareLimits::bytes of it. Nothing is given before all of
/// it was authenticated: a cut or changed file fails.
Result<QByteArray> openDocument(QIODevice &sealed, const OpenWith &keys);

/// Opens and reads a share, `sealed` being a random-access device at its beginning.
Result<OpenedShare> openShare(QIODevice &sealed, const OpenWith &keys);
/// Opens and reads a reply.
Result<OpenedReply> openReply(QIODevice &sealed, const OpenWith &keys);

/// Whether only a passphrase opens this file, so that one has to be asked for. Looks at the header alone and
/// does not move the device.
bool asksForPassphrase(QIODevice &sealed);

} // namespace tryboth
