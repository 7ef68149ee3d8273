// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/pairslopes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>
#include <utility>

namespace tryboth {

namespace {

constexpr std::size_t FewPoints = 256;
constexpr std::size_t SampleSize = 60'000;
constexpr double Deviations = 4; ///< of a rank within the sample, to either side
constexpr unsigned Seed = 1991;

/// Sorts [from, to) of `values` by `less`, and hands every pair that it turns round to `turned`: a run of the
/// left half that comes after an element of the right half.
template <typename Value, typename Less, typename Turned>
void mergeSort(std::vector<Value> &values, std::vector<Value> &spare, std::size_t from, std::size_t to,
               const Less &less, const Turned &turned)
{
    if (to - from < 2)
        return;
    const std::size_t middle = from + (to - from) / 2;
    mergeSort(values, spare, from, middle, less, turned);
    mergeSort(values, spare, middle, to, less, turned);
    std::size_t left = from, right = middle, out = from;
    while (left < middle && right < to) {
        if (less(values[right], values[left])) {
            turned(left, middle, right);
            spare[out++] = values[right++];
        } else {
            spare[out++] = values[left++];
        }
    }
    std::copy(values.begin() + std::ptrdiff_t(left), values.begin() + std::ptrdiff_t(middle),
              spare.begin() + std::ptrdiff_t(out));
    std::copy(spare.begin() + std::ptrdiff_t(from), spare.begin() + std::ptrdiff_t(out + middle - left),
              values.begin() + std::ptrdiff_t(from));
}

} // namespace

std::size_t inversions(std::span<const double> y)
{
    std::vector<double> values(y.begin(), y.end());
    std::vector<double> spare(values.size());
    std::size_t found = 0;
    mergeSort(values, spare, 0, values.size(), std::less<>(),
              [&](std::size_t left, std::size_t middle, std::size_t) { found += middle - left; });
    return found;
}

PairSlopes::PairSlopes(std::span<const double> x, std::span<const double> y)
{
    if (x.size() != y.size() || x.size() < 2)
        return;
    std::vector<std::size_t> order(x.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::pair(x[i], y[i]); });
    for (const std::size_t i : order) {
        m_x.push_back(x[i]);
        m_y.push_back(y[i]);
    }
    const std::size_t n = m_x.size();
    m_count = n * (n - 1) / 2;
    for (std::size_t i = 0, run = 0; i < n; ++i) {
        run = i > 0 && m_x[i] == m_x[i - 1] ? run + 1 : 0;
        m_count -= run;
    }
    if (n <= FewPoints)
        pairAll();
    else if (m_count > 0)
        drawSample();
}

double PairSlopes::slopeOf(std::size_t i, std::size_t j) const
{
    return (m_y[j] - m_y[i]) / (m_x[j] - m_x[i]);
}

void PairSlopes::pairAll()
{
    m_bracket = {0, {}};
    m_bracket.slopes.reserve(m_count);
    for (std::size_t i = 0; i < m_x.size(); ++i) {
        for (std::size_t j = i + 1; j < m_x.size(); ++j) {
            if (m_x[i] != m_x[j])
                m_bracket.slopes.push_back(slopeOf(i, j));
        }
    }
}

void PairSlopes::drawSample()
{
    std::minstd_rand random(Seed);
    std::uniform_int_distribution<std::size_t> place(0, m_x.size() - 1);
    m_sample.reserve(SampleSize);
    while (m_sample.size() < SampleSize) {
        const std::size_t i = place(random), j = place(random);
        if (m_x[i] != m_x[j])
            m_sample.push_back(slopeOf(i, j));
    }
    std::ranges::sort(m_sample);
    m_closest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < m_x.size(); ++i) {
        if (m_x[i] > m_x[i - 1])
            m_closest = std::min(m_closest, m_x[i] - m_x[i - 1]);
    }
    const auto [lowest, highest] = std::ranges::minmax(m_y);
    m_largest = std::max(std::abs(lowest), std::abs(highest));
    countLevel();
}

/// Two slopes closer than this may be told apart wrongly by the rests along a line near them.
double PairSlopes::blurAt(double slope) const
{
    constexpr double Roundings = 16; // of two products, two differences and a quotient, with room to spare
    const double rest = m_largest + std::abs(slope) * (m_x.back() - m_x.front());
    return Roundings * std::numeric_limits<double>::epsilon() * rest / m_closest;
}

double PairSlopes::at(std::size_t rank)
{
    if (rank >= m_levelFrom && rank < m_levelTo)
        return 0;
    if (!m_bracket.holds(rank))
        m_bracket = bracketAround(rank);
    const auto place = m_bracket.slopes.begin() + std::ptrdiff_t(rank - m_bracket.below);
    std::nth_element(m_bracket.slopes.begin(), place, m_bracket.slopes.end());
    return *place;
}

std::optional<double> PairSlopes::median()
{
    if (m_count == 0)
        return std::nullopt;
    const double upper = at(m_count / 2);
    return m_count % 2 == 1 ? upper : (at(m_count / 2 - 1) + upper) / 2;
}

/// Two of the sample between which the rank is nearly certain to lie; where it does not, they are set wider
/// apart, at last beyond all slopes.
PairSlopes::Bracket PairSlopes::bracketAround(std::size_t rank)
{
    const double share = double(rank) / double(m_count);
    const double expected = share * double(m_sample.size());
    double reach = Deviations * std::sqrt(double(m_sample.size()) * share * (1 - share)) + 2;
    while (expected - reach >= 0 && expected + reach < double(m_sample.size())) {
        const auto low = gapNear(m_sample[std::size_t(expected - reach)], -1);
        const auto high = gapNear(m_sample[std::size_t(expected + reach)], 1);
        if (!low || !high)
            break;
        Bracket bracket{countBelow(*low), {}};
        if (bracket.below <= rank && rank < countBelow(*high)) {
            bracket.slopes = between(*low, *high);
            return bracket;
        }
        reach *= 2;
    }
    pairAll();
    return std::move(m_bracket);
}

/// Finds the slopes of 0. Weekly medians come in steps, so that one pair in ten may be level; there is no
/// need to pick those out one by one.
void PairSlopes::countLevel()
{
    if (!std::ranges::binary_search(m_sample, 0.0))
        return;
    std::map<double, std::map<double, std::size_t>> places; // how many at each x, by y
    for (std::size_t i = 0; i < m_x.size(); ++i)
        ++places[m_y[i]][m_x[i]];
    const auto pairs = [](std::size_t n) { return n * (n - 1) / 2; };
    std::size_t level = 0;
    for (const auto &[y, at] : places) {
        std::size_t all = 0, same = 0;
        for (const auto &[x, count] : at) {
            all += count;
            same += pairs(count); // in one place: no slope
        }
        level += pairs(all) - same;
    }
    const auto low = gapNear(0, -1), high = gapNear(0, 1);
    const std::size_t below = low ? countBelow(*low) : 0;
    if (low && high && countBelow(*high) == below + level) { // or others lie as close
        m_levelFrom = below;
        m_levelTo = below + level;
    }
}

/// A value at `slope` or a little further in `direction` with no slope so close that rounding could hide on
/// which side it lies.
std::optional<double> PairSlopes::gapNear(double slope, double direction) const
{
    constexpr int Tries = 24;
    const double blur = blurAt(slope);
    for (int i = 0; i < Tries; ++i) {
        slope += direction * 4 * blur * double(std::size_t{1} << i);
        if (countBelow(slope - blur) == countBelow(slope + blur))
            return slope;
    }
    return std::nullopt;
}

/// What is left of y along a line of this slope: j lies below i in it just when their slope is smaller.
std::vector<double> PairSlopes::rests(double slope) const
{
    std::vector<double> rests(m_x.size());
    for (std::size_t i = 0; i < m_x.size(); ++i)
        rests[i] = m_y[i] - slope * (m_x[i] - m_x.front());
    return rests;
}

std::size_t PairSlopes::countBelow(double slope) const
{
    return inversions(rests(slope));
}

/// The slopes between the two: of the pairs that stand one way round along `low` and the other along `high`.
std::vector<double> PairSlopes::between(double low, double high) const
{
    const std::vector<double> along = rests(low), across = rests(high);
    std::vector<std::size_t> order(m_x.size()), spare(m_x.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return along[i]; });
    std::vector<double> slopes;
    mergeSort(
        order, spare, 0, order.size(),
        [&](std::size_t one, std::size_t other) { return across[one] < across[other]; },
        [&](std::size_t left, std::size_t middle, std::size_t right) {
            const std::size_t j = order[right];
            for (; left < middle; ++left) {
                const std::size_t i = order[left];
                if (m_x[i] != m_x[j])
                    slopes.push_back(slopeOf(i, j));
            }
        });
    return slopes;
}

} // namespace tryboth
