// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trend.h"
#include "calibration/cell.h"
#include "calibration/simulation.h"

namespace tryboth::calibration {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7, RatedPerWeek = 3;

Tally live(int weeks, double phi, double perWeek, Dice &dice, const Rules &rules)
{
    const LocalDay first(2025, 1, 6);
    const int days = weeks * DaysPerWeek;
    const auto level = [=](int day) { return perWeek * (double(day) - days / 2.0) / DaysPerWeek; };
    const auto sums = calibration::live({days, phi, RatedPerWeek, 0, level}, Focus::People, first, dice);
    Tally tally;
    const auto trend = weeklyTrend(dayValues(sums, Focus::People), rules);
    if (!trend)
        return tally;
    const double truth = (expectedRating(level(days - 1)) - expectedRating(level(0))) /
                         (weeks - 1.0 / DaysPerWeek);
    if (trend->range)
        tally.covered.count(trend->range->holds(truth));
    tally.different.count(trend->directionSpoken);
    return tally;
}

} // namespace

std::vector<Cell> trendCells()
{
    std::vector<Cell> cells;
    for (const double phi : {0.0, 0.3, 0.5}) {
        for (const int weeks : {8, 12, 26, 52}) {
            for (const double points : {0.0, 2.0}) {
                const QString what = points > 0 ? u"2 points up"_s : u"no trend"_s;
                cells.push_back({u"Trend of weekly medians"_s,
                                 u"%1, %2 weeks, φ %3"_s.arg(what).arg(weeks).arg(phi), points == 0, true,
                                 true, [=](Dice &dice, const Rules &rules) {
                                     return live(weeks, phi, points / weeks, dice, rules);
                                 }});
            }
        }
    }
    return cells;
}

} // namespace tryboth::calibration
