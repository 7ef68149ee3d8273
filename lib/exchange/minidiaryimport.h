// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

namespace tryboth {

/// Whether the file is an export of Mini Diary.
bool looksLikeMiniDiary(const ImportFiles &files);

/// Reads Mini Diary's JSON: one entry for each day, without a time of day.
Result<ImportPreview> readMiniDiary(const ImportFiles &files, const ImportOptions &options,
                                    const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
