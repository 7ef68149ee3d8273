// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/journalexport.h"

#include "exchange/exportwords.h"
#include "models/directionchapters.h"
#include "report/bookletpdf.h"
#include "report/pdfexport.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> bytesOf(const Stores &stores, const ActivityCatalog &catalog, const Content &content,
                           LocalDay today, const ExportRequest &request, const ImportProgress &progress)
{
    if (request.format == BookletFormat) {
        return bookletOf(stores, catalog, content, request.booklet, today, QLocale(), progress)
            .and_then(
                [&](const Booklet &booklet) { return pdfOf(booklet, request.booklet.paper, progress); });
    }
    const auto chapters = directionChapters(stores, content, today);
    if (!chapters) {
        return tl::unexpected(chapters.error());
    }
    const ExportExtras extras{*chapters, request.namesAndKeys};
    if (request.format == "pdf"_L1) {
        return exportedDocument(stores, catalog, request.filter, progress, extras)
            .and_then([&](const JournalDocument &document) { return pdfOf(document, progress); });
    }
    return exportedBytes(stores, catalog, request.format, request.filter, progress, extras);
}

} // namespace

QStringList writtenFormats()
{
    QStringList formats = exportFormats() + QStringList{BookletFormat};
    formats.sort();
    return formats;
}

Result<qint64> exportJournal(const Stores &stores, const ActivityCatalog &catalog, const Content &content,
                             LocalDay today, const ExportRequest &request, const ImportProgress &progress)
{
    const auto bytes = bytesOf(stores, catalog, content, today, request, progress);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    if (progress && !progress(1, 1)) { // the last moment before there is a file
        return tl::unexpected(exportStopped());
    }
    return writeExport(request.path, *bytes).map([&] { return qint64{bytes->size()}; });
}

} // namespace tryboth
