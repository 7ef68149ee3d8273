// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numberwriter.h"

namespace tryboth {

/// Who chose the work, how entries came in, and which kinds of work were tried: what a comparison may rest
/// on.
QList<EnergyNumber> selectionNumbers(const NumberWriter &writer);

} // namespace tryboth
