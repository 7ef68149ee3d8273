// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experiment.h"
#include "domain/reasonitems.h"

namespace tryboth {

/// An experiment that looks closer at a reason: the item's small test is what one will do, its question what
/// one wants to find out, the rest is for its author to fill in. Begins on `start`, for four weeks.
Experiment experimentToTest(const ReasonItem &item, const QString &ownWords, LocalDay start);

} // namespace tryboth
