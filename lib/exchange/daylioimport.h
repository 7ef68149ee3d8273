// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

namespace tryboth {

/// The `source` of entries that came from Daylio.
inline constexpr QLatin1StringView DaylioSource("daylio");

/// Whether this is Daylio's CSV, its backup (.daylio), or the JSON inside of one.
bool looksLikeDaylio(const ImportFiles &files);

/// Reads what Daylio writes (FORMATS.md). Moods become energy as ImportOptions::moods says, in a backup else
/// by the level of their group; a mood that nobody mapped stays as text, without a number.
Result<ImportPreview> readDaylio(const ImportFiles &files, const ImportOptions &options,
                                 const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
