// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effect.h"
#include "analysis/verdict.h"
#include "calibration/cell.h"
#include "calibration/simulation.h"

namespace tryboth::calibration {

using namespace Qt::StringLiterals;

namespace {

constexpr int RatedPerWeek = 4;

Tally live(int days, double phi, double difference, Dice &dice, const Rules &rules)
{
    // One series through both phases: a mood does not stop at the switch.
    const auto all = ratings(2 * days, phi, dice,
                             [=](int i) { return i < days ? -difference / 2 : difference / 2; });
    const std::span<const double> a(all.data(), std::size_t(days));
    const std::span<const double> b(all.data() + days, std::size_t(days));
    Tally tally;
    const auto effect = effectOf(a, b, rules);
    if (!effect)
        return tally;
    const double truth = expectedRating(difference / 2) - expectedRating(-difference / 2);
    if (effect->differenceRange)
        tally.covered.count(effect->differenceRange->range.holds(truth));
    if (effect->napRange)
        tally.second.count(effect->napRange->holds(trueNap(-difference / 2, difference / 2)));
    const int weeks = (days + RatedPerWeek - 1) / RatedPerWeek;
    const Comparison comparison{true,
                                days,
                                days,
                                weeks,
                                weeks,
                                effect->differenceRange ? std::optional(effect->differenceRange->range)
                                                        : std::nullopt,
                                effect->napRange,
                                effect->trend && effect->trend->flag,
                                Design::Unrandomised};
    const Verdict verdict = verdictOf(comparison, rules);
    tally.different.count(verdict == Verdict::ClearDifference || verdict == Verdict::LikelyDifference ||
                          verdict == Verdict::DifferenceButTrend);
    return tally;
}

} // namespace

std::vector<Cell> effectCells()
{
    std::vector<Cell> cells;
    for (const double phi : {0.0, 0.3, 0.5}) {
        for (const int days : {5, 8, 14, 20, 30, 45}) {
            for (const double difference : {0.0, 1.0}) {
                const QString size = difference > 0 ? u"1 point apart"_s : u"no difference"_s;
                cells.push_back({u"Before and during"_s,
                                 u"%1, %2 + %2 days, φ %3"_s.arg(size).arg(days).arg(phi), difference == 0,
                                 true, true, [=](Dice &dice, const Rules &rules) {
                                     return live(days, phi, difference, dice, rules);
                                 }});
            }
        }
    }
    return cells;
}

} // namespace tryboth::calibration
