// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experiment.h"
#include "domain/experimentreview.h"

#include <QList>

namespace tryboth {

/// Where a decision stands. All but the draft are equally good.
enum class DecisionState { Draft, Recorded, Stands, Adjusted, Reversed, Replaced };

/// Whether a decision can be undone.
enum class Undoable { Fully, WithCost, Partly, Unknown };

/// One of the things that one could do.
struct DecisionOption
{
    static constexpr int MaxLabel = 120, MaxSide = 500; ///< code points

    QString label;
    QString pro;
    QString contra;

    bool operator==(const DecisionOption &) const = default;
};

/// What one decided, why, and when one would turn back. Its expectations have a store of their own, as they
/// are sealed until the review.
struct DecisionRecord
{
    static constexpr int MaxTitle = 120, MaxText = 4'000, MaxTold = 200; ///< code points
    static constexpr int MinOptions = 2, MaxOptions = 8;
    static constexpr int ReviewWeeks = 13;     ///< until the review, by default
    static constexpr int RoleReviewWeeks = 52; ///< until the second one, where a role changes

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    std::optional<Moment> deleted;

    QString title;
    LocalDay decidedOn; ///< the day of the decision itself
    QString context;
    QList<DecisionOption> options;
    QString choice; ///< the label of an option; empty while none is chosen
    QString reasons;
    std::optional<Undoable> undoable;
    QString wayBack;
    QString told; ///< who knows
    LocalDay reviewOn;
    std::optional<LocalDay> secondReviewOn;
    std::optional<Track> leads; ///< where it leads, as its author says; nothing when nowhere in particular
    bool changesRole = false;
    DecisionState state = DecisionState::Draft;
    std::optional<Moment> recordedAt;
    std::optional<Id> replacedBy;

    bool isRecorded() const { return state != DecisionState::Draft; }
    /// It is still what one does: neither a draft nor taken back nor replaced.
    bool isInForce() const
    {
        return state == DecisionState::Recorded || state == DecisionState::Stands ||
               state == DecisionState::Adjusted;
    }
    bool operator==(const DecisionRecord &) const = default;
};

/// A visible sign that would make one turn back, and when to look for it.
struct ReversalCondition
{
    static constexpr int MaxSign = 200; ///< code points
    static constexpr int Most = 5;

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    Id decision;
    QString sign;
    LocalDay lookOn;
    std::optional<Occurred> occurred;

    bool operator==(const ReversalCondition &) const = default;
};

/// Checks every limit that holds for a draft as well; the error names the first one that does not hold.
Result<void> validate(const DecisionRecord &decision);
Result<void> validate(const ReversalCondition &condition);

QString toWord(DecisionState state);
QString toWord(Undoable undoable);
std::optional<DecisionState> decisionStateFromWord(QStringView word);
std::optional<Undoable> undoableFromWord(QStringView word);

} // namespace tryboth
