// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

namespace tryboth {

/// Whether the folder is a Git repository.
bool looksLikeGit(const ImportFiles &files);

/// Reads the commits of the reader (ImportOptions::ownAddresses, else the address in the repository's
/// settings) within the window: one technical entry for each day, which waits to be rated. Subjects go into
/// the note only when ticked.
Result<ImportPreview> readGit(const ImportFiles &files, const ImportOptions &options,
                              const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
