// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/imbalance.h"

#include <cmath>

namespace tryboth {

namespace {

double squares(std::span<const double> values, double mean)
{
    double sum = 0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum;
}

} // namespace

std::optional<Imbalance> imbalanceOf(std::span<const double> a, std::span<const double> b)
{
    const auto meanA = meanOf(a);
    const auto meanB = meanOf(b);
    if (!meanA || !meanB)
        return std::nullopt;
    Imbalance result{a.size(), b.size(), *meanA, *meanB, std::nullopt};
    const double within = squares(a, *meanA) + squares(b, *meanB);
    const double freedom = double(a.size() + b.size()) - 2;
    if (freedom > 0 && within > TieTolerance)
        result.standardised = std::abs(*meanB - *meanA) / std::sqrt(within / freedom);
    return result;
}

} // namespace tryboth
