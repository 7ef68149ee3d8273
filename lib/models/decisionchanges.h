// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisionrules.h"
#include "models/journal.h"

namespace tryboth {

/// A decision with the parts that are written together with it.
struct DecisionDraft
{
    DecisionRecord decision;
    QList<Expectation> expectations; ///< empty once they are sealed
    QList<ReversalCondition> conditions;

    bool operator==(const DecisionDraft &) const = default;
};

/// What one does with decision records. Each is one undoable step; on failure nothing has changed.

/// Keeps a draft with its parts. Gives its id.
Result<Id> saveDecision(Journal &journal, const DecisionDraft &draft);

/// Records it: from now on it changes by amendments, and what is expected is sealed until the review.
Result<Id> recordDecision(Journal &journal, const DecisionDraft &draft);

/// Changes a recorded decision or its signs. Each box that differs becomes an amendment with `reason`. What
/// recording needed stays needed, see amendingProblems().
Result<void> amendDecision(Journal &journal, const DecisionRecord &changed,
                           const QList<ReversalCondition> &conditions, const QString &reason);

/// Says whether a sign occurred, when one has looked.
Result<void> noteSign(Journal &journal, ReversalCondition condition, const std::optional<Occurred> &occurred);

/// Begins looking back, or goes on: opens what was expected. Gives the review, which is kept from now on.
Result<DecisionReview> beginReview(Journal &journal, const Id &decision);

/// Says whether an opened expectation came true.
Result<void> noteOutcome(Journal &journal, const Id &expectation, const std::optional<CameTrue> &outcome);

/// Keeps the answers of a review that is not finished.
Result<void> saveReview(Journal &journal, const DecisionReview &review);

/// How a review ends.
struct ReviewEnd
{
    std::optional<LocalDay> nextReview; ///< needed to stand and to adjust
};

/// Ends the review with its outcome. To stand and to adjust needs the day of the next one, to turn back a
/// word on the way back; replacing makes the draft of another decision, whose id is given.
Result<std::optional<Id>> finishReview(Journal &journal, const DecisionReview &review, const ReviewEnd &end);

/// Puts an earlier text of a sign back, or one that was taken away; where its decision is recorded, as an
/// amendment with `reason`. Part of a change that somebody else makes.
Result<void> putSignBack(Stores &stores, const EarlierText &text, const QString &reason);

/// Notes what differs between two versions of a recorded decision. Part of a change that somebody else makes.
Result<void> amendIn(Stores &stores, const DecisionDraft &before, const DecisionDraft &after,
                     const QString &reason);

} // namespace tryboth
