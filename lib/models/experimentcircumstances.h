// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/experimentsides.h"

namespace tryboth {

/// What differed between the sides besides what was tried. Source: STATISTICS.md (g) 3.
QList<ImbalanceRow> imbalanceRows(const Sides &sides, const ExperimentFacts &facts, const Rules &rules);

/// Who chose the work that counts in `days`. Source: STATISTICS.md, counter-measures (selective logging).
OwnChoice ownChoiceIn(const ExperimentFacts &facts, const DayRange &days, const Rules &rules);

/// The difference without the share of sleep, load and Fridays; nothing where a rated day lacks sleep or
/// load. Source: STATISTICS.md (g) 4.
std::optional<AdjustedEffect> adjustedBetween(const Sides &sides, const ExperimentFacts &facts,
                                              const Rules &rules);

} // namespace tryboth
