// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/privatetext.h"
#include "domain/result.h"

#include <optional>

namespace tryboth {

/// What the coach notes about a client, or after a session. It stays on the coach's computer.
struct PrivateNote
{
    static constexpr int MaxText = 20'000; ///< code points

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    Id client;
    std::optional<Id> session; ///< the coaching session it is about
    PrivateText text;

    bool operator==(const PrivateNote &) const = default;
};

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const PrivateNote &note);

} // namespace tryboth
