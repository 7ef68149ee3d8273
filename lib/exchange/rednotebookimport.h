// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

namespace tryboth {

/// Whether there are month files of RedNotebook (2026-11.txt) in a folder or zip.
bool looksLikeRedNotebook(const ImportFiles &files);

/// Reads month files of RedNotebook (FORMATS.md). A day becomes one entry without a time of day. A month that
/// cannot be read is named and the others are read.
Result<ImportPreview> readRedNotebook(const ImportFiles &files, const ImportOptions &options,
                                      const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
