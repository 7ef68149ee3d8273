// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalcore.h"

namespace tryboth {

// How often something was edited, counted with all that leaves along with it, by which an edit after a share
// is told. The rows of the parts do not touch the row that they hang on.

/// An entry and its later looks.
int editsOf(const CheckIn &entry, const QList<SecondLook> &looks);
/// An experiment, its sessions and its pair.
int editsOf(const Experiment &experiment, const QList<ExperimentSession> &sessions,
            const std::optional<Pair> &pair);
/// A decision, the signs to turn back, the finished reviews and the opened expectations.
int editsOf(const DecisionRecord &decision, const QList<ReversalCondition> &conditions,
            const QList<DecisionReview> &reviews, const QList<SealedExpectation> &expectations);

/// The same, with the parts read from `stores`.
Result<int> editsOf(const CheckIn &entry, const Stores &stores);
Result<int> editsOf(const Experiment &experiment, const Stores &stores);
Result<int> editsOf(const DecisionRecord &decision, const Stores &stores);

} // namespace tryboth
