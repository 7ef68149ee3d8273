// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

namespace tryboth {

/// Whether this is the CSV of Toggl, or that of Clockify, which writes the same columns with other capitals
/// and days in the order of the account.
bool looksLikeToggl(const ImportFiles &files);
bool looksLikeClockify(const ImportFiles &files);

/// Reads either (FORMATS.md), whatever language the cells are in. Where every day could be read both ways and
/// ImportOptions::dateOrder is not set, nothing is found and ImportPreview::asks says so.
Result<ImportPreview> readToggl(const ImportFiles &files, const ImportOptions &options,
                                const ActivityCatalog &catalog, const ImportProgress &progress = {});
Result<ImportPreview> readClockify(const ImportFiles &files, const ImportOptions &options,
                                   const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
