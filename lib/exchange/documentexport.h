// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/documentchapter.h"
#include "exchange/documentchart.h"
#include "exchange/importpreview.h"

namespace tryboth {

/// A reflection as a document writes it: its heading and its words, which are Markdown already.
struct DocumentReflection
{
    LocalDay day;
    QString heading;
    QString text;
};

/// Entries as a text to read and to be imported again: one chapter for each day, ratings as a line of words,
/// Markdown with a front matter of format, first and last day and zone; `reflections` in a chapter of their own at the end, and `chapters`
/// after them. All are in the order to be written. Stopped by `progress`.
Result<QByteArray> markdownOf(const QList<CheckIn> &checkIns, const QList<DocumentReflection> &reflections,
                              const ActivityCatalog &catalog, const ImportProgress &progress = {},
                              const QList<DocumentChapter> &chapters = {});

/// What HTML and PDF have in common: a journal to read.
struct JournalDocument
{
    QString title;
    QString lead; ///< how many entries, from when to when
    QList<DocumentChart> charts;
    QStringList chapters; ///< HTML without frame and style, every text of an entry escaped; some months each
};
Result<JournalDocument> documentOf(const QList<CheckIn> &checkIns,
                                   const QList<DocumentReflection> &reflections,
                                   const ActivityCatalog &catalog, const ImportProgress &progress = {},
                                   const QList<DocumentChapter> &chapters = {});

/// The style sheet of the page, and a table in its markup.
QString documentStyle();
QString htmlOfTable(const QList<QStringList> &table);

/// Chapters and reflections in the markup of the page; every text of a person is escaped.
QString htmlOfChapters(const QList<DocumentChapter> &chapters);
QString htmlOfReflections(const QList<DocumentReflection> &reflections);

/// One HTML page that needs nothing else: no script, no address, charts as SVG with their tables, prints on
/// A4. Every text of an entry is escaped, and reflections stand there as they were typed.
QByteArray htmlOf(const JournalDocument &document);
Result<QByteArray> htmlOf(const QList<CheckIn> &checkIns, const QList<DocumentReflection> &reflections,
                          const ActivityCatalog &catalog, const ImportProgress &progress = {},
                          const QList<DocumentChapter> &chapters = {});

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
