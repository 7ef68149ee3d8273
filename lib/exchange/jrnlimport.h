// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

namespace tryboth {

/// Whether the text has headers of jrnl, the files are a folder journal, or the text is an encrypted one.
bool looksLikeJrnl(const ImportFiles &files);

/// Reads a journal of jrnl (FORMATS.md): one text, a folder of days, or an encrypted one, which is refused
/// with the way on.
Result<ImportPreview> readJrnl(const ImportFiles &files, const ImportOptions &options,
                               const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
