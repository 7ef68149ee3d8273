// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcollector.h"

#include <QJsonObject>

namespace tryboth {

/// One entry of a Day One journal, as JSON or as a classic property list says it. Fails when it has no date.
Result<FoundEntry> dayOneEntry(const QJsonObject &json, ImportCollector &collector);

/// The wall clock of `stamp` (ISO 8601) in `zone`; where that is empty or unknown, at the stamp's own offset.
std::optional<WallTime> wallTimeOfStamp(const QString &stamp, const QString &zone);

} // namespace tryboth
