// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tryboth::calibration {

/// Random numbers that are the same on every machine; the distributions of the standard library are not.
class Dice
{
public:
    /// One stream for each journal of each cell.
    Dice(std::uint64_t cell, std::uint64_t journal);

    std::uint64_t bits(); ///< SplitMix64: Steele, Lea, Flood 2014
    double uniform();     ///< 0 ≤ x < 1
    double normal();      ///< mean 0, variance 1: Box and Muller 1958
    bool coin() { return bits() >> 63; }

private:
    std::uint64_t m_state;
};

} // namespace tryboth::calibration
