// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ranktests.h"

#include "analysis/rules.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace tryboth {

namespace {

/// Above this many values in all the exact distribution is not worth its time.
constexpr std::size_t LongestExact = 60;

/// Twice the mid-ranks of `values` among `pooled`, whole numbers.
std::vector<std::size_t> doubledRanks(std::span<const double> values, const std::vector<double> &sortedPool)
{
    std::vector<std::size_t> ranks;
    for (const double value : values) {
        const auto [first, last] = std::equal_range(sortedPool.begin(), sortedPool.end(), value);
        ranks.push_back(std::size_t((first - sortedPool.begin()) + (last - sortedPool.begin()) + 1));
    }
    return ranks;
}

std::vector<double> pooledAndSorted(std::span<const double> a, std::span<const double> b)
{
    std::vector<double> pool(a.begin(), a.end());
    pool.insert(pool.end(), b.begin(), b.end());
    std::sort(pool.begin(), pool.end());
    return pool;
}

/// How likely each sum of `chosen` of the `ranks` is, if they are drawn by lot.
std::vector<double> sumProbabilities(const std::vector<std::size_t> &ranks, std::size_t chosen)
{
    const std::size_t most = std::accumulate(ranks.begin(), ranks.end(), std::size_t{0});
    std::vector<std::vector<double>> ways(chosen + 1, std::vector<double>(most + 1, 0.0));
    ways[0][0] = 1;
    for (const std::size_t rank : ranks) {
        for (std::size_t k = chosen; k-- > 0;) {
            for (std::size_t sum = most + 1 - rank; sum-- > 0;)
                ways[k + 1][sum + rank] += ways[k][sum];
        }
    }
    const double all = std::accumulate(ways[chosen].begin(), ways[chosen].end(), 0.0);
    for (double &way : ways[chosen])
        way /= all;
    return ways[chosen];
}

std::optional<double> exactP(std::span<const double> a, std::span<const double> b)
{
    const auto pool = pooledAndSorted(a, b);
    if (pool.size() > LongestExact)
        return std::nullopt;
    const auto ranksB = doubledRanks(b, pool);
    const auto observed = double(std::accumulate(ranksB.begin(), ranksB.end(), std::size_t{0}));
    const double expected = double(b.size()) * double(pool.size() + 1);
    const auto chances = sumProbabilities(doubledRanks(pool, pool), b.size());
    double p = 0;
    for (std::size_t sum = 0; sum < chances.size(); ++sum) {
        if (std::abs(double(sum) - expected) >= std::abs(observed - expected))
            p += chances[sum];
    }
    return std::min(p, 1.0);
}

std::optional<double> normalP(double w, double m, double n, const std::vector<double> &pool)
{
    double ties = 0;
    for (auto first = pool.begin(); first != pool.end();) {
        const auto last = std::upper_bound(first, pool.end(), *first);
        const double size = double(last - first);
        ties += size * size * size - size;
        first = last;
    }
    const double all = m + n;
    const double variance = m * n / 12 * (all + 1 - ties / (all * (all - 1)));
    if (variance <= TieTolerance)
        return std::nullopt;
    const double distance = std::abs(w - m * n / 2);
    return normalTwoSided(std::max(distance - 0.5, 0.0) / std::sqrt(variance));
}

std::vector<double> allDifferences(std::span<const double> a, std::span<const double> b)
{
    std::vector<double> differences;
    differences.reserve(a.size() * b.size());
    for (const double high : b) {
        for (const double low : a)
            differences.push_back(high - low);
    }
    std::sort(differences.begin(), differences.end());
    return differences;
}

} // namespace

std::optional<MannWhitney> mannWhitney(std::span<const double> a, std::span<const double> b)
{
    if (a.empty() || b.empty())
        return std::nullopt;
    const double m = double(a.size());
    const double n = double(b.size());
    const auto pool = pooledAndSorted(a, b);
    const auto ranksB = doubledRanks(b, pool);
    const double sum = double(std::accumulate(ranksB.begin(), ranksB.end(), std::size_t{0})) / 2;
    MannWhitney result;
    result.w = sum - n * (n + 1) / 2;
    result.nap = result.w / (m * n);
    result.pNormal = normalP(result.w, m, n, pool);
    result.pExact = exactP(a, b);
    result.shift = *medianOf(allDifferences(a, b));
    return result;
}

std::optional<Range> shiftRange(std::span<const double> a, std::span<const double> b, double level)
{
    const auto pool = pooledAndSorted(a, b);
    const bool tied = std::adjacent_find(pool.begin(), pool.end()) != pool.end();
    if (a.empty() || b.empty() || tied || pool.size() > LongestExact)
        return std::nullopt;
    const auto chances = sumProbabilities(doubledRanks(pool, pool), b.size());
    const auto differences = allDifferences(a, b);
    const std::size_t lowestSum = b.size() * (b.size() + 1);
    // The least U whose probability up to there reaches the tail, at least 1.
    double tail = 0;
    std::size_t u = 0;
    for (;; ++u) {
        tail += chances[lowestSum + 2 * u];
        if (tail >= (1 - level) / 2 || u >= differences.size())
            break;
    }
    u = std::clamp<std::size_t>(u, 1, differences.size());
    return Range{differences[u - 1], differences[differences.size() - u]};
}

std::optional<WelchTest> welch(std::span<const double> a, std::span<const double> b, double level)
{
    const auto varianceA = varianceOf(a);
    const auto varianceB = varianceOf(b);
    if (!varianceA || !varianceB)
        return std::nullopt;
    const double va = *varianceA / double(a.size());
    const double vb = *varianceB / double(b.size());
    const double error = std::sqrt(va + vb);
    if (error <= TieTolerance)
        return std::nullopt;
    WelchTest test;
    test.difference = *meanOf(b) - *meanOf(a);
    test.t = test.difference / error;
    test.freedom = (va + vb) * (va + vb) / (va * va / double(a.size() - 1) + vb * vb / double(b.size() - 1));
    test.p = studentTwoSided(test.t, test.freedom);
    const double reach = studentQuantile(level, test.freedom) * error;
    test.range = {test.difference - reach, test.difference + reach};
    return test;
}

std::optional<Range> wilsonRange(int done, int planned, double level)
{
    if (planned <= 0 || done < 0 || done > planned)
        return std::nullopt;
    const double n = planned;
    const double share = done / n;
    const double z = normalQuantile(level);
    const double centre = share + z * z / (2 * n);
    const double reach = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return Range{std::max(0.0, (centre - reach) / scale), std::min(1.0, (centre + reach) / scale)};
}

} // namespace tryboth
