// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/signflip.h"
#include "calibration/cell.h"
#include "calibration/simulation.h"

namespace tryboth::calibration {

using namespace Qt::StringLiterals;

namespace {

constexpr int RatedPerWeek = 3;
constexpr std::uint64_t PatternSeed = 1;

double meanOfWeek(const std::vector<double> &all, int week)
{
    const std::span<const double> days(all.data() + week * RatedPerWeek, RatedPerWeek);
    return meanOf(days).value_or(0);
}

/// Pairs of weeks in drawn order; `drift` points are gained with every rating.
Tally live(int pairs, double phi, double difference, double drift, Dice &dice, const Rules &rules)
{
    std::vector<bool> bFirst;
    for (int i = 0; i < pairs; ++i)
        bFirst.push_back(dice.coin());
    const int count = 2 * pairs * RatedPerWeek;
    const auto all = ratings(count, phi, dice, [&](int i) {
        const int week = i / RatedPerWeek;
        const bool b = (week % 2 == 0) == bFirst[std::size_t(week / 2)];
        return drift * (i - count / 2) + (b ? difference / 2 : -difference / 2);
    });
    std::vector<double> differences;
    for (int pair = 0; pair < pairs; ++pair) {
        const double up = meanOfWeek(all, 2 * pair + 1) - meanOfWeek(all, 2 * pair);
        differences.push_back(bFirst[std::size_t(pair)] ? -up : up);
    }
    Tally tally;
    const auto test = signFlip(differences, rules, PatternSeed);
    if (!test)
        return tally;
    const double truth = expectedRating(difference / 2) - expectedRating(-difference / 2);
    if (test->range)
        tally.covered.count(test->range->holds(truth));
    tally.different.count(test->pTwoSided <= 1 - rules.level + TieTolerance);
    return tally;
}

} // namespace

std::vector<Cell> pairCells()
{
    constexpr double Drift = 0.03;
    std::vector<Cell> cells;
    for (const double phi : {0.0, 0.3, 0.5}) {
        for (const int pairs : {4, 5, 6, 8, 10, 12}) {
            const auto add = [&](const QString &what, double difference, double drift, bool covers) {
                cells.push_back({u"Pairs of weeks"_s, u"%1, %2 pairs, φ %3"_s.arg(what).arg(pairs).arg(phi),
                                 difference == 0, covers, true, [=](Dice &dice, const Rules &rules) {
                                     return live(pairs, phi, difference, drift, dice, rules);
                                 }});
            };
            add(u"no difference"_s, 0, 0, true);
            add(u"no difference, drifting"_s, 0, Drift, true);
            add(u"1 point apart"_s, 1, 0, true);
        }
    }
    return cells;
}

} // namespace tryboth::calibration
