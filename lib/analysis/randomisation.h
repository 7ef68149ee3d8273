// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rules.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace tryboth {

/// Which difference a test looks at.
enum class Side { BMinusA, AMinusB, Absolute };

/// Whether all days of a condition count alike, or all its phases.
enum class Averaging { Days, Phases };

/// A test that is only valid if the app really drew the order or the start by lot.
struct RandomisationTest
{
    double observed = 0;
    std::vector<double> distribution; ///< the statistic of every admissible draw, ascending
    double p = 1;                     ///< share of draws at least as large as the observed one, ties counted
};

/// The days in order; nothing where a day was not rated.
using Ratings = std::span<const std::optional<double>>;

/// A then B with a drawn start: all starts that leave at least `fewest` days on either side. `start` is the
/// number of days before the first of B. Nothing where no start is admissible or a side has no rating.
/// Source: Edgington & Onghena 2007; Bulté & Onghena 2008; STATISTICS.md (b) 4.
std::optional<RandomisationTest> startPointTest(Ratings ratings, std::size_t start, std::size_t fewest,
                                                Side side);

/// A then B with a start drawn among `admissible`, numbers of days before the first of B, of which `start` is
/// one: the statistic of every admissible start. Nothing where `start` is not admissible or a side has no
/// rating. Source: STATISTICS.md (b) 4, principle 4.
std::optional<RandomisationTest> drawnStartTest(Ratings ratings, std::size_t start,
                                                std::span<const std::size_t> admissible, Side side);

/// A, B, A, B with three drawn switches: all triples that leave at least `fewest` days in each phase.
/// `switches` are the numbers of days before each switch, ascending. Nothing as above. Source: STATISTICS.md
/// (c).
std::optional<RandomisationTest> ababTest(Ratings ratings, std::array<std::size_t, 3> switches,
                                          std::size_t fewest, Side side,
                                          Averaging averaging = Averaging::Days);

} // namespace tryboth
