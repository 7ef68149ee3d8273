// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/journalexport.h"

#include "exchange/exportwords.h"
#include "models/directionchapters.h"
#include "report/pdfexport.h"

namespace tryboth {

using namespace Qt::StringLiterals;

Result<qint64> exportJournal(const Stores &stores, const ActivityCatalog &catalog, const Content &content,
                             const ExportRequest &request, const ImportProgress &progress)
{
    const auto chapters = directionChapters(stores, content);
    if (!chapters) {
        return tl::unexpected(chapters.error());
    }
    const ExportExtras extras{*chapters, request.namesAndKeys};
    const auto bytes = request.format == "pdf"_L1
                           ? exportedDocument(stores, catalog, request.filter, progress, extras)
                                 .and_then([&](const JournalDocument &document) {
                                     return pdfOf(document, progress);
                                 })
                           : exportedBytes(stores, catalog, request.format, request.filter, progress, extras);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    if (progress && !progress(1, 1)) { // the last moment before there is a file
        return tl::unexpected(exportStopped());
    }
    return writeExport(request.path, *bytes).map([&] { return qint64{bytes->size()}; });
}

} // namespace tryboth
