// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/adjusted.h"

#include <Eigen/QR>

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace tryboth {

namespace {

using Circumstance = double (*)(const ColouredDay &);

/// A circumstance and where its points go.
struct Fitted
{
    Circumstance of;
    double *into;
};

double sleepOf(const ColouredDay &day)
{
    return day.sleep;
}
double loadOf(const ColouredDay &day)
{
    return day.load;
}
double fridayOf(const ColouredDay &day)
{
    return day.friday ? 1 : 0;
}

/// What was the same every day explains nothing, and would make the fit ambiguous.
bool varies(std::span<const ColouredDay> days, Circumstance of)
{
    return std::ranges::any_of(days, [&](const ColouredDay &day) { return of(day) != of(days.front()); });
}

} // namespace

std::optional<AdjustedEffect> adjustedEffect(std::span<const ColouredDay> a, std::span<const ColouredDay> b,
                                             const Rules &rules)
{
    constexpr int Side = 1, FirstCircumstance = 2;
    std::vector<ColouredDay> days(a.begin(), a.end());
    days.insert(days.end(), b.begin(), b.end());
    if (a.empty() || b.empty() || static_cast<int>(days.size()) < rules.adjustedDays) {
        return std::nullopt;
    }
    AdjustedEffect effect;
    const std::array<Fitted, 3> all{
        {{sleepOf, &effect.sleep}, {loadOf, &effect.load}, {fridayOf, &effect.friday}}};
    std::vector<Fitted> fitted;
    std::ranges::copy_if(all, std::back_inserter(fitted),
                         [&](const Fitted &one) { return varies(days, one.of); });
    const auto count = Eigen::Index(days.size());
    const auto unknowns = Eigen::Index(fitted.size()) + FirstCircumstance;
    Eigen::MatrixXd design(count, unknowns);
    Eigen::VectorXd ratings(count);
    for (Eigen::Index row = 0; row < count; ++row) {
        const ColouredDay &day = days[std::size_t(row)];
        ratings(row) = day.rating;
        design(row, 0) = 1;
        design(row, Side) = std::size_t(row) < a.size() ? 0 : 1;
        for (std::size_t i = 0; i < fitted.size(); ++i) {
            design(row, FirstCircumstance + Eigen::Index(i)) = fitted[i].of(day);
        }
    }
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> solver(design);
    if (solver.rank() < unknowns) {
        return std::nullopt;
    }
    const Eigen::VectorXd fit = solver.solve(ratings);
    effect.days = static_cast<int>(count);
    effect.raw = ratings.tail(Eigen::Index(b.size())).mean() - ratings.head(Eigen::Index(a.size())).mean();
    effect.adjusted = fit(Side);
    for (std::size_t i = 0; i < fitted.size(); ++i) {
        *fitted[i].into = fit(FirstCircumstance + Eigen::Index(i));
    }
    return effect;
}

} // namespace tryboth
