// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

namespace tryboth {

/// Whether the file is a list of Watson's frames.
bool looksLikeWatson(const ImportFiles &files);

/// Reads Watson's frames. Their times are moments, so the local day is that of where the reader is.
Result<ImportPreview> readWatson(const ImportFiles &files, const ImportOptions &options,
                                 const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
