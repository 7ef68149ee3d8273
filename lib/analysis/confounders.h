// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rules.h"
#include "domain/time.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace tryboth {

/// One circumstance (sleep, load, unusual days as 0 and 1, …) on either side of a comparison.
struct Imbalance
{
    int daysA = 0; ///< days that have it
    int daysB = 0;
    double meanA = 0;
    double meanB = 0;
    std::optional<double> standardised; ///< |x̄_B − x̄_A|/s_pooled; nothing where the circumstance never varies
    bool flag = false;                  ///< large enough that part of a difference in energy may be that

    bool operator==(const Imbalance &) const = default;
};

/// How differently a circumstance was spread over A and B; nothing where a side has no value. A circumstance
/// that is constant on each side, and not the same, is flagged without a standardised difference. Source:
/// STATISTICS.md (g) 3.
std::optional<Imbalance> imbalance(std::span<const double> a, std::span<const double> b, const Rules &rules);

/// Rated days by weekday, Monday first.
std::array<int, 7> weekdayMix(std::span<const LocalDay> days);

/// A rated day of a comparison and what might explain its rating besides the side that it is on.
struct CircumstanceDay
{
    LocalDay day;
    bool inB = false;
    double energy = 0;
    std::optional<double> sleep; ///< last night, 1…5
    std::optional<double> load;  ///< workload of the day, 1…5
};

/// The difference before and after sleep, load and Fridays are taken out. Never show one without the other.
struct AdjustedEstimate
{
    int days = 0;        ///< complete days, which both numbers come from
    int leftOut = 0;     ///< days without sleep or load
    double raw = 0;      ///< ȳ_B − ȳ_A
    double adjusted = 0; ///< the coefficient of B
    double perSleep = 0; ///< points per step of sleep
    double perLoad = 0;  ///< points per step of load
    double friday = 0;   ///< points on Fridays

    bool operator==(const AdjustedEstimate &) const = default;
};

/// Least squares of y ~ B + sleep + load + Friday. Nothing below `adjustedDays` complete days, or where these
/// cannot be told apart (one side only, sleep the same every day, …). Source: STATISTICS.md (g) 4.
std::optional<AdjustedEstimate> adjustedEstimate(std::span<const CircumstanceDay> days, const Rules &rules);

} // namespace tryboth
