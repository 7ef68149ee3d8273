// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/numbers.h"
#include "analysis/rules.h"

namespace tryboth {

/// How the order of the two sides came about.
enum class Design { Unrandomised, RandomisedStart, RandomisedPairs, RandomisedAbab };

/// What a comparison may say, in the order of the decision table.
enum class Verdict {
    Running,
    TooLittle,
    TooEarly,
    TooUncertain,
    AboutTheSame,
    DifferenceButTrend,
    ClearDifference,
    LikelyDifference,
    NoClearDifference
};

/// The numbers of one comparison, after the first days of each phase were dropped.
struct Comparison
{
    bool ended = false; ///< the planned end was reached
    int daysA = 0;      ///< rated days
    int daysB = 0;
    int weeksA = 0; ///< ISO weeks with a rated day
    int weeksB = 0;
    std::optional<Range> difference; ///< points, B − A
    std::optional<Range> nap;
    bool trendFlag = false;
    Design design = Design::Unrandomised;
    bool telling = true; ///< false: a lottery over so few pairs that it cannot answer, whatever it gives
};

/// The first row that matches of the decision table in STATISTICS.md (f); δ is `rules.smallestDifference`. A
/// difference without a range is too uncertain; one that the lottery cannot tell (c) is too early.
Verdict verdictOf(const Comparison &comparison, const Rules &rules);

} // namespace tryboth
