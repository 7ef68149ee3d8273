// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

namespace tryboth {

/// Whether the folder has a journals folder of Logseq.
bool looksLikeLogseq(const ImportFiles &files);

/// Reads the journal pages of Logseq: one entry for each day, properties with it.
Result<ImportPreview> readLogseq(const ImportFiles &files, const ImportOptions &options,
                                 const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
