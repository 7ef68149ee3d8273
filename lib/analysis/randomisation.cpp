// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/randomisation.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tryboth {

namespace {

struct Total
{
    double sum = 0;
    int count = 0;

    std::optional<double> mean() const { return count > 0 ? std::optional(sum / count) : std::nullopt; }
};

/// Sums over any stretch of days in constant time.
class RunningSums
{
public:
    explicit RunningSums(Ratings ratings)
    {
        for (const auto &rating : ratings) {
            Total next = m_before.back();
            if (rating) {
                next.sum += *rating;
                next.count += 1;
            }
            m_before.push_back(next);
        }
    }

    Total over(std::size_t from, std::size_t to) const
    {
        return {m_before[to].sum - m_before[from].sum, m_before[to].count - m_before[from].count};
    }

private:
    std::vector<Total> m_before{Total{}};
};

std::optional<double> statistic(std::optional<double> a, std::optional<double> b, Side side)
{
    if (!a || !b)
        return std::nullopt;
    switch (side) {
    case Side::BMinusA:
        return *b - *a;
    case Side::AMinusB:
        return *a - *b;
    case Side::Absolute:
        return std::abs(*b - *a);
    }
    return std::nullopt;
}

std::optional<double> together(Total first, Total second, Averaging averaging)
{
    if (first.count == 0 || second.count == 0)
        return std::nullopt;
    if (averaging == Averaging::Phases)
        return (*first.mean() + *second.mean()) / 2;
    return (first.sum + second.sum) / (first.count + second.count);
}

std::optional<RandomisationTest> judged(std::optional<double> observed, std::vector<double> distribution)
{
    if (!observed || distribution.empty())
        return std::nullopt;
    std::sort(distribution.begin(), distribution.end());
    const auto first = std::lower_bound(distribution.begin(), distribution.end(), *observed - TieTolerance);
    const double p = double(distribution.end() - first) / double(distribution.size());
    return RandomisationTest{*observed, std::move(distribution), p};
}

} // namespace

std::optional<RandomisationTest> startPointTest(Ratings ratings, std::size_t start, std::size_t fewest,
                                                Side side)
{
    const std::size_t count = ratings.size();
    if (start > count)
        return std::nullopt;
    const RunningSums sums(ratings);
    const auto at = [&](std::size_t split) {
        return statistic(sums.over(0, split).mean(), sums.over(split, count).mean(), side);
    };
    const std::size_t least = std::max<std::size_t>(fewest, 1);
    std::vector<double> distribution;
    for (std::size_t split = least; split + least <= count; ++split) {
        if (const auto value = at(split))
            distribution.push_back(*value);
    }
    return judged(at(start), std::move(distribution));
}

std::optional<RandomisationTest> drawnStartTest(Ratings ratings, std::size_t start,
                                                std::span<const std::size_t> admissible, Side side)
{
    const std::size_t count = ratings.size();
    if (std::find(admissible.begin(), admissible.end(), start) == admissible.end())
        return std::nullopt;
    const RunningSums sums(ratings);
    std::optional<double> observed;
    std::vector<double> distribution;
    for (const std::size_t split : admissible) {
        if (split > count)
            continue;
        const auto value = statistic(sums.over(0, split).mean(), sums.over(split, count).mean(), side);
        if (value)
            distribution.push_back(*value);
        if (split == start)
            observed = value;
    }
    return judged(observed, std::move(distribution));
}

std::optional<RandomisationTest> ababTest(Ratings ratings, std::array<std::size_t, 3> switches,
                                          std::size_t fewest, Side side, Averaging averaging)
{
    const std::size_t count = ratings.size();
    if (!std::is_sorted(switches.begin(), switches.end()) || switches.back() > count)
        return std::nullopt;
    const RunningSums sums(ratings);
    const auto at = [&](std::size_t one, std::size_t two, std::size_t three) {
        return statistic(together(sums.over(0, one), sums.over(two, three), averaging),
                         together(sums.over(one, two), sums.over(three, count), averaging), side);
    };
    const std::size_t least = std::max<std::size_t>(fewest, 1);
    std::vector<double> distribution;
    for (std::size_t one = least; one + 3 * least <= count; ++one) {
        for (std::size_t two = one + least; two + 2 * least <= count; ++two) {
            for (std::size_t three = two + least; three + least <= count; ++three) {
                if (const auto value = at(one, two, three))
                    distribution.push_back(*value);
            }
        }
    }
    return judged(at(switches[0], switches[1], switches[2]), std::move(distribution));
}

} // namespace tryboth
