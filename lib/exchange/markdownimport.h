// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

namespace tryboth {

/// Whether every text is Markdown with a front matter or named by a day.
bool looksLikeMarkdown(const ImportFiles &files);

/// Reads what Tryboth wrote as Markdown, entry by entry, and Markdown files with front matter (as Joplin writes it), or whose names are days. The date is that of
/// the front matter as written, else of the name; a file without one is named and left out.
Result<ImportPreview> readMarkdown(const ImportFiles &files, const ImportOptions &options,
                                   const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
