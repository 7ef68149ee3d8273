// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharedanswers.h"
#include "exchange/strictjson.h"

namespace tryboth {

QJsonObject jsonOfShared(const SharedAnswer &answer);
QJsonObject jsonOfShared(const SharedReflection &reflection);
SharedReflection sharedReflectionOf(StrictJson &json);

QJsonObject jsonOfShared(const SharedFiveYearAnswer &answer);
SharedFiveYearAnswer sharedFiveYearAnswerOf(StrictJson &json);

QJsonObject jsonOfShared(const SharedReason &reason);
SharedReason sharedReasonOf(StrictJson &json);

} // namespace tryboth
