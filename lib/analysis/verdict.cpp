// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/verdict.h"

#include <algorithm>
#include <cmath>

namespace tryboth {

namespace {

bool isStrong(Design design)
{
    switch (design) {
    case Design::Unrandomised:
    case Design::RandomisedStart:
        return false;
    case Design::RandomisedPairs:
    case Design::RandomisedAbab:
        return true;
    }
    return false;
}

bool sameSideOf(const Range &difference, const std::optional<Range> &nap)
{
    constexpr double CoinFlip = 0.5;
    if (!nap)
        return false;
    return (difference.lower > 0 && nap->lower > CoinFlip) || (difference.upper < 0 && nap->upper < CoinFlip);
}

} // namespace

Verdict verdictOf(const Comparison &comparison, const Rules &rules)
{
    const int days = std::min(comparison.daysA, comparison.daysB);
    if (!comparison.ended)
        return Verdict::Running;
    if (days < rules.firstLookDays)
        return Verdict::TooLittle;
    if (days < rules.verdictDays || std::min(comparison.weeksA, comparison.weeksB) < rules.verdictWeeks ||
        !comparison.telling)
        return Verdict::TooEarly;
    if (!comparison.difference ||
        comparison.difference->halfWidth() > rules.widestVerdictHalfWidth + TieTolerance)
        return Verdict::TooUncertain;

    const Range &range = *comparison.difference;
    const double delta = rules.smallestDifference;
    if (-delta < range.lower && range.upper < delta)
        return Verdict::AboutTheSame;
    if (!sameSideOf(range, comparison.nap))
        return Verdict::NoClearDifference;
    const bool strong = isStrong(comparison.design);
    if (comparison.trendFlag && !strong)
        return Verdict::DifferenceButTrend;
    const double nearest = std::min(std::abs(range.lower), std::abs(range.upper));
    return strong && nearest >= delta ? Verdict::ClearDifference : Verdict::LikelyDifference;
}

} // namespace tryboth
