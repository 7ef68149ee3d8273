// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sealedshare.h"
#include "storage/deskstores.h"

#include <QString>

namespace tryboth {

/// Where a share belongs, as far as the desk can tell by its key.
struct ShareMatch
{
    QList<Client> known;          ///< clients whose confirmed key it carries; usually one or none
    std::optional<Bundle> before; ///< the same share, where it is on the desk already

    bool operator==(const ShareMatch &) const = default;
};

/// What the coach said about whose share it is.
struct ClientChoice
{
    std::optional<Id> client;  ///< one who is on the desk; nothing: a new one
    QString label;             ///< of a new one
    bool keyConfirmed = false; ///< the client said so, for a first contact, a changed key or a missing proof

    bool operator==(const ClientChoice &) const = default;
};

/// Reads the share in the file at `path` (slow where it has a passphrase). The error says why it does not
/// open.
Result<OpenedShare> readShareFile(const QString &path, const OpenWith &keys);

/// Whether the file at `path` asks for a passphrase.
bool shareAsksForPassphrase(const QString &path);

Result<ShareMatch> matchOf(const DeskStores &stores, const ShareBundle &shared);

/// Puts a share on the desk, under the client that `choice` names. A key that the client has not had before
/// has to be confirmed, and so does the key of a new client, and every share that does not prove its sender;
/// without, it fails and says so. Gives the id of the bundle. Rows of other clients are not touched.
Result<Id> takeIn(DeskStores &stores, const OpenedShare &share, const ClientChoice &choice);

} // namespace tryboth
