// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

#include <QJsonDocument>

namespace tryboth {

/// The `source` of entries that came from Day One, whichever way.
inline constexpr QLatin1StringView DayOneSource("dayone");

/// Whether the files hold journals of Day One: JSON, text, or the classic folder of property lists.
bool looksLikeDayOne(const ImportFiles &files);
bool isDayOneJson(const QJsonDocument &document);

/// Reads journals of Day One (FORMATS.md). An entry is dated by the clock of its own zone. A file that cannot
/// be read is named and the others are read; only when none can, the reading fails.
Result<ImportPreview> readDayOne(const ImportFiles &files, const ImportOptions &options,
                                 const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
