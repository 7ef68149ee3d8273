// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numberwriter.h"

namespace tryboth {

/// By activity, weekday and hour.
QList<EnergyNumber> partNumbers(const NumberWriter &writer);

} // namespace tryboth
