// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dayvalues.h"
#include "analysis/numbers.h"

namespace tryboth {

/// A line through the medians. Source: Sen 1968.
struct TheilSen
{
    double slope = 0;     ///< median of (y_j − y_i)/(x_j − x_i)
    double intercept = 0; ///< median of y − slope·x
    std::size_t slopes = 0;
};

/// Nothing where sizes differ or no two x differ.
std::optional<TheilSen> theilSen(std::span<const double> x, std::span<const double> y);

/// Does a series go one way? Source: Mann 1945, Kendall 1975.
struct MannKendall
{
    double s = 0;            ///< Σ sign(y_j − y_i)
    double variance = 0;     ///< [n(n−1)(2n+5) − Σt(t−1)(2t+5)]/18; 0 where all values are the same
    std::optional<double> z; ///< (S − sign S)/√Var; this and the rest: nothing where no trend is measurable
    std::optional<double> p;      ///< two-sided
    std::optional<double> zPlain; ///< S/√Var
    std::optional<double> pPlain;
    std::optional<double> tauB;
};

/// Takes `y` in time order. Any length is fine.
MannKendall mannKendall(std::span<const double> y);

/// The range of a Theil–Sen slope: the sorted slopes at ranks (N ∓ z·w·√Var)/2, with w ≥ 1 the `widening` for
/// carry-over, √((1 + φ̂)/(1 − φ̂)). Nothing where the series is too short for such ranks or does not vary.
std::optional<Range> slopeRange(std::span<const double> x, std::span<const double> y, double level,
                                double widening = 1);

/// The medians of weeks (Monday to Sunday) with enough rated days, ascending.
struct WeeklyMedians
{
    std::vector<LocalDay> mondays;
    std::vector<double> medians;
};

/// Weeks with at least `ratedDaysPerWeek` days. Source: STATISTICS.md (d).
WeeklyMedians weeklyMedians(std::span<const DayValue> days, const Rules &rules);

/// The trend of weekly medians; weeks are Monday to Sunday, x in weeks by the calendar.
struct WeeklyTrend
{
    int weeks = 0;
    double slopePerWeek = 0;
    std::optional<Range> range;   ///< of the slope, widened for carry-over
    bool directionSpoken = false; ///< long enough, and Mann–Kendall's z, widened alike, leaves `level`
};

/// Weekly medians of weeks with at least `ratedDaysPerWeek` days. Nothing below `trendWeeks` such weeks.
/// Source: STATISTICS.md (d).
std::optional<WeeklyTrend> weeklyTrend(std::span<const DayValue> days, const Rules &rules);
/// The same for medians at hand.
std::optional<WeeklyTrend> trendOf(const WeeklyMedians &weeks, const Rules &rules);

/// Where a series may have shifted; at most offered as a question, never part of a verdict.
struct Shift
{
    std::size_t before = 0; ///< how many values lie before the likeliest place
    double k = 0;           ///< max |U_t|
    double p = 1;           ///< 2·exp(−6K²/(n³ + n²)), at most 1
};

/// Pettitt 1979: U_t = Σ_{i≤t<j} sign(y_i − y_j). Nothing for fewer than two values or where all are the
/// same. Source: STATISTICS.md (e).
std::optional<Shift> pettitt(std::span<const double> y);

} // namespace tryboth
