// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numberwriter.h"

namespace tryboth {

/// What was counted, and what may be wrong with it: late entries, clocks, ratings beyond the scale.
QList<EnergyNumber> inputNumbers(const NumberWriter &writer);

} // namespace tryboth
