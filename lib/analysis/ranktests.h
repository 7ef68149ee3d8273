// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/numbers.h"

namespace tryboth {

/// B against A by ranks, for the coach's export. Source: Mann & Whitney 1947; Hodges & Lehmann 1963.
struct MannWhitney
{
    double w = 0;   ///< #{b > a} + ½·#{b = a}
    double nap = 0; ///< W/(n_A·n_B)
    std::optional<double>
        pNormal; ///< two-sided, tie- and continuity-corrected; nothing where all are the same
    std::optional<double>
        pExact;       ///< two-sided, over all ways to split the pooled mid-ranks; nothing for long data
    double shift = 0; ///< Hodges–Lehmann: median of all b − a
};

/// Nothing where a side is empty.
std::optional<MannWhitney> mannWhitney(std::span<const double> a, std::span<const double> b);

/// The exact range of the Hodges–Lehmann shift. Nothing with ties, an empty side or long data.
std::optional<Range> shiftRange(std::span<const double> a, std::span<const double> b, double level);

/// Welch's t test of B − A. Source: Welch 1947.
struct WelchTest
{
    double difference = 0;
    double t = 0;
    double freedom = 0;
    double p = 1;
    Range range;
};

/// Nothing where a side has fewer than two values or neither side varies.
std::optional<WelchTest> welch(std::span<const double> a, std::span<const double> b, double level);

/// Wilson's score range for `done` of `planned` (adherence). Nothing unless 0 ≤ done ≤ planned and planned >
/// 0. Source: Wilson 1927; STATISTICS.md (f).
std::optional<Range> wilsonRange(int done, int planned, double level);

} // namespace tryboth
