// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisionrecord.h"
#include "domain/decisionreview.h"

#include <QSqlQuery>
#include <QVariant>

namespace tryboth {

/// How decision records and their parts stand in rows.
inline constexpr QLatin1StringView DecisionColumns(
    "id, created, modified, rev, deleted, title, decided_on, context, options, choice, reasons, undoable, "
    "way_back, told, review_on, second_review_on, leads, changes_role, state, recorded_at, replaced_by");
inline constexpr QLatin1StringView
    ConditionColumns("id, created, modified, rev, decision, sign, look_on, occurred");
inline constexpr QLatin1StringView
    DecisionReviewColumns("id, created, modified, rev, decision, on_day, same, learned, way_back, outcome");

/// In the order of the columns above, and back.
QVariantList columnsOf(const DecisionRecord &decision);
QVariantList columnsOf(const ReversalCondition &condition);
QVariantList columnsOf(const DecisionReview &review);
DecisionRecord readDecision(const QSqlQuery &row);
ReversalCondition readCondition(const QSqlQuery &row);
DecisionReview readDecisionReview(const QSqlQuery &row);

} // namespace tryboth
