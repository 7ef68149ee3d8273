// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numberwriter.h"

namespace tryboth {

/// Where people and technical work stand: levels, their difference, pairs of days.
QList<EnergyNumber> nowNumbers(const NumberWriter &writer);

} // namespace tryboth
