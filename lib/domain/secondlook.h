// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

namespace tryboth {

/// How an entry looks from later: some work shows its result late. It stands beside the first rating and
/// never takes its place; an entry may have many.
struct SecondLook
{
    static constexpr int MinWorth = -3, MaxWorth = 3;
    static constexpr int MaxNote = 500; ///< code points

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    Id checkIn;
    LocalDay on;
    int worth = 0; ///< was it worth the effort, −3…+3
    QString note;

    bool operator==(const SecondLook &) const = default;
};

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const SecondLook &look);

} // namespace tryboth
