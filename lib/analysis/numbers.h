// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace tryboth {

/// A plausible range around an estimate.
struct Range
{
    double lower = 0;
    double upper = 0;

    double halfWidth() const { return (upper - lower) / 2; }
    bool holds(double value) const { return lower <= value && value <= upper; }
    bool operator==(const Range &) const = default;
};

/// Arithmetic mean; nothing for no values.
std::optional<double> meanOf(std::span<const double> values);

/// Sample variance with n − 1; nothing for fewer than two values.
std::optional<double> varianceOf(std::span<const double> values);

/// Median, the mean of the two middle values for an even count; nothing for no values.
std::optional<double> medianOf(std::span<const double> values);

/// The z that a central range of `level` (0…1) reaches to either side, 1.645 for 0.90.
double normalQuantile(double level);

/// The same for Student's t with `freedom` > 0 degrees of freedom.
double studentQuantile(double level, double freedom);

/// Probability of a standard normal value at least as far from 0 as `z`.
double normalTwoSided(double z);

/// The same for Student's t with `freedom` > 0 degrees of freedom.
double studentTwoSided(double t, double freedom);

} // namespace tryboth
