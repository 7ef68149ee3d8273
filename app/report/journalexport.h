// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "models/exporting.h"

namespace tryboth {

/// What to write, and where.
struct ExportRequest
{
    QString format; ///< one of exportFormats()
    CheckInFilter filter;
    QString path;              ///< of a file that is not there yet
    bool namesAndKeys = false; ///< see ExportExtras
};

/// Writes an export of any format, whole or not at all; gives its size in bytes. `progress` is told from 0 to
/// its total once for gathering and, for pdf, once more for painting; it returns false to stop. Then, as
/// after any failure, nothing is left at `request.path`.
Result<qint64> exportJournal(const Stores &stores, const ActivityCatalog &catalog, const Content &content,
                             const ExportRequest &request, const ImportProgress &progress = {});

} // namespace tryboth
