// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shareintake.h"

#include "models/deskcontents.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct IntakeText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ShareIntake)
};

/// The client that the share goes to, with its key where that is new and was confirmed.
Result<Client> clientFor(const DeskStores &stores, const OpenedShare &share, const ClientChoice &choice)
{
    Client client;
    client.label = choice.label.trimmed();
    client.agreement = share.bundle.agreement;
    if (choice.client) {
        const auto found = stores.clients.find(*choice.client);
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!*found) {
            return failure(IntakeText::tr("This client is no longer on the desk. Nothing was changed. Choose "
                                          "another one."));
        }
        client = **found;
    }
    const bool sameKey = client.replyKey == share.bundle.senderKey;
    if (sameKey && share.senderProven) {
        return client;
    }
    if (!choice.keyConfirmed) {
        if (sameKey && !client.replyKey.isEmpty()) {
            // A public key is no secret: anybody can write it into a file.
            return failure(
                IntakeText::tr("This share carries the key of this client, but does not prove that "
                               "they made it. Nothing was changed. Ask your client whether they "
                               "sent it, and confirm it then."));
        }
        return failure(
            client.replyKey.isEmpty()
                ? IntakeText::tr("The key of this share has not been compared yet. Nothing was changed. "
                                 "Compare its eight words with your client first.")
                : IntakeText::tr("This share carries another key than this client had before. Nothing was "
                                 "changed. Compare the eight words with your client first."));
    }
    client.replyKey = share.bundle.senderKey;
    return client;
}

} // namespace

Result<OpenedShare> readShareFile(const QString &path, const OpenWith &keys)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(IntakeText::tr("“%1” cannot be read. Nothing was changed. Look whether it is still "
                                      "there and whether you may read it.")
                           .arg(QFileInfo(path).fileName()),
                       file.errorString());
    }
    return openShare(file, keys);
}

bool shareAsksForPassphrase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && asksForPassphrase(file);
}

Result<ShareMatch> matchOf(const DeskStores &stores, const ShareBundle &shared)
{
    ShareMatch match;
    const auto before = stores.bundles.ofShare(shared.id);
    if (!before) {
        return tl::unexpected(before.error());
    }
    if (!before->isEmpty()) {
        match.before = before->first();
    }
    if (shared.senderKey.isEmpty()) {
        return match;
    }
    return stores.clients.withKey(shared.senderKey).map([&](const QList<Client> &known) {
        match.known = known;
        return match;
    });
}

Result<Id> takeIn(DeskStores &stores, const OpenedShare &share, const ClientChoice &choice)
{
    return clientFor(stores, share, choice)
        .and_then([&](const Client &client) { return stores.clients.put(client); })
        .and_then([&](const Id &client) {
            return stores.bundles.add(
                bundleOf(share.bundle, client, QString::fromLatin1(share.sha256.toHex())),
                bundleItemsOf(share.bundle));
        });
}

} // namespace tryboth
