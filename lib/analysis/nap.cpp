// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/nap.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <vector>

namespace tryboth {

namespace {

struct Wins
{
    double points = 0;        ///< Σ over pairs of 1 for a win and ½ for a tie
    double squares = 0;       ///< Σ over pairs of the squared points
    double meanSquareRow = 0; ///< mean over the values of the squared share of points each of them gets
};

/// The points that each of `values` gets against all of `others`.
Wins winsOf(std::span<const double> values, std::span<const double> others)
{
    std::vector<double> sorted(others.begin(), others.end());
    std::sort(sorted.begin(), sorted.end());
    Wins wins;
    for (const double value : values) {
        const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), value);
        const double below = double(first - sorted.begin());
        const double ties = double(last - first);
        const double share = (below + ties / 2) / double(others.size());
        wins.points += below + ties / 2;
        wins.squares += below + ties / 4;
        wins.meanSquareRow += share * share / double(values.size());
    }
    return wins;
}

double solve(const std::function<double(double)> &equation, double from, double to)
{
    std::uintmax_t rounds = 200;
    const boost::math::tools::eps_tolerance<double> close(std::numeric_limits<double>::digits - 2);
    const auto [lower, upper] = boost::math::tools::toms748_solve(equation, from, to, close, rounds);
    return (lower + upper) / 2;
}

double lowerRoot(double nap, double m, double n, double z)
{
    if (nap <= 0)
        return 0;
    const double h = (m + n) / 2 - 1;
    const auto spread = [=](double x) { return z * z * x * (2 + h + (1 + 2 * h) * x * (1 - x)); };
    if (nap >= 1) {
        return solve([=](double x) { return m * n * (1 - x) * (2 - x) * (1 + x) - spread(x); }, 0, 1);
    }
    return solve(
        [=](double x) { return m * n * (nap - x) * (nap - x) * (2 - x) * (1 + x) - (1 - x) * spread(x); }, 0,
        nap);
}

} // namespace

std::optional<Nap> nonOverlap(std::span<const double> a, std::span<const double> b)
{
    if (a.empty() || b.empty())
        return std::nullopt;
    const double m = double(a.size());
    const double n = double(b.size());
    const Wins wins = winsOf(b, a);
    const double nap = wins.points / (m * n);
    // A value of A loses what B wins against it: the points of A are 1 − those of B.
    const Wins losses = winsOf(a, b);
    const double perA = losses.meanSquareRow - 2 * (1 - nap) + 1;
    const double perB = wins.meanSquareRow;
    const double least = 0.5 / (m * n) * (1 - 0.5 / (m * n));

    Nap result;
    result.nap = nap;
    result.errorNull = std::sqrt((m + n + 1) / (12 * m * n));
    const double hanley = nap * (1 - nap) + (n - 1) * (perA - nap * nap) + (m - 1) * (perB - nap * nap);
    result.errorHanley = std::sqrt(std::max(hanley, least) / (m * n));
    if (m > 1 && n > 1) {
        const double unbiased = nap - (m + n - 1) * nap * nap + n * perA + m * perB -
                                2 * wins.squares / (m * n);
        result.errorUnbiased = std::sqrt(std::max(unbiased, least) / ((m - 1) * (n - 1)));
    }
    return result;
}

std::optional<Range> napRange(double nap, double countA, double countB, double level)
{
    if (!(countA > 0 && countB > 0 && nap >= 0 && nap <= 1))
        return std::nullopt;
    const double z = normalQuantile(level);
    return Range{lowerRoot(nap, countA, countB, z), 1 - lowerRoot(1 - nap, countA, countB, z)};
}

} // namespace tryboth
