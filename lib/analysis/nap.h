// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/numbers.h"

namespace tryboth {

/// Non-overlap of all pairs: how often a random value of B beats a random value of A, ties counting half.
/// 0…1; 0.5 is a coin flip. Source: Parker & Vannest 2009; STATISTICS.md (b) 2.
struct Nap
{
    double nap = 0.5;
    std::optional<double> errorUnbiased; ///< Sen 1967; nothing where a side has one value only
    double errorHanley = 0;              ///< Hanley & McNeil 1982
    double errorNull = 0;                ///< if A and B were the same
    double tau() const { return 2 * nap - 1; }
};

/// NAP of `b` over `a` with its standard errors; nothing where a side is empty. Both variances are held at or
/// above t(1 − t) over their denominators with t = 1/(2·n_A·n_B), so that complete separation is not
/// certainty.
std::optional<Nap> nonOverlap(std::span<const double> a, std::span<const double> b);

/// The range of a NAP from `countA` and `countB` values, which need not be whole: Newcombe 2006, method 5,
/// the roots x of  m·n·(NAP−x)²(2−x)(1+x) − z²·x(1−x)(2+h+(1+2h)x(1−x)) = 0,  h = (m+n)/2 − 1. At complete
/// separation, where x = NAP is itself a root, the interior root is taken. Nothing unless both counts are
/// above 0 and `nap` is in 0…1.
std::optional<Range> napRange(double nap, double countA, double countB, double level);

} // namespace tryboth
