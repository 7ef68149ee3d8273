// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dayvalues.h"
#include "analysis/numbers.h"

namespace tryboth {

/// The week before a start beside the baseline before it. Starting after a bad spell looks like a gain.
struct LowStart
{
    int daysBefore = 0;    ///< rated days of the earlier baseline
    int daysLastWeek = 0;  ///< rated days of the week before the start
    double meanBefore = 0; ///< of the earlier days
    double meanLastWeek = 0;
    bool unusuallyLow =
        false; ///< lower by at least `lowWeekDeviations` standard deviations of the earlier days

    bool operator==(const LowStart &) const = default;
};

/// Compares the seven days before `start` with the rest of `baseline`. Nothing below `lowWeekDays` rated days
/// in that week or `firstLookDays` before it. Source: STATISTICS.md, "Regression to the mean"; where
/// "unusually low" begins is ours: one standard deviation, at least that of rounding.
std::optional<LowStart> lowStart(std::span<const DayValue> baseline, LocalDay start, const Rules &rules);

/// The first against the second half of a phase, by its calendar: does what was new wear off?
struct Halves
{
    int daysFirst = 0; ///< rated days
    int daysSecond = 0;
    double meanFirst = 0;
    double meanSecond = 0;

    bool operator==(const Halves &) const = default;
};

/// Halves of `first`…`last`; the middle day of an odd number of days counts to the first. Nothing where a
/// half has fewer than `firstLookDays` rated days. Source: STATISTICS.md, "Novelty, honeymoon".
std::optional<Halves> halvesOf(std::span<const DayValue> days, LocalDay first, LocalDay last,
                               const Rules &rules);

/// How soon after its day an entry was written.
struct EntryDelays
{
    int entries = 0;
    double medianHours = 0; ///< between the activity and its rating
    int late = 0;           ///< entries written more than 24 hours after their day ended

    bool operator==(const EntryDelays &) const = default;
};

/// From the hours between activity and rating, and how many entries are late; nothing for no entries. Source:
/// STATISTICS.md (f).
std::optional<EntryDelays> entryDelays(std::span<const double> hours, int late);

} // namespace tryboth
