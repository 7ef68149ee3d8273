// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/numbers.h"
#include "analysis/rules.h"

namespace tryboth {

/// How far two sides differ in something that is not what was tried, such as sleep.
struct Imbalance
{
    std::size_t countA = 0;
    std::size_t countB = 0;
    double meanA = 0;
    double meanB = 0;
    std::optional<double> standardised; ///< |x̄_B − x̄_A| / s_pooled; nothing where neither side varies
};

/// The imbalance of `b` against `a`, s_pooled² = Σ squares within both / (n_A + n_B − 2). Nothing where a
/// side is empty. Source: STATISTICS.md (g) 3.
std::optional<Imbalance> imbalanceOf(std::span<const double> a, std::span<const double> b);

} // namespace tryboth
