// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pairreport.h"

namespace tryboth {

/// The days of the rhythm of `experiment`, which is the people or the technical side, when it has its turn
/// only in its own weeks of `weeks`; ascending. A weekly rhythm rests in the other's weeks; a rarer one moves
/// into its own week of the same two.
QList<LocalDay> plannedInTurn(const Experiment &experiment, Track side, const QList<WeekPair> &weeks);

/// The days on which the sessions of `experiment` are planned: of its rhythm, or of its drawn weeks where it
/// alternates with another. Fails where the journal cannot be read, and where its dates are not those that
/// the lot was drawn for.
Result<QList<LocalDay>> daysToPlan(const Stores &stores, const Experiment &experiment);

/// The other one of a pair whose weeks alternate; nothing for any other experiment.
Result<std::optional<Experiment>> alternatesWith(const Stores &stores, const Experiment &experiment);

/// Moves the other one, as long as it is not sealed, to the dates of `experiment` where the two alternate.
Result<void> takeAlong(Stores &stores, const Experiment &experiment);

} // namespace tryboth
