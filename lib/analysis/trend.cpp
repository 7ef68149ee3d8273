// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trend.h"

#include "analysis/effect.h"
#include "analysis/pairslopes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tryboth {

namespace {

constexpr int DaysPerWeek = 7;

double sign(double value)
{
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

/// `value` without the noise of adding up, so that equal medians are equal to every test of ties and order.
double withoutNoise(double value)
{
    constexpr double PerPoint = 1e9; // steps of TieTolerance
    return std::round(value * PerPoint) / PerPoint;
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

std::optional<Range> rangeOf(PairSlopes &slopes, double variance, double level, double widening)
{
    const double reach = normalQuantile(level) * widening * std::sqrt(variance);
    const double count = double(slopes.count());
    // Ranks count from 1; the upper one is one further, as in Sen's original.
    const double lower = std::nearbyint((count - reach) / 2);
    const double upper = std::nearbyint((count + reach) / 2 + 1);
    if (reach <= 0 || lower < 1 || upper > count)
        return std::nullopt;
    slopes.prepare(std::size_t(lower) - 1, std::size_t(upper) - 1);
    return Range{slopes.at(std::size_t(lower) - 1), slopes.at(std::size_t(upper) - 1)};
}

} // namespace

std::optional<TheilSen> theilSen(std::span<const double> x, std::span<const double> y)
{
    PairSlopes slopes(x, y);
    const auto slope = slopes.median();
    if (!slope)
        return std::nullopt;
    std::vector<double> rests;
    for (std::size_t i = 0; i < x.size(); ++i)
        rests.push_back(y[i] - *slope * x[i]);
    return TheilSen{*slope, *medianOf(rests), slopes.count()};
}

MannKendall mannKendall(std::span<const double> y)
{
    MannKendall result;
    const double n = double(y.size());
    double tiedPairs = 0;
    result.variance = n * (n - 1) * (2 * n + 5) / 18;
    for (const double t : tieSizes(y)) {
        result.variance -= t * (t - 1) * (2 * t + 5) / 18;
        tiedPairs += t * (t - 1) / 2;
    }
    const double pairs = n * (n - 1) / 2;
    result.s = pairs - tiedPairs - 2 * double(inversions(y)); // those that rise less those that fall
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
    PairSlopes slopes(x, y);
    return rangeOf(slopes, mannKendall(y).variance, level, widening);
}

WeeklyMedians weeklyMedians(std::span<const DayValue> days, const Rules &rules)
{
    std::vector<DayValue> sorted;
    if (!std::ranges::is_sorted(days, {}, &DayValue::day)) {
        sorted.assign(days.begin(), days.end());
        std::ranges::stable_sort(sorted, {}, &DayValue::day);
        days = sorted;
    }
    WeeklyMedians result;
    std::vector<double> week;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const LocalDay monday = weekStart(days[i].day);
        week.push_back(days[i].value);
        if (i + 1 < days.size() && days[i + 1].day < monday.addDays(DaysPerWeek))
            continue;
        if (int(week.size()) >= rules.ratedDaysPerWeek) {
            result.mondays.push_back(monday);
            result.medians.push_back(withoutNoise(*medianOf(week)));
        }
        week.clear();
    }
    return result;
}

std::optional<WeeklyTrend> weeklyTrend(std::span<const DayValue> days, const Rules &rules)
{
    return trendOf(weeklyMedians(days, rules), rules);
}

std::optional<WeeklyTrend> trendOf(const WeeklyMedians &weeks, const Rules &rules)
{
    const std::vector<double> &y = weeks.medians;
    std::vector<double> x;
    for (const LocalDay monday : weeks.mondays)
        x.push_back(double(monday.toJulianDay()) / DaysPerWeek);
    PairSlopes slopes(x, y);
    if (slopes.count() == 0 || int(x.size()) < rules.trendWeeks)
        return std::nullopt;
    const double phi = carryOver(y, {}, rules);
    const double widening = std::sqrt((1 + phi) / (1 - phi));
    WeeklyTrend trend;
    trend.weeks = int(x.size());
    // The ranks of the range count a tie against the trend, and weekly medians are full of ties; the test
    // halves them. By the range alone two points a year would be said in 4 of 100 journals.
    const MannKendall test = mannKendall(y);
    trend.range = rangeOf(slopes, test.variance, rules.level, widening);
    trend.slopePerWeek = *slopes.median(); // after the range, among whose slopes it is
    trend.directionSpoken = trend.weeks >= rules.trendDirectionWeeks && test.z &&
                            std::abs(*test.z) / widening > normalQuantile(rules.level);
    return trend;
}

std::optional<Shift> pettitt(std::span<const double> y)
{
    Shift shift;
    std::vector<double> sorted(y.begin(), y.end());
    std::ranges::sort(sorted);
    double u = 0;
    for (std::size_t t = 0; t + 1 < y.size(); ++t) {
        // U grows by how value t stands to all others: pairs inside the left part cancel.
        const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), y[t]);
        u += double(first - sorted.begin()) - double(sorted.end() - last);
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
