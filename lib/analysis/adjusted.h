// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rules.h"

#include <optional>
#include <span>

namespace tryboth {

/// One rated day with what may have coloured it.
struct ColouredDay
{
    double rating = 0;
    double sleep = 0;
    double load = 0;
    bool friday = false;
};

/// A difference with and without the share that sleep, load and Fridays explain.
struct AdjustedEffect
{
    int days = 0;
    double raw = 0;      ///< ȳ_B − ȳ_A
    double adjusted = 0; ///< what B adds in y = a + step·[B] + sleep + load + [Friday]
    double sleep = 0;    ///< points for each step of sleep; 0 where it was the same every day
    double load = 0;     ///< likewise
    double friday = 0;   ///< points on a Friday; 0 where all or none were Fridays
};

/// Least squares over all days of `a` and `b`. Nothing below `adjustedDays` days, where a side is empty or
/// where the side cannot be told from the circumstances. To be shown beside the raw one only. Source:
/// STATISTICS.md (g) 4.
std::optional<AdjustedEffect> adjustedEffect(std::span<const ColouredDay> a, std::span<const ColouredDay> b,
                                             const Rules &rules);

} // namespace tryboth
