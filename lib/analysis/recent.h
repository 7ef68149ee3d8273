// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dayvalues.h"
#include "analysis/numbers.h"

namespace tryboth {

/// The mean of people minus technical over days that have both, which takes mood, sleep and load out by
/// design.
struct SameDayPairs
{
    int days = 0;
    double meanDifference = 0;

    bool operator==(const SameDayPairs &) const = default;
};

/// The numbers that go with the tilt on its last day, from the last `recentDays` days.
struct Recent
{
    int peopleDays = 0;
    int technicalDays = 0;
    std::optional<double> nap; ///< how often a people day beats a technical day; nothing if a side is empty
    std::optional<Range> napRange;    ///< with effective n, see effect.h
    std::optional<double> difference; ///< mean people day − mean technical day; nothing if a side is empty
    std::optional<Range> differenceRange; ///< as of an experiment, see effect.h
    std::optional<SameDayPairs> pairs;    ///< nothing below `sameDayPairs` such days

    bool operator==(const Recent &) const = default;
};

/// The companion numbers of the `recentDays` days up to and with `last`. Source: STATISTICS.md (a), (b) 1
/// and 2.
Recent recentNumbers(const QList<DaySum> &days, LocalDay last, const Rules &rules);

} // namespace tryboth
