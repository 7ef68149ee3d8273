// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisionrecord.h"
#include "domain/decisionreview.h"
#include "domain/expectation.h"

namespace tryboth {

/// What hinders recording, as sentences; empty when it can be recorded on `today`: missing boxes, fewer than
/// two options, nothing expected, no sign to turn back, a review that is not to come.
QStringList recordingProblems(const DecisionRecord &decision, const QList<Expectation> &expectations,
                              const QList<ReversalCondition> &conditions, LocalDay today);

/// What hinders amending the recorded decision `before` to `after` on `today`, as sentences: a box that is
/// blank now and was not, a review or a day of the decision that was moved where it cannot be. What was
/// missing before, in a decision that was imported for example, hinders nothing.
QStringList amendingProblems(const DecisionRecord &before, const DecisionRecord &after, LocalDay today);

/// Written down on a later day than that of the decision: marked with the date, no more. `zone` is where the
/// recording happened.
bool isAfterTheFact(const DecisionRecord &decision, const QTimeZone &zone);

/// The day of the next review of a decision in force: the first of its two that has not been held. Nothing
/// for what is a draft, taken back or replaced.
std::optional<LocalDay> nextReview(const DecisionRecord &decision);

/// What a decision becomes by `outcome`.
DecisionState stateAfter(DecisionOutcome outcome);

/// A decision as one begins it: two options, one of them doing nothing, and a review in 13 weeks.
DecisionRecord blankDecision(LocalDay today, const QString &doingNothing);

} // namespace tryboth
