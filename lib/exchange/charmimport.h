// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

namespace tryboth {

/// Whether the file is XML of KDAB Charm.
bool looksLikeCharm(const ImportFiles &files);

/// Reads the events of Charm's XML. Their times are UTC whatever they look like, so the local day is that of
/// where the reader is.
Result<ImportPreview> readCharm(const ImportFiles &files, const ImportOptions &options,
                                const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
