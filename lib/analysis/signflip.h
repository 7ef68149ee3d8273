// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/numbers.h"
#include "analysis/rules.h"

#include <cstdint>

namespace tryboth {

/// Pairs whose order was drawn by lot: week pairs, or blocks of two days.
struct SignFlip
{
    int pairs = 0;
    int positive = 0; ///< pairs in which B was higher
    int negative = 0;
    double meanDifference = 0;
    double pTwoSided = 1;
    double pGreater = 1;         ///< one-sided: B higher than A
    double smallestTwoSided = 1; ///< 2/2^k, the least that k pairs can show
    bool telling = false;        ///< so many pairs that it may come to `tellingP` at all
    bool exact = true;           ///< all patterns were looked at, not drawn ones
    std::optional<double> pSign; ///< exact two-sided sign test; nothing where all differences are 0
    std::optional<Range> range;  ///< mean D ± t·SD/√k; nothing for one pair
    double walshMedian = 0;      ///< median of the means of all pairs of differences, each with itself too
};

/// The sign-flip test of the mean of `differences` (B − A, a pair each): all 2^k patterns for k ≤
/// `exactPairs`, else `drawnPatterns` patterns from `seed` with p = (1 + #)/(1 + N). Store the seed with the
/// result. Zero differences stay in the sign-flip test and leave the sign test. Nothing for no pairs.
/// `leastVariance` of a difference is the floor for the range: what is rounded to whole steps is never known
/// without any width. Source: STATISTICS.md (c).
std::optional<SignFlip> signFlip(std::span<const double> differences, const Rules &rules, std::uint64_t seed,
                                 double leastVariance = 0);

} // namespace tryboth
