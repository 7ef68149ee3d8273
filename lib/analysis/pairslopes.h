// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace tryboth {

/// How many pairs i < j have y_j < y_i. O(n log n).
std::size_t inversions(std::span<const double> y);

/// The slopes (y_j − y_i)/(x_j − x_i) of all pairs i < j with different x, by their rank. Few points are
/// paired outright. Eighty years of weeks have eight million pairs: for many points the slopes near a rank
/// are picked out by counting inversions, after Matoušek 1991 ("Randomized optimal algorithm for slope
/// selection"). The numbers are the same ones to the last bit, and the seed is fixed.
class PairSlopes
{
public:
    /// `x` in any order. No slopes where the sizes differ.
    PairSlopes(std::span<const double> x, std::span<const double> y);

    std::size_t count() const { return m_count; }
    /// Gets ready for the ranks `from` to `to`, which takes less time than to look for each by itself.
    void prepare(std::size_t from, std::size_t to);
    /// The slope at `rank`, from 0 to count() − 1, in ascending order.
    double at(std::size_t rank);
    /// The middle one, or the mean of the two middle ones; nothing without slopes.
    std::optional<double> median();

private:
    /// A value that is no slope, and how many slopes are smaller.
    struct Edge
    {
        double slope = 0;
        std::size_t below = 0;
    };
    /// Slopes between two values, with how many lie below all of them.
    struct Bracket
    {
        std::size_t below = 0;
        std::vector<double> slopes;
        std::vector<std::size_t> settled; ///< places that hold the slope of their rank, ascending

        double settle(std::size_t place);
        bool holds(std::size_t rank) const { return rank >= below && rank - below < slopes.size(); }
    };

    double slopeOf(std::size_t i, std::size_t j) const;
    void pairAll();
    void drawSample();
    double sampled(double place);
    Bracket bracketAround(std::size_t from, std::size_t to);
    void countLevel();
    std::size_t countBelow(double slope) const;
    double blurAt(double slope) const;
    std::optional<Edge> gapNear(double slope, double direction) const;
    std::vector<double> between(const Edge &low, const Edge &high) const;
    std::vector<double> rests(double slope) const;

    std::vector<double> m_x; ///< ascending; equal ones by ascending y
    std::vector<double> m_y;
    std::size_t m_count = 0;
    double m_closest = 0;         ///< the least distance of two x
    double m_largest = 0;         ///< of the y, by size
    std::vector<double> m_sample; ///< of the slopes, in no order; empty for few points
    std::size_t m_levelFrom = 0;  ///< ranks of the slopes of 0, where they were counted
    std::size_t m_levelTo = 0;
    Edge m_belowLevel; ///< just below and above these
    Edge m_aboveLevel;
    Bracket m_bracket;
};

} // namespace tryboth
