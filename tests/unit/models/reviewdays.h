// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pair.h"

#include <array>
#include <cmath>

namespace tryboth::test {

// Weekdays of four weeks before and of the weeks two to six of the experiment. What is expected of them was
// computed apart from this program, by the formulas of STATISTICS.md (b) in thirty lines of Python:
//   mean A = 2/20 = 0.1, mean B = 27/25 = 1.08, d = 0.98
//   lag-1: r < 0, so φ₀ < 0 and φ̂ is clamped to 0: m* = 20, n* = 25
//   df = (v_A+v_B)²/(v_A²/19+v_B²/24) = 40.4512, range d ± t·√(v_A+v_B) = 0.620827 … 1.339173
//   NAP = 0.812, Newcombe's roots 0.679404 and 0.894217
//   y = a + b·t + D·step over the days since the first: b = 0.00106242, D = 0.939097, so no flag
//   level during: 1.08 ± t(24)·√v_B = 0.839663 … 1.320337
//   halves of the 35 days: 14 days with mean 15/14, 11 days with mean 12/11
//   load 3.5 (4, 3, 4 …) against 2.48 (2, 3, 2 …): 1.02/s_pooled = 1.995038
inline constexpr std::array Before{0, 1, 0, -1, 0, 1, 0, -1, 0, 1, 0, 0, -1, 1, 0, 0, 1, 0, -1, 1};
inline constexpr std::array During{1, 2, 1, 0, 1, 2, 1, 0, 1, 2, 1, 1, 0, 2, 1, 1, 2, 1, 0, 2, 1, 1, 2, 0, 1};
inline constexpr int DaysPerWeek = 7, WorkDays = 5;

inline Pair pairOf(const Id &people, const Id &technical, Arrangement arrangement = Arrangement::SideBySide)
{
    Pair pair;
    pair.peopleExperiment = people;
    pair.technicalExperiment = technical;
    pair.arrangement = arrangement;
    return pair;
}

inline bool near(double a, double b, double tolerance = 1e-5)
{
    return std::abs(a - b) < tolerance;
}

} // namespace tryboth::test
