// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/checkinfilter.h"
#include "exchange/importpreview.h"
#include "storage/journalcore.h"

namespace tryboth {

/// The formats that can be written: csv, html, ics, json, markdown, pdf.
QStringList exportFormats();

/// The entries that `filter` lets through, oldest first.
Result<QList<CheckIn>> entriesForExport(const Stores &stores, const CheckInFilter &filter);

/// A journal, or what `filter` lets through of it, in every format but pdf, which is painted from the html.
/// An export without a filter as json has all of the journal, also its trash; with one it has the entries
/// that passed, the own kinds of work these have, and nothing else. The list of names and the secret keys go
/// along only where `namesAndKeys` asks for them. Fails when stopped by `progress`.
Result<QByteArray> exportedBytes(const Stores &stores, const ActivityCatalog &catalog, const QString &format,
                                 const CheckInFilter &filter, const ImportProgress &progress = {},
                                 bool namesAndKeys = false);

/// Puts `bytes` into a new file, whole or not at all, readable for its owner alone. Fails when `path` is
/// taken.
Result<void> writeExport(const QString &path, const QByteArray &bytes);

} // namespace tryboth
