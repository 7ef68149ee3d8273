// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numberwriter.h"

namespace tryboth {

/// Where energy is going: trends, a possible shift, and what changes with practice.
QList<EnergyNumber> trendNumbers(const NumberWriter &writer);

} // namespace tryboth
