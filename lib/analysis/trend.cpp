// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trend.h"

#include "analysis/effect.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tryboth {

namespace {

double sign(double value)
{
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

std::vector<double> pairSlopes(std::span<const double> x, std::span<const double> y)
{
    std::vector<double> slopes;
    if (x.size() != y.size())
        return slopes;
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (std::size_t j = i + 1; j < x.size(); ++j) {
            if (x[i] != x[j])
                slopes.push_back((y[j] - y[i]) / (x[j] - x[i]));
        }
    }
    return slopes;
}

/// Sizes of the groups of equal values.
std::vector<double> tieSizes(std::span<const double> y)
{
    std::map<double, double> counts;
    for (const double value : y)
        counts[value] += 1;
    std::vector<double> sizes;
    for (const auto &[value, count] : counts)
        sizes.push_back(count);
    return sizes;
}

} // namespace

std::optional<TheilSen> theilSen(std::span<const double> x, std::span<const double> y)
{
    const auto slopes = pairSlopes(x, y);
    const auto slope = medianOf(slopes);
    if (!slope)
        return std::nullopt;
    std::vector<double> rests;
    for (std::size_t i = 0; i < x.size(); ++i)
        rests.push_back(y[i] - *slope * x[i]);
    return TheilSen{*slope, *medianOf(rests), slopes.size()};
}

MannKendall mannKendall(std::span<const double> y)
{
    MannKendall result;
    for (std::size_t i = 0; i < y.size(); ++i) {
        for (std::size_t j = i + 1; j < y.size(); ++j)
            result.s += sign(y[j] - y[i]);
    }
    const double n = double(y.size());
    double tiedPairs = 0;
    result.variance = n * (n - 1) * (2 * n + 5) / 18;
    for (const double t : tieSizes(y)) {
        result.variance -= t * (t - 1) * (2 * t + 5) / 18;
        tiedPairs += t * (t - 1) / 2;
    }
    const double pairs = n * (n - 1) / 2;
    if (pairs - tiedPairs < 1) {
        result.variance = 0;
        return result;
    }
    result.z = (result.s - sign(result.s)) / std::sqrt(result.variance);
    result.p = normalTwoSided(*result.z);
    result.zPlain = result.s / std::sqrt(result.variance);
    result.pPlain = normalTwoSided(*result.zPlain);
    result.tauB = result.s / std::sqrt(pairs * (pairs - tiedPairs));
    return result;
}

std::optional<Range> slopeRange(std::span<const double> x, std::span<const double> y, double level,
                                double widening)
{
    auto slopes = pairSlopes(x, y);
    const double reach = normalQuantile(level) * widening * std::sqrt(mannKendall(y).variance);
    const double count = double(slopes.size());
    // Ranks count from 1; the upper one is one further, as in Sen's original.
    const double lower = std::nearbyint((count - reach) / 2);
    const double upper = std::nearbyint((count + reach) / 2 + 1);
    if (reach <= 0 || lower < 1 || upper > count)
        return std::nullopt;
    std::sort(slopes.begin(), slopes.end());
    return Range{slopes[std::size_t(lower) - 1], slopes[std::size_t(upper) - 1]};
}

WeeklyMedians weeklyMedians(std::span<const DayValue> days, const Rules &rules)
{
    std::map<LocalDay, std::vector<double>> weeks;
    for (const DayValue &day : days)
        weeks[weekStart(day.day)].push_back(day.value);
    WeeklyMedians result;
    for (const auto &[monday, values] : weeks) {
        if (int(values.size()) < rules.ratedDaysPerWeek)
            continue;
        result.mondays.push_back(monday);
        result.medians.push_back(*medianOf(values));
    }
    return result;
}

std::optional<WeeklyTrend> weeklyTrend(std::span<const DayValue> days, const Rules &rules)
{
    constexpr double DaysPerWeek = 7;
    const auto [mondays, y] = weeklyMedians(days, rules);
    std::vector<double> x;
    for (const LocalDay monday : mondays)
        x.push_back(double(monday.toJulianDay()) / DaysPerWeek);
    const auto line = theilSen(x, y);
    if (!line || int(x.size()) < rules.trendWeeks)
        return std::nullopt;
    const double phi = carryOver(y, {}, rules);
    const double widening = std::sqrt((1 + phi) / (1 - phi));
    WeeklyTrend trend;
    trend.weeks = int(x.size());
    trend.slopePerWeek = line->slope;
    trend.range = slopeRange(x, y, rules.level, widening);
    // The ranks of the range count a tie against the trend, and weekly medians are full of ties; the test
    // halves them. By the range alone two points a year would be said in 4 of 100 journals.
    const MannKendall test = mannKendall(y);
    trend.directionSpoken = trend.weeks >= rules.trendDirectionWeeks && test.z &&
                            std::abs(*test.z) / widening > normalQuantile(rules.level);
    return trend;
}

std::optional<Shift> pettitt(std::span<const double> y)
{
    Shift shift;
    double u = 0;
    for (std::size_t t = 0; t + 1 < y.size(); ++t) {
        // U grows by how value t stands to all others: pairs inside the left part cancel.
        for (const double other : y)
            u += sign(y[t] - other);
        if (std::abs(u) > shift.k) {
            shift.k = std::abs(u);
            shift.before = t + 1;
        }
    }
    if (shift.k == 0)
        return std::nullopt;
    const double n = double(y.size());
    shift.p = std::min(1.0, 2 * std::exp(-6 * shift.k * shift.k / (n * n * n + n * n)));
    return shift;
}

} // namespace tryboth
