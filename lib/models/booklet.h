// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/content.h"
#include "exchange/documentexport.h"
#include "models/energyreport.h"
#include "storage/journalcore.h"

#include <QLocale>

namespace tryboth {

/// What goes into a booklet besides its cover, and on which paper it stands.
struct BookletChoice
{
    enum class Paper { A4, A5 };

    LocalDay from;
    LocalDay to; ///< inclusive
    bool numbers = true;
    bool charts = true;
    bool entries = true;
    bool notes = true; ///< of the entries
    bool experiments = true;
    bool reflections = true;
    bool direction = false; ///< five-year answers, reasons and decisions: the most private of it
    Paper paper = Paper::A4;

    bool operator==(const BookletChoice &) const = default;
};

/// One chapter: its name for the list of contents, and HTML without frame and style in which every text of
/// a person is escaped.
struct BookletChapter
{
    QString title;
    QString html;
};

/// A period of a journal to read on paper.
struct Booklet
{
    QString title;
    QString owner; ///< may be empty
    QString period;
    QStringList facts;                  ///< for the cover: how many entries, what is in it, what is not
    std::optional<EnergyReport> energy; ///< nothing where no chart is wanted or nothing was rated
    QString energyCaption;
    QList<DocumentChart> charts;
    QList<BookletChapter> chapters;
};

/// The booklet of the days of `choice`. What is sealed `today` is not in it: no forecast before it is opened,
/// no expectation of a decision, no five-year answer while the question is back. Fails where the journal
/// cannot be read, where the first day comes after the last, and when it is stopped by `progress`.
Result<Booklet> bookletOf(const Stores &stores, const ActivityCatalog &catalog, const Content &content,
                          const BookletChoice &choice, LocalDay today, const QLocale &locale,
                          const ImportProgress &progress = {});

/// The experiments that ran on a day of `from`…`to`, each with what was planned, what was kept and what the
/// numbers say; an opened forecast beside what came, a sealed one as sealed.
Result<DocumentChapter> experimentChapter(const Stores &stores, LocalDay from, LocalDay to, LocalDay today,
                                          const QLocale &locale);

} // namespace tryboth
