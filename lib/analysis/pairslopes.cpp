// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/pairslopes.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <random>
#include <utility>

namespace tryboth {

namespace {

constexpr std::size_t FewPoints = 256;
constexpr double Deviations = 4; ///< of a rank within the sample, to either side
constexpr unsigned Seed = 1991;

/// A larger sample costs more to draw and leaves fewer slopes to pick out: in proportion to S and to N/√S.
std::size_t sampleSize(std::size_t slopes)
{
    constexpr double Share = 0.8, Most = 60'000;
    return std::size_t(std::min(Most, Share * std::pow(double(slopes), 2.0 / 3)));
}

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
    m_bracket = {};
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
    const auto place = [&] { // a distribution of the library takes longer, and differs between libraries
        constexpr std::uint64_t Values = std::minstd_rand::max() - std::minstd_rand::min() + std::uint64_t{1};
        return std::size_t((random() - std::minstd_rand::min()) * std::uint64_t{m_x.size()} / Values);
    };
    const std::size_t size = sampleSize(m_count);
    m_sample.reserve(size);
    std::size_t level = 0;
    while (m_sample.size() < size) {
        const std::size_t i = place(), j = place();
        if (m_x[i] == m_x[j])
            continue;
        m_sample.push_back(slopeOf(i, j));
        level += m_sample.back() == 0 ? 1 : 0;
    }
    m_closest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < m_x.size(); ++i) {
        if (m_x[i] > m_x[i - 1])
            m_closest = std::min(m_closest, m_x[i] - m_x[i - 1]);
    }
    const auto [lowest, highest] = std::ranges::minmax(m_y);
    m_largest = std::max(std::abs(lowest), std::abs(highest));
    constexpr std::size_t ManyLevel = 200; // one in so many
    if (level * ManyLevel > size)
        countLevel();
}

/// The one at `place` of the sample in ascending order. A few are asked for, so the rest stays unsorted.
double PairSlopes::sampled(double place)
{
    const auto at = m_sample.begin() + std::ptrdiff_t(place);
    std::nth_element(m_sample.begin(), at, m_sample.end());
    return *at;
}

/// Two slopes closer than this may be told apart wrongly by the rests along a line near them.
double PairSlopes::blurAt(double slope) const
{
    constexpr double Roundings = 16; // of two products, two differences and a quotient, with room to spare
    const double rest = m_largest + std::abs(slope) * (m_x.back() - m_x.front());
    return Roundings * std::numeric_limits<double>::epsilon() * rest / m_closest;
}

void PairSlopes::prepare(std::size_t from, std::size_t to)
{
    constexpr std::size_t Wide = 16; // from one slope in so many on, two brackets are smaller than one
    const bool level = from < m_levelTo && to >= m_levelFrom && m_levelTo > m_levelFrom;
    const bool pays = to < m_count && from <= to && to - from <= m_count / Wide && !level;
    if (pays && !(m_bracket.holds(from) && m_bracket.holds(to)))
        m_bracket = bracketAround(from, to);
}

double PairSlopes::at(std::size_t rank)
{
    if (rank >= m_levelFrom && rank < m_levelTo)
        return 0;
    if (!m_bracket.holds(rank))
        m_bracket = bracketAround(rank, rank);
    return m_bracket.settle(rank - m_bracket.below);
}

/// Puts the slope at `place` where it belongs, smaller ones before it and larger ones behind; gives it. What
/// was settled before says between which two it has to be looked for.
double PairSlopes::Bracket::settle(std::size_t place)
{
    const auto next = std::ranges::lower_bound(settled, place);
    if (next == settled.end() || *next != place) {
        const std::size_t from = next == settled.begin() ? 0 : *(next - 1) + 1;
        const std::size_t to = next == settled.end() ? slopes.size() : *next;
        std::nth_element(slopes.begin() + std::ptrdiff_t(from), slopes.begin() + std::ptrdiff_t(place),
                         slopes.begin() + std::ptrdiff_t(to));
        settled.insert(next, place);
    }
    return slopes[place];
}

std::optional<double> PairSlopes::median()
{
    if (m_count == 0)
        return std::nullopt;
    const double upper = at(m_count / 2);
    return m_count % 2 == 1 ? upper : (at(m_count / 2 - 1) + upper) / 2;
}

/// Two of the sample between which the ranks are nearly certain to lie; where they do not, the two are set
/// wider apart, at last beyond all slopes. Slopes of 0 that were counted stay out of it.
PairSlopes::Bracket PairSlopes::bracketAround(std::size_t from, std::size_t to)
{
    const double size = double(m_sample.size());
    const auto expected = [&](std::size_t rank) { return double(rank) / double(m_count) * size; };
    const auto spread = [&](std::size_t rank) {
        const double share = double(rank) / double(m_count);
        return Deviations * std::sqrt(size * share * (1 - share)) + 2;
    };
    const bool counted = m_levelTo > m_levelFrom;
    for (double wider = 1;; wider *= 2) {
        const double below = expected(from) - wider * spread(from);
        const double above = expected(to) + wider * spread(to);
        if (below < 0 || above >= size)
            break;
        auto low = gapNear(sampled(below), -1);
        auto high = gapNear(sampled(above), 1);
        if (counted && from >= m_levelTo && (!low || low->slope < m_aboveLevel.slope))
            low = m_aboveLevel;
        if (counted && to < m_levelFrom && (!high || high->slope > m_belowLevel.slope))
            high = m_belowLevel;
        if (!low || !high)
            break;
        if (low->below <= from && to < high->below)
            return {low->below, between(*low, *high), {}};
    }
    pairAll();
    return std::move(m_bracket);
}

/// Finds the slopes of 0. Weekly medians come in steps, so that one pair in ten may be level; there is no
/// need to pick those out one by one.
void PairSlopes::countLevel()
{
    std::vector<std::pair<double, double>> places; // y first
    for (std::size_t i = 0; i < m_x.size(); ++i)
        places.emplace_back(m_y[i], m_x[i]);
    std::ranges::sort(places);
    std::size_t level = 0;
    for (std::size_t i = 1, row = 0, same = 0; i < places.size(); ++i) {
        row = places[i].first == places[i - 1].first ? row + 1 : 0;
        same = places[i] == places[i - 1] ? same + 1 : 0; // in one place: no slope
        level += row - same;
    }
    const auto low = gapNear(0, -1), high = gapNear(0, 1);
    if (low && high && high->below == low->below + level) { // or others lie as close
        m_belowLevel = *low;
        m_aboveLevel = *high;
        m_levelFrom = low->below;
        m_levelTo = high->below;
    }
}

/// A value at `slope` or a little further in `direction` with no slope so close that rounding could hide on
/// which side it lies.
std::optional<PairSlopes::Edge> PairSlopes::gapNear(double slope, double direction) const
{
    constexpr int Tries = 24;
    const double blur = blurAt(slope);
    for (int i = 0; i < Tries; ++i) {
        slope += direction * 4 * blur * double(std::size_t{1} << i);
        if (countBelow(slope - blur) == countBelow(slope + blur))
            return Edge{slope, countBelow(slope)};
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
std::vector<double> PairSlopes::between(const Edge &low, const Edge &high) const
{
    const std::vector<double> along = rests(low.slope), across = rests(high.slope);
    std::vector<std::size_t> order(m_x.size()), spare(m_x.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return along[i]; });
    std::vector<double> slopes;
    slopes.reserve(high.below - low.below);
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
