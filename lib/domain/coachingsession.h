// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

namespace tryboth {

/// One conversation of a coach and a client. What was said in it stays in private notes.
struct CoachingSession
{
    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    Id client;
    LocalDay on;

    bool operator==(const CoachingSession &) const = default;
};

/// Fails where there is no valid day.
Result<void> validate(const CoachingSession &session);

} // namespace tryboth
