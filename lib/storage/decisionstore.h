// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/decisionrecord.h"
#include "domain/decisionreview.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// Decision records with their signs to turn back and their reviews. What was expected is in
/// ExpectationStore.
class DecisionStore
{
public:
    DecisionStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds a decision, or replaces the one of its id counting its revision up. Gives the id. Changes nothing
    /// when nothing differs.
    Result<Id> put(DecisionRecord decision);
    /// Adds a decision as it is: for an import. The same with its parts.
    Result<void> insert(const DecisionRecord &decision);
    Result<void> insert(const ReversalCondition &condition);
    Result<void> insert(const DecisionReview &review);

    /// The decision with this id, also from the trash.
    Result<std::optional<DecisionRecord>> find(const Id &id) const;
    /// All outside of the trash, by day and title.
    Result<QList<DecisionRecord>> all() const;
    /// What is in the trash, last thrown away first.
    Result<QList<DecisionRecord>> trash() const;

    /// Adds a sign to turn back, or replaces the one of its id. Gives the id.
    Result<Id> putCondition(ReversalCondition condition);
    Result<void> removeCondition(const Id &id);
    Result<QList<ReversalCondition>> conditionsOf(const Id &decision) const; ///< in the order of writing
    Result<QList<ReversalCondition>> conditions() const;                     ///< of all decisions

    /// Adds a review, or replaces the one of its id. Gives the id.
    Result<Id> putReview(DecisionReview review);
    Result<QList<DecisionReview>> reviewsOf(const Id &decision) const; ///< oldest first
    Result<QList<DecisionReview>> reviews() const;                     ///< of all decisions

private:
    Result<QList<DecisionRecord>> list(const QString &rest, const QVariantList &values) const;

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
