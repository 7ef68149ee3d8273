// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/checkinfilter.h"
#include "exchange/documentexport.h"
#include "storage/journalcore.h"

namespace tryboth {

/// The formats that can be written: csv, html, ics, json, markdown, pdf.
QStringList exportFormats();

/// The entries that `filter` lets through, oldest first.
Result<QList<CheckIn>> entriesForExport(const Stores &stores, const CheckInFilter &filter);

/// The reflections of the days of `filter`, oldest first; none where it asks for what only entries have.
Result<QList<DocumentReflection>> reflectionsForExport(const Stores &stores, const CheckInFilter &filter);

/// What some exports have besides the entries and all that goes with them.
struct ExportExtras
{
    QList<DocumentChapter> chapters; ///< such as directionChapters(); follow the entries of a document
                                     ///< without a filter
    bool namesAndKeys = false;       ///< the list of names and the secret keys, in json without a filter
};

/// A journal, or what `filter` lets through of it, in every format but pdf, which is painted from the html.
/// An export without a filter as json has all of the journal, also its trash; with one it has the entries
/// that passed, the own kinds of work these have, and nothing else. Fails when stopped by `progress`.
Result<QByteArray> exportedBytes(const Stores &stores, const ActivityCatalog &catalog, const QString &format,
                                 const CheckInFilter &filter, const ImportProgress &progress = {},
                                 const ExportExtras &extras = {});

/// The document that html and pdf show, of what `filter` lets through. Fails when stopped by `progress`.
Result<JournalDocument> exportedDocument(const Stores &stores, const ActivityCatalog &catalog,
                                         const CheckInFilter &filter, const ImportProgress &progress = {},
                                         const ExportExtras &extras = {});

/// Puts `bytes` into a new file, whole or not at all, readable for its owner alone. Fails when `path` is
/// taken.
Result<void> writeExport(const QString &path, const QByteArray &bytes);

} // namespace tryboth
