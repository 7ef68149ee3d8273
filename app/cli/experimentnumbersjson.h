// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pairreport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tryboth::cli {

/// Every computed number of a report, by name; what could not be computed is null.
QJsonObject numbersOf(const ExperimentReport &report);

QJsonValue jsonOf(const std::optional<Effect> &effect);
QJsonArray jsonOf(const QList<ImbalanceRow> &rows);
QJsonObject jsonOf(const Comparison &comparison);
QJsonArray jsonOf(const QList<WeekPair> &pairs);
QJsonObject jsonOf(const SignFlip &lottery);

} // namespace tryboth::cli
