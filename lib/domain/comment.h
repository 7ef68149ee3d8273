// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharereply.h"

namespace tryboth {

/// What the coach writes beside an item of a bundle, or about all of it. It goes into the reply.
struct Comment
{
    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    Id bundle;
    std::optional<Id> item; ///< of the bundle; nothing: the whole share
    QString quoted;         ///< the words of the item it is about
    QString text;
    CommentKind kind = CommentKind::Observation;

    bool operator==(const Comment &) const = default;
};

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const Comment &comment);

} // namespace tryboth
