// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharedcheckin.h"
#include "exchange/strictjson.h"

namespace tryboth {

QJsonObject jsonOfShared(const SharedSecondLook &look);
QJsonObject jsonOfShared(const SharedCheckIn &checkIn);
SharedCheckIn sharedCheckInOf(StrictJson &json);

} // namespace tryboth
