// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharebundle.h"
#include "exchange/cutjson.h"

namespace tryboth {

/// What a share calls itself. The version grows when an older Tryboth would misread it, not with each field.
inline constexpr QLatin1StringView ShareFormat("tryboth.share");
inline constexpr int ShareFormatVersion = 1;

/// What the JSON of a share says: the bundle, and the proof that its sender made it (empty where the
/// recipient has no key). See sealedshare.h.
struct ShareDocument
{
    ShareBundle bundle;
    QByteArray proof;

    bool operator==(const ShareDocument &) const = default;
};

/// The one JSON document that a share file holds, before it is sealed.
QByteArray writeShareJson(const ShareDocument &document);

/// Reads it back within the limits. Fields and kinds of items that this version does not know are left out,
/// and so is what points to an item that is not there; whatever else does not fit refuses the whole file,
/// with a sentence that says what and where.
Result<ShareDocument> readShareJson(const QByteArray &bytes, const ShareLimits &limits = {});

} // namespace tryboth
