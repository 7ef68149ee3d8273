// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

namespace tryboth {

/// Whether the files are Joplin's raw export, in a folder or a JEX.
bool looksLikeJoplin(const ImportFiles &files);

/// Reads the notes of Joplin's raw export, with the names of their notebook and tags. Encrypted notes are
/// named and left out.
Result<ImportPreview> readJoplin(const ImportFiles &files, const ImportOptions &options,
                                 const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
