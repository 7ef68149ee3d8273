// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisionrecord.h"
#include "domain/decisionreview.h"
#include "domain/directionanswer.h"
#include "domain/reasonscheck.h"

#include <QJsonObject>

namespace tryboth {

/// Five-year answers, reasons and decisions as JSON and back, every field. The error names what does not fit.
QJsonObject jsonOfAnswer(const DirectionAnswer &answer);
Result<DirectionAnswer> answerOfJson(const QJsonObject &json);

QJsonObject jsonOfDeferral(const DirectionDeferral &deferral);
Result<DirectionDeferral> deferralOfJson(const QJsonObject &json);

QJsonObject jsonOfReasons(const ReasonsCheck &check);
Result<ReasonsCheck> reasonsOfJson(const QJsonObject &json);

QJsonObject jsonOfDecision(const DecisionRecord &decision);
Result<DecisionRecord> decisionOfJson(const QJsonObject &json);

QJsonObject jsonOfCondition(const ReversalCondition &condition);
Result<ReversalCondition> conditionOfJson(const QJsonObject &json);

QJsonObject jsonOfDecisionReview(const DecisionReview &review);
Result<DecisionReview> decisionReviewOfJson(const QJsonObject &json);

} // namespace tryboth
