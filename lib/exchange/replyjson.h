// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharereply.h"
#include "exchange/cutjson.h"

namespace tryboth {

/// What a reply calls itself.
inline constexpr QLatin1StringView ReplyFormat("tryboth.reply");
inline constexpr int ReplyFormatVersion = 1;

/// What the JSON of a reply says: the reply, and the proof that its sender made it. See sealedshare.h.
struct ReplyDocument
{
    ShareReply reply;
    QByteArray proof;

    bool operator==(const ReplyDocument &) const = default;
};

/// The one JSON document that a reply file holds, before it is sealed.
QByteArray writeReplyJson(const ReplyDocument &document);

/// Reads it back within the limits; see readShareJson().
Result<ReplyDocument> readReplyJson(const QByteArray &bytes, const ShareLimits &limits = {});

} // namespace tryboth
