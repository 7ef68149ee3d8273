// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sealedshare.h"

#include "sealing/envelope.h"
#include "sealing/senderproof.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct SealText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::SealedShare)
};

constexpr qint64 Megabyte = 1024 * 1024;

tl::unexpected<Error> tooLarge(const QString &sentence)
{
    return failure(sentence.arg(ShareLimits().bytes / Megabyte), u"share too large"_s);
}

/// What a proof is about: "share" or "reply", and its id, which nobody else knows.
QByteArray provenText(QByteArrayView what, const Id &id)
{
    return what.toByteArray() + ' ' + id.toUtf8();
}

/// The proof for a recipient with a key; empty for one without.
Result<QByteArray> proofFor(const QString &recipientKey, const KeyPair &sender, const QByteArray &text)
{
    if (recipientKey.isEmpty()) {
        return QByteArray();
    }
    const auto identity = Identity::fromText(sender.secretKey.toLatin1());
    const auto recipient = Recipient::fromText(recipientKey.toLatin1());
    if (!identity || !recipient) {
        return tl::unexpected<Error>(!identity ? identity.error() : recipient.error());
    }
    const auto proof = proofOfSender(*identity, *recipient, text);
    return proof ? Result<QByteArray>(*proof) : tl::unexpected<Error>(proof.error());
}

bool isProvenBy(const QString &senderKey, const OpenWith &keys, const QByteArray &proof,
                const QByteArray &text)
{
    const auto identity = Identity::fromText(keys.secretKey.toLatin1());
    const auto sender = Recipient::fromText(senderKey.toLatin1());
    return identity && sender && isProven(proof, *sender, *identity, text);
}

tl::unexpected<Error> openFailure(const SealingError &error)
{
    const bool another = error.problem == SealingProblem::NoMatchingKey;
    return failure(error.sentence, another ? QString(SealedForAnotherKey) : error.detail);
}

Result<void> openInto(QIODevice &sealed, QIODevice &plain, const OpenWith &keys)
{
    if (!keys.secretKey.isEmpty()) {
        const auto identity = Identity::fromText(keys.secretKey.toLatin1());
        if (!identity) {
            return tl::unexpected<Error>(identity.error());
        }
        if (!keys.passphrase || !asksForPassphrase(sealed)) {
            const auto opened = open(sealed, plain, std::span(&*identity, 1));
            return opened ? Result<void>() : openFailure(opened.error());
        }
    }
    if (!keys.passphrase) {
        return failure(SealText::tr("There is no key here yet that could open this file. Nothing was "
                                    "changed. Ask the sender whom it was sealed for."),
                       u"share: no key"_s);
    }
    const auto opened = open(sealed, plain, *keys.passphrase);
    return opened ? Result<void>() : openFailure(opened.error());
}

/// The hash of the file and what is in it.
Result<std::pair<QByteArray, QByteArray>> hashAndDocument(QIODevice &sealed, const OpenWith &keys)
{
    if (sealed.size() - sealed.pos() > ShareLimits().bytes) {
        return tooLarge(SealText::tr("This file is larger than %1 MB. Nothing was changed. Ask the sender to "
                                     "share a shorter period."));
    }
    const qint64 start = sealed.pos();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&sealed) || !sealed.seek(start)) {
        return failure(SealText::tr("The file could not be read to its end. Nothing was changed. Check the "
                                    "disk or the connection and try again."),
                       u"share: read failed"_s);
    }
    return openDocument(sealed, keys).map([&](QByteArray document) {
        return std::pair(hash.result(), std::move(document));
    });
}

} // namespace

Result<QByteArray> shareDocument(ShareBundle bundle, const KeyPair &sender, const QString &recipientKey)
{
    bundle.senderKey = sender.publicKey;
    return validate(bundle)
        .and_then([&] { return proofFor(recipientKey, sender, provenText("share", bundle.id)); })
        .map([&](const QByteArray &proof) {
            return writeShareJson({std::move(bundle), proof});
        });
}

Result<QByteArray> replyDocument(ShareReply reply, const KeyPair &sender, const QString &recipientKey)
{
    reply.senderKey = sender.publicKey;
    return validate(reply)
        .and_then([&] { return proofFor(recipientKey, sender, provenText("reply", reply.id)); })
        .map([&](const QByteArray &proof) {
            return writeReplyJson({std::move(reply), proof});
        });
}

Result<QByteArray> sealDocument(const QByteArray &document, const SealFor &recipient)
{
    SealingResult<QByteArray> sealed;
    if (!recipient.publicKey.isEmpty()) {
        const auto key = Recipient::fromText(recipient.publicKey.toLatin1());
        if (!key) {
            return tl::unexpected<Error>(key.error());
        }
        sealed = seal(document, std::span(&*key, 1));
    } else if (recipient.passphrase) {
        sealed = seal(document, *recipient.passphrase);
    } else {
        return failure(SealText::tr("There is neither a key nor a passphrase to seal this with. Nothing was "
                                    "changed. Choose one."),
                       u"share: no recipient"_s);
    }
    if (!sealed) {
        return tl::unexpected<Error>(sealed.error());
    }
    if (sealed->size() > ShareLimits().bytes) {
        return tooLarge(
            SealText::tr("This would be larger than %1 MB, more than can be opened again. Nothing "
                         "was written. Choose a shorter period or fewer notes."));
    }
    return std::move(*sealed);
}

Result<QByteArray> openDocument(QIODevice &sealed, const OpenWith &keys)
{
    const qint64 size = sealed.size() - sealed.pos();
    if (size > ShareLimits().bytes) {
        return tooLarge(SealText::tr("This file is larger than %1 MB. Nothing was changed. Ask the sender to "
                                     "share a shorter period."));
    }
    QByteArray document;
    document.reserve(size);
    QBuffer plain(&document);
    plain.open(QIODevice::WriteOnly);
    return openInto(sealed, plain, keys).map([&] {
        plain.close();
        return std::move(document);
    });
}

Result<OpenedShare> openShare(QIODevice &sealed, const OpenWith &keys)
{
    return hashAndDocument(sealed, keys).and_then([&](std::pair<QByteArray, QByteArray> opened) {
        return readShareJson(opened.second).and_then([&](ShareDocument document) -> Result<OpenedShare> {
            if (document.bundle.items.isEmpty()) { // nobody makes one, and a desk has nothing to keep of it
                return failure(SealText::tr("There is nothing in this share that could be shown. Nothing was "
                                            "changed. Ask the sender to make the file again."),
                               u"share without items"_s);
            }
            const bool proven = isProvenBy(document.bundle.senderKey, keys, document.proof,
                                           provenText("share", document.bundle.id));
            return OpenedShare{std::move(document.bundle), proven, opened.first};
        });
    });
}

Result<OpenedReply> openReply(QIODevice &sealed, const OpenWith &keys)
{
    return hashAndDocument(sealed, keys).and_then([&](std::pair<QByteArray, QByteArray> opened) {
        return readReplyJson(opened.second).map([&](ReplyDocument document) {
            const bool proven = isProvenBy(document.reply.senderKey, keys, document.proof,
                                           provenText("reply", document.reply.id));
            return OpenedReply{std::move(document.reply), proven, opened.first};
        });
    });
}

bool asksForPassphrase(QIODevice &sealed)
{
    constexpr qint64 FirstStanza = 4096;
    const QByteArray beginning = sealed.peek(FirstStanza);
    const qsizetype line = beginning.indexOf('\n');
    return looksSealed(sealed) && beginning.sliced(line + 1).startsWith("-> scrypt ");
}

} // namespace tryboth
