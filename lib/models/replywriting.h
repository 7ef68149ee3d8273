// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keypair.h"
#include "domain/replydraft.h"

#include <QByteArray>
#include <QStringList>

namespace tryboth {

/// Every line of a reply as it is in the document that is sealed, read back from its bytes: for the last look
/// before it leaves.
struct OutgoingReply
{
    QByteArray document;
    QStringList lines;
};

/// The document of `reply` from `coach` for who holds `clientKey`, and its lines. Fails where there is
/// nothing to send, or no key to send it to.
Result<OutgoingReply> outgoingReply(ShareReply reply, const KeyPair &coach, const QString &clientKey,
                                    Moment now);

/// Seals the document of a preview for `clientKey` and writes it to a new file at `path` that only its owner
/// may read.
Result<void> writeReply(const OutgoingReply &preview, const QString &clientKey, const QString &path);

} // namespace tryboth
