// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dayvalues.h"
#include "calibration/dice.h"

#include <functional>
#include <vector>

namespace tryboth::calibration {

/// How much a rating scatters around the level, in points. PRODUCT.md, "How little a few ratings say".
inline constexpr double Spread = 1.4;

/// What a person gives for `value`: the nearest of −3…+3.
int rated(double value);

/// The mean of what a person gives when the level is `level`: rounding and the ends of the scale pull it in,
/// so that this, not the level, is what the ratings can tell.
double expectedRating(double level);

/// How often a rating at `levelB` beats one at `levelA`, ties counting half.
double trueNap(double levelA, double levelB);

/// Deviations from the level that carry over: x = φ·x' + ε, of variance 1 at every step.
class CarryOver
{
public:
    CarryOver(double phi, Dice &dice);
    double next();

private:
    double m_phi;
    Dice &m_dice;
    double m_last;
};

/// `count` ratings one after the other around `level(index)`.
std::vector<double> ratings(int count, double phi, Dice &dice, const std::function<double(int)> &level);

/// One kind of work over a stretch of days.
struct Life
{
    int days = 364;
    double phi = 0;
    int ratedPerWeek = 2; ///< on days drawn by lot
    int gapFrom = 0;      ///< three weeks without an entry from here, where above 0
    std::function<double(int)> level;
};

/// The days of one kind as a journal would sum them, from `first` on.
QList<DaySum> live(const Life &life, Focus focus, LocalDay first, Dice &dice);

} // namespace tryboth::calibration
