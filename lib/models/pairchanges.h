// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experiment.h"
#include "domain/pair.h"
#include "models/journal.h"

namespace tryboth {

/// What one does to pairs. Each is one undoable step; on failure nothing has changed.

/// Keeps two designs and pairs them, in one step. A side that is sealed already stays as it is. Alternating
/// weeks are only taken where both can be put down freely and cover the same even number of weeks; their
/// order is drawn with `seed`. Gives the id of the pair.
Result<Id> designPair(Journal &journal, const Experiment &people, const Experiment &technical,
                      const Pair &pair, quint64 seed);

/// The same for two experiments that the journal has.
Result<Id> makePair(Journal &journal, const Pair &pair, quint64 seed);

/// Lets go of a pair; both experiments stay.
Result<void> releasePair(Journal &journal, const Pair &pair);

} // namespace tryboth
