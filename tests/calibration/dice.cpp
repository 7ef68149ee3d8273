// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/dice.h"

#include <cmath>
#include <numbers>

namespace tryboth::calibration {

namespace {
constexpr std::uint64_t Golden = 0x9E3779B97F4A7C15;
}

Dice::Dice(std::uint64_t cell, std::uint64_t journal)
    : m_state(cell * Golden)
{
    m_state = bits() ^ (journal * Golden); // so that neighbouring streams do not overlap
    bits();
}

std::uint64_t Dice::bits()
{
    std::uint64_t mixed = m_state += Golden;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
    return mixed ^ (mixed >> 31);
}

double Dice::uniform()
{
    return double(bits() >> 11) * 0x1p-53;
}

double Dice::normal()
{
    const double radius = std::sqrt(-2 * std::log(1 - uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
}

} // namespace tryboth::calibration
