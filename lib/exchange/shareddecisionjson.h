// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shareddecision.h"
#include "exchange/strictjson.h"

namespace tryboth {

QJsonObject jsonOfShared(const SharedOption &option);
QJsonObject jsonOfShared(const SharedExpectation &expectation);
QJsonObject jsonOfShared(const SharedCondition &condition);
QJsonObject jsonOfShared(const SharedDecisionReview &review);
QJsonObject jsonOfShared(const SharedDecision &decision);
SharedDecision sharedDecisionOf(StrictJson &json);

} // namespace tryboth
