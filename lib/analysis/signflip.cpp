// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/signflip.h"

#include <boost/math/distributions/binomial.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace tryboth {

namespace {

struct Tally
{
    double patterns = 0;
    double asFar = 0;  ///< patterns at least as far from 0 as the observed one
    double asHigh = 0; ///< patterns at least as high

    void add(double sum, double observed, double slack)
    {
        patterns += 1;
        asFar += std::abs(sum) >= std::abs(observed) - slack ? 1 : 0;
        asHigh += sum >= observed - slack ? 1 : 0;
    }
};

/// The sums of `differences` under every sign pattern.
std::vector<double> patternSums(std::span<const double> differences)
{
    std::vector<double> sums{0.0};
    for (const double difference : differences) {
        const std::size_t count = sums.size();
        sums.resize(2 * count);
        for (std::size_t i = 0; i < count; ++i) {
            sums[count + i] = sums[i] - difference;
            sums[i] += difference;
        }
    }
    return sums;
}

Tally tallyAll(std::span<const double> differences, double observed, double slack)
{
    // Two halves keep the memory small; every sum of one meets every sum of the other.
    const auto left = patternSums(differences.first(differences.size() / 2));
    const auto right = patternSums(differences.subspan(differences.size() / 2));
    Tally tally;
    for (const double l : left) {
        for (const double r : right)
            tally.add(l + r, observed, slack);
    }
    return tally;
}

Tally tallyDrawn(std::span<const double> differences, double observed, double slack, int patterns,
                 std::uint64_t seed)
{
    constexpr std::size_t Bits = 64;
    std::mt19937_64 lots(seed);
    Tally tally;
    for (int pattern = 0; pattern < patterns; ++pattern) {
        double sum = 0;
        std::uint64_t signs = 0;
        for (std::size_t i = 0; i < differences.size(); ++i) {
            if (i % Bits == 0)
                signs = lots();
            sum += (signs >> (i % Bits) & 1) != 0 ? differences[i] : -differences[i];
        }
        tally.add(sum, observed, slack);
    }
    return tally;
}

std::optional<double> signTest(int positive, int negative)
{
    const int count = positive + negative;
    if (count == 0)
        return std::nullopt;
    const boost::math::binomial lots(count, 0.5);
    return std::min(1.0, 2 * boost::math::cdf(lots, std::min(positive, negative)));
}

double walshMedian(std::span<const double> differences)
{
    std::vector<double> means;
    means.reserve(differences.size() * (differences.size() + 1) / 2);
    for (std::size_t i = 0; i < differences.size(); ++i) {
        for (std::size_t j = i; j < differences.size(); ++j)
            means.push_back((differences[i] + differences[j]) / 2);
    }
    return *medianOf(means);
}

std::optional<Range> displayRange(std::span<const double> differences, double level, double leastVariance)
{
    const auto variance = varianceOf(differences);
    if (!variance)
        return std::nullopt;
    const double count = double(differences.size());
    const double mean = *meanOf(differences);
    const double reach = studentQuantile(level, count - 1) * std::sqrt(std::max(*variance, leastVariance) / count);
    return Range{mean - reach, mean + reach};
}

} // namespace

std::optional<SignFlip> signFlip(std::span<const double> differences, const Rules &rules, std::uint64_t seed,
                                 double leastVariance)
{
    const auto mean = meanOf(differences);
    if (!mean)
        return std::nullopt;
    SignFlip result;
    result.pairs = int(differences.size());
    result.meanDifference = *mean;
    for (const double difference : differences) {
        result.positive += difference > TieTolerance ? 1 : 0;
        result.negative += difference < -TieTolerance ? 1 : 0;
    }
    result.exact = result.pairs <= rules.exactPairs;
    const double sum = *mean * result.pairs;
    const double slack = TieTolerance * result.pairs;
    const Tally tally = result.exact ? tallyAll(differences, sum, slack)
                                     : tallyDrawn(differences, sum, slack, rules.drawnPatterns, seed);
    // The pattern that was really drawn is one of all patterns, but not one of those we draw.
    const double own = result.exact ? 0 : 1;
    result.pTwoSided = (own + tally.asFar) / (own + tally.patterns);
    result.pGreater = (own + tally.asHigh) / (own + tally.patterns);
    result.smallestTwoSided = std::ldexp(1.0, 1 - result.pairs);
    result.telling = result.smallestTwoSided <= rules.tellingP + TieTolerance;
    result.pSign = signTest(result.positive, result.negative);
    result.range = displayRange(differences, rules.level, leastVariance);
    result.walshMedian = walshMedian(differences);
    return result;
}

} // namespace tryboth
