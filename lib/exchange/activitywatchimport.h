// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

namespace tryboth {

/// Whether the file is an export of ActivityWatch, of all buckets or one.
bool looksLikeActivityWatch(const ImportFiles &files);

/// Reads ActivityWatch's JSON (FORMATS.md): one entry for each program and day, with the minutes it was in
/// front while somebody was at the keyboard. Titles of windows and addresses of pages are never read.
Result<ImportPreview> readActivityWatch(const ImportFiles &files, const ImportOptions &options,
                                        const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
