// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/result.h"
#include "exchange/importpreview.h"

namespace tryboth {

/// The `source` of entries that came from a table.
inline constexpr QLatin1StringView CsvSource("csv");

/// Reads Tryboth's CSV (FORMATS.md): columns by name and in any order; all may be missing but the date and
/// one of energy and title. A row that does not hold together is reported with its line and left out, the
/// others are found. Fails when the text cannot be decoded, there is no header, a limit is passed, or
/// `progress` stops it.
Result<ImportPreview> readCsv(const QByteArray &bytes, const ImportOptions &options,
                              const ActivityCatalog &catalog, const ImportProgress &progress = {});

/// What makes an entry the same one in the next file: day, time, activity, title and note, and for the second
/// and later of several alike ones in a file their number, from 0. For comparing a file with typed entries.
QString csvSourceId(const CheckIn &checkIn, const QString &activityLabel, int alikeBefore = 0);

} // namespace tryboth
