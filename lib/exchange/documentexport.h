// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/documentchapter.h"
#include "exchange/importpreview.h"

namespace tryboth {

/// Entries as a text to read: one chapter for each day, ratings as a line of words, Markdown with a front
/// matter of format, first and last day. `checkIns` are in the order to be written, `chapters` come after
/// them. Stopped by `progress`.
Result<QByteArray> markdownOf(const QList<CheckIn> &checkIns, const ActivityCatalog &catalog,
                              const ImportProgress &progress = {},
                              const QList<DocumentChapter> &chapters = {});

/// The same as one HTML page that needs nothing else: no script, no address, prints on A4. Every text of an
/// entry is escaped.
Result<QByteArray> htmlOf(const QList<CheckIn> &checkIns, const ActivityCatalog &catalog,
                          const ImportProgress &progress = {}, const QList<DocumentChapter> &chapters = {});

/// A session of an experiment that is still to come, for a calendar.
struct PlannedSession
{
    Id id;
    LocalDay day;
    QString title; ///< of the experiment
    int minutes = 0;
    Moment modified;
};

/// Entries as iCalendar (RFC 5545): one VEVENT each, under the id of the entry. Days without a time are
/// all-day events, which take no time of anybody's calendar; so are planned sessions, with a reminder in the
/// morning.
Result<QByteArray> calendarOf(const QList<CheckIn> &checkIns, const QList<PlannedSession> &planned,
                              const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
