// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rules.h"
#include "domain/energytables.h"

#include <span>
#include <vector>

namespace tryboth {

/// One rating as it was entered.
struct RatedEntry
{
    LocalDay day;
    Focus focus = Focus::Mixed;
    std::optional<int> minutes;
    int energy = 0;
};

/// The ratings summed per day and focus, days ascending; minutes clipped and filled in as `rules` say.
QList<DaySum> daySums(std::span<const RatedEntry> entries, const Rules &rules);

/// The same days with every rating counting alike, whatever its minutes.
QList<DaySum> countedAlike(QList<DaySum> days);

/// One rated day of one focus.
struct DayValue
{
    LocalDay day;
    double value = 0;            ///< Σm·e / Σm
    double effectiveEntries = 1; ///< (Σm)² / Σm²

    bool operator==(const DayValue &) const = default;
};

/// The rated days of `focus`, in the order of `days`. Source: STATISTICS.md (a).
std::vector<DayValue> dayValues(const QList<DaySum> &days, Focus focus);

/// s², the variance of one day's rating around its level: `earlyDayVariance` until both streams together have
/// `settledDays` rated days, then the pooled variance within the streams, at least `dayVarianceFloor`.
double dayVariance(std::span<const DayValue> people, std::span<const DayValue> technical, const Rules &rules);

/// How many ISO weeks (Monday to Sunday) the days touch.
int isoWeeks(std::span<const LocalDay> days);

} // namespace tryboth
