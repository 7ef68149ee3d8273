// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importpreview.h"

namespace tryboth {

/// Entries as a text to read: one chapter for each day, ratings as a line of words, Markdown with a front
/// matter of format, first and last day. `checkIns` are in the order to be written. Stopped by `progress`.
Result<QByteArray> markdownOf(const QList<CheckIn> &checkIns, const ActivityCatalog &catalog,
                              const ImportProgress &progress = {});

/// The same as one HTML page that needs nothing else: no script, no address, prints on A4. Every text of an
/// entry is escaped.
Result<QByteArray> htmlOf(const QList<CheckIn> &checkIns, const ActivityCatalog &catalog,
                          const ImportProgress &progress = {});

/// Entries as iCalendar (RFC 5545): one VEVENT each, under the id of the entry. Days without a time are
/// all-day events, which take no time of anybody's calendar.
Result<QByteArray> calendarOf(const QList<CheckIn> &checkIns, const ActivityCatalog &catalog,
                              const ImportProgress &progress = {});

} // namespace tryboth
