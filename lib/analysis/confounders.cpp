// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/confounders.h"

#include "analysis/numbers.h"

#include <Eigen/QR>

#include <cmath>

namespace tryboth {

namespace {

/// Σ (x − x̄)²
double squaresAround(std::span<const double> values, double mean)
{
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return squares;
}

double meanEnergy(std::span<const CircumstanceDay> days, bool inB)
{
    std::vector<double> values;
    for (const CircumstanceDay &day : days) {
        if (day.inB == inB)
            values.push_back(day.energy);
    }
    return meanOf(values).value_or(0);
}

std::vector<CircumstanceDay> completeDays(std::span<const CircumstanceDay> days)
{
    std::vector<CircumstanceDay> complete;
    for (const CircumstanceDay &day : days) {
        if (day.sleep && day.load)
            complete.push_back(day);
    }
    return complete;
}

} // namespace

std::optional<Imbalance> imbalance(std::span<const double> a, std::span<const double> b, const Rules &rules)
{
    const auto meanA = meanOf(a);
    const auto meanB = meanOf(b);
    if (!meanA || !meanB)
        return std::nullopt;
    Imbalance found{int(a.size()), int(b.size()), *meanA, *meanB, std::nullopt, false};
    const double apart = std::abs(*meanB - *meanA);
    const double freedom = double(a.size() + b.size()) - 2;
    const double squares = squaresAround(a, *meanA) + squaresAround(b, *meanB);
    if (freedom > 0 && squares > TieTolerance) {
        found.standardised = apart / std::sqrt(squares / freedom);
        found.flag = *found.standardised > rules.imbalanceFlag + TieTolerance;
    } else {
        found.flag = freedom > 0 && apart > TieTolerance;
    }
    return found;
}

std::array<int, 7> weekdayMix(std::span<const LocalDay> days)
{
    std::array<int, 7> mix{};
    for (const LocalDay day : days) {
        if (day.isValid())
            ++mix[std::size_t(day.dayOfWeek() - 1)];
    }
    return mix;
}

std::optional<AdjustedEstimate> adjustedEstimate(std::span<const CircumstanceDay> days, const Rules &rules)
{
    constexpr int Unknowns = 5;
    const auto complete = completeDays(days);
    const auto count = Eigen::Index(complete.size());
    if (count < Unknowns || count < rules.adjustedDays)
        return std::nullopt;
    Eigen::MatrixXd design(count, Unknowns);
    Eigen::VectorXd energy(count);
    for (Eigen::Index i = 0; i < count; ++i) {
        const CircumstanceDay &day = complete[std::size_t(i)];
        const bool friday = day.day.dayOfWeek() == Qt::Friday;
        design.row(i) << 1, day.inB ? 1 : 0, *day.sleep, *day.load, friday ? 1 : 0;
        energy(i) = day.energy;
    }
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> solver(design);
    if (solver.rank() < Unknowns)
        return std::nullopt;
    const Eigen::VectorXd fit = solver.solve(energy);
    return AdjustedEstimate{int(count),
                            int(days.size()) - int(count),
                            meanEnergy(complete, true) - meanEnergy(complete, false),
                            fit(1),
                            fit(2),
                            fit(3),
                            fit(4)};
}

} // namespace tryboth
