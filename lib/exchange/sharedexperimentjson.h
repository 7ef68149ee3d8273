// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharedexperiment.h"
#include "exchange/strictjson.h"

namespace tryboth {

QJsonObject jsonOfShared(const SharedSession &session);
QJsonObject jsonOfShared(const SharedExperiment &experiment);
SharedExperiment sharedExperimentOf(StrictJson &json);

QJsonObject jsonOfShared(const SharedForecast &forecast);
SharedForecast sharedForecastOf(StrictJson &json);

QJsonObject jsonOfShared(const SharedReview &review);
SharedReview sharedReviewOf(StrictJson &json);

} // namespace tryboth
