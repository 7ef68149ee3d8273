// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/numbers.h"
#include "analysis/rules.h"

#include <cstddef>

namespace tryboth {

/// φ̂, how much of a day's rating carries over to the next rated day, 0…`carryOverMost`: each phase around its
/// own mean, r = Σ lag-1 products / Σ squares, N = n_A + n_B, φ₀ = (N·r + 2)/(N − 6), w = N/(N + 20), φ̂ =
/// clamp(w·φ₀ + (1 − w)·0.3). The prior alone for N ≤ 8 or no variation. Source: STATISTICS.md (b) 1.
double carryOver(std::span<const double> a, std::span<const double> b, const Rules &rules);

/// What `days` rated days are worth when `phi` carries over: max(2, n·(1 − φ)/(1 + φ)).
double effectiveDays(std::size_t days, double phi, const Rules &rules);

/// The range of a difference in points.
struct DifferenceRange
{
    Range range;
    double freedom = 0; ///< Satterthwaite's degrees of freedom
};

/// Could it just be a trend? The step D of y = a + b·t + D·[phase B] beside the plain difference.
struct TrendCheck
{
    double slope = 0;  ///< b, points per unit of time
    double step = 0;   ///< D, points
    bool flag = false; ///< D has the other sign than the difference, or is less than half of it
};

/// Phase B (experiment, people, second) against phase A (baseline, technical, first).
struct Effect
{
    double difference = 0; ///< ȳ_B − ȳ_A, points
    double carryOver = 0;  ///< φ̂
    double effectiveA = 0;
    double effectiveB = 0;
    std::optional<DifferenceRange> differenceRange; ///< nothing where a phase has one value only
    double nap = 0.5;
    std::optional<Range> napRange;
    std::optional<TrendCheck> trend; ///< nothing where step and slope cannot be told apart
};

/// The effect of B over A from rated days in time order; `times` are the days of all of A and then all of B,
/// or empty to count the ratings. Nothing where a phase is empty or `times` does not fit. Source:
/// STATISTICS.md (b).
std::optional<Effect> effectOf(std::span<const double> a, std::span<const double> b, const Rules &rules,
                               std::span<const double> times = {});

/// Where the level of one phase lies: mean ± t·√(max(s², floor)/m*), m* effective days, t with m* − 1 degrees
/// of freedom. Nothing for fewer than two days. The same variance as in (b) 1, for one phase alone.
std::optional<Range> levelRange(std::span<const double> phase, double phi, const Rules &rules);

} // namespace tryboth
