// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "models/booklet.h"
#include "models/exporting.h"

namespace tryboth {

/// What to write, and where.
struct ExportRequest
{
    QString format; ///< one of writtenFormats()
    CheckInFilter filter;
    QString path;               ///< of a file that is not there yet
    bool namesAndKeys = false;  ///< see ExportExtras
    BookletChoice booklet = {}; ///< what a booklet takes, instead of `filter`
};

/// What a booklet is called among the formats.
inline constexpr QLatin1StringView BookletFormat("booklet");

/// exportFormats() and BookletFormat, sorted.
QStringList writtenFormats();

/// Writes an export of any format, whole or not at all; gives its size in bytes. `progress` is told from 0 to
/// its total once for gathering and, for pdf, once more for painting; it returns false to stop. Then, as
/// after any failure, nothing is left at `request.path`. Documents keep sealed what is so on `today`; json
/// has everything.
Result<qint64> exportJournal(const Stores &stores, const ActivityCatalog &catalog, const Content &content,
                             LocalDay today, const ExportRequest &request,
                             const ImportProgress &progress = {});

} // namespace tryboth
