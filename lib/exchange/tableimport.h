// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

namespace tryboth {

/// Whether the file is a table with more than one column and a date in it.
bool looksLikeTable(const ImportFiles &files);

/// Reads any table by ImportOptions::columns. Where that is empty nothing is found, and
/// ImportPreview::unknownColumns has the names to choose from. A cell that cannot be read is a problem of its
/// line.
Result<ImportPreview> readTable(const ImportFiles &files, const ImportOptions &options,
                                const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
