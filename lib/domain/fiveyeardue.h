// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directionanswer.h"

#include <QList>

namespace tryboth {

/// When the five-year question comes back.
struct FiveYearDue
{
    std::optional<LocalDay> on; ///< nothing while it waits quietly on its page
    int skipped = 0;            ///< times since the last answer: 0…2

    bool isDue(LocalDay today) const { return on && *on <= today; }
    bool operator==(const FiveYearDue &) const = default;
};

/// What the rule of the five-year question needs to know.
struct FiveYearPast
{
    std::optional<DirectionAnswer> last; ///< the latest finished answer
    QList<DirectionDeferral> deferrals;  ///< oldest first; those before the last answer do not count
    LocalDay begun;                      ///< the first day of the journal
    int intervalWeeks = 8;               ///< 4…26
};

namespace fiveyear {
constexpr int MinWeeks = 4, MaxWeeks = 26;
constexpr int FirstAfterDays = 14; ///< a new journal first has something to look at
constexpr int OfferedDays = 28;    ///< it is offered so long; left alone for longer it counts as skipped
} // namespace fiveyear

/// The day on which the question comes back after the last answer, or comes for the first time, whatever was
/// put off since. Earlier answers are sealed from then on.
LocalDay fiveYearReturns(const FiveYearPast &past);

/// Rule of PRODUCT.md, workflow f: due on the day named with the last answer, else an interval after it.
/// Skipped once it comes back after twice the interval; skipped again it waits until somebody opens it.
FiveYearDue fiveYearDue(const FiveYearPast &past, LocalDay today);

} // namespace tryboth
