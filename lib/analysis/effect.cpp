// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effect.h"

#include "analysis/nap.h"

#include <Eigen/QR>

#include <algorithm>
#include <cmath>

namespace tryboth {

namespace {

struct Lagged
{
    double products = 0;
    double squares = 0;
};

Lagged lagged(std::span<const double> phase)
{
    Lagged sums;
    const double mean = meanOf(phase).value_or(0);
    for (std::size_t i = 0; i < phase.size(); ++i) {
        sums.squares += (phase[i] - mean) * (phase[i] - mean);
        if (i > 0)
            sums.products += (phase[i] - mean) * (phase[i - 1] - mean);
    }
    return sums;
}

std::optional<DifferenceRange> differenceRange(std::span<const double> a, std::span<const double> b,
                                               const Effect &effect, const Rules &rules)
{
    const auto varianceA = varianceOf(a);
    const auto varianceB = varianceOf(b);
    if (!varianceA || !varianceB)
        return std::nullopt;
    const double va = std::max(*varianceA, rules.roundingVariance) / effect.effectiveA;
    const double vb = std::max(*varianceB, rules.roundingVariance) / effect.effectiveB;
    const double freedom = (va + vb) * (va + vb) /
                           (va * va / (effect.effectiveA - 1) + vb * vb / (effect.effectiveB - 1));
    const double reach = studentQuantile(rules.level, freedom) * std::sqrt(va + vb);
    return DifferenceRange{{effect.difference - reach, effect.difference + reach}, freedom};
}

std::optional<TrendCheck> trendCheck(std::span<const double> a, std::span<const double> b,
                                     std::span<const double> times, double difference)
{
    constexpr int Unknowns = 3;
    const auto count = Eigen::Index(a.size() + b.size());
    if (count < Unknowns)
        return std::nullopt;
    Eigen::MatrixXd design(count, Unknowns);
    Eigen::VectorXd ratings(count);
    const auto countA = Eigen::Index(a.size());
    for (Eigen::Index i = 0; i < count; ++i) {
        const bool inB = i >= countA;
        design.row(i) << 1, times.empty() ? double(i + 1) : times[std::size_t(i)], inB ? 1 : 0;
        ratings(i) = inB ? b[std::size_t(i - countA)] : a[std::size_t(i)];
    }
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> solver(design);
    if (solver.rank() < Unknowns)
        return std::nullopt;
    const Eigen::VectorXd fit = solver.solve(ratings);
    const double slope = fit(1);
    const double step = fit(2);
    const bool turned = std::abs(step) > TieTolerance && std::abs(difference) > TieTolerance &&
                        (step > 0) != (difference > 0);
    const bool halved = std::abs(step) < std::abs(difference) / 2 - TieTolerance;
    return TrendCheck{slope, step, turned || halved};
}

} // namespace

double carryOver(std::span<const double> a, std::span<const double> b, const Rules &rules)
{
    const Lagged inA = lagged(a);
    const Lagged inB = lagged(b);
    const double squares = inA.squares + inB.squares;
    const double count = double(a.size() + b.size());
    if (count <= rules.carryOverEntries || squares <= TieTolerance)
        return rules.carryOverPrior;
    const double raw = (inA.products + inB.products) / squares;
    const double unbiased = (count * raw + 2) / (count - 6);
    const double weight = count / (count + rules.carryOverWeight);
    return std::clamp(weight * unbiased + (1 - weight) * rules.carryOverPrior, 0.0, rules.carryOverMost);
}

double effectiveDays(std::size_t days, double phi, const Rules &rules)
{
    return std::max(rules.fewestEffectiveDays, double(days) * (1 - phi) / (1 + phi));
}

std::optional<Effect> effectOf(std::span<const double> a, std::span<const double> b, const Rules &rules,
                               std::span<const double> times)
{
    const auto nap = nonOverlap(a, b);
    if (!nap || (!times.empty() && times.size() != a.size() + b.size()))
        return std::nullopt;
    Effect effect;
    effect.difference = *meanOf(b) - *meanOf(a);
    effect.carryOver = carryOver(a, b, rules);
    effect.effectiveA = effectiveDays(a.size(), effect.carryOver, rules);
    effect.effectiveB = effectiveDays(b.size(), effect.carryOver, rules);
    effect.differenceRange = differenceRange(a, b, effect, rules);
    effect.nap = nap->nap;
    effect.napRange = napRange(nap->nap, effect.effectiveA, effect.effectiveB, rules.level);
    effect.trend = trendCheck(a, b, times, effect.difference);
    return effect;
}

std::optional<Range> levelRange(std::span<const double> phase, double phi, const Rules &rules)
{
    const auto variance = varianceOf(phase);
    if (!variance)
        return std::nullopt;
    const double days = effectiveDays(phase.size(), phi, rules);
    const double reach = studentQuantile(rules.level, days - 1) *
                         std::sqrt(std::max(*variance, rules.roundingVariance) / days);
    const double mean = *meanOf(phase);
    return Range{mean - reach, mean + reach};
}

} // namespace tryboth
