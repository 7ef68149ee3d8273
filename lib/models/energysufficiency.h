// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/energyreport.h"

namespace tryboth {

/// What may be said of `report`, whose lines and numbers are there. Source: STATISTICS.md (a); "about the
/// same" also by the range of the last eight weeks alone, because the band of a level that may drift never
/// gets narrow enough for it.
Sufficiency sufficiencyOf(const EnergyReport &report, const EnergyTables &tables, const Rules &rules);

/// Whether all of the range of the mean difference is small, from as many days as a verdict needs.
bool recentlyAlike(const Recent &recent, const Rules &rules);

} // namespace tryboth
