// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/experimentreport.h"

#include <vector>

namespace tryboth {

/// The rated days of both sides of an experiment. Days of rest are in neither.
struct Sides
{
    QList<RatedDay> before;
    QList<RatedDay> during;  ///< without the first days
    QList<RatedDay> washout; ///< the first days
};

/// The sides as far as they go on `today`, from the entries that count.
Sides sidesOf(const ExperimentFacts &facts, LocalDay today, const Rules &rules);

std::vector<double> valuesOf(const QList<RatedDay> &days);

/// Counts and mean of one side.
Phase phaseOf(const QList<RatedDay> &days, const DayRange &range);

/// All days of the sides: before, first days, during.
QList<ExperimentMark> marksOf(const Sides &sides);

} // namespace tryboth
