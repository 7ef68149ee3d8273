// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

namespace tryboth {

/// Whether the files are calendars: one, or the .ics files of a folder or of the zip that Google writes.
bool looksLikeCalendars(const ImportFiles &files);

/// Reads all of them, each as readIcs does, into one preview. A calendar that cannot be read is named; only
/// when none can, the reading fails.
Result<ImportPreview> readCalendars(const ImportFiles &files, const ImportOptions &options,
                                    const ActivityCatalog &catalog, const ImportProgress &progress = {});

/// Whether this is a table of ours, and readCsv for it.
bool looksLikeOwnCsv(const ImportFiles &files);
Result<ImportPreview> readOwnCsv(const ImportFiles &files, const ImportOptions &options,
                                 const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
