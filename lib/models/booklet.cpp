// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/booklet.h"

#include "analysis/rules.h"

#include "models/directionchapters.h"
#include "models/directionwords.h"
#include "models/energydetail.h"
#include "models/energynumbers.h"
#include "models/energysentence.h"
#include "models/exporting.h"
#include "models/words.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct BookletText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Booklet)
};

CheckInFilter daysOf(const BookletChoice &choice)
{
    CheckInFilter filter;
    filter.from = choice.from;
    filter.to = choice.to;
    return filter;
}

/// The answer to "how?" in three lines of small print.
QString howText(const NumberSource &how)
{
    //: How a number came about: how many values, what they are, their days
    QStringList lines{BookletText::tr("n = %1 · %2 · %3").arg(how.count).arg(how.counted, how.period)};
    if (!how.leftOut.isEmpty()) {
        //: What was not counted, and why
        lines += BookletText::tr("Left out: %1").arg(how.leftOut);
    }
    //: How a number is computed, in words; %2 is the version of the rules
    lines += BookletText::tr("How: %1 · rules %2").arg(how.formula).arg(how.rules);
    return lines.join(u'\n');
}

/// Writes the chapters one after the other; the first failure stays.
class BookletMaker
{
public:
    BookletMaker(const Stores &stores, const ActivityCatalog &catalog, const Content &content,
                 const BookletChoice &choice, LocalDay today, const QLocale &locale)
        : m_stores(stores)
        , m_catalog(catalog)
        , m_content(content)
        , m_choice(choice)
        , m_today(today)
        , m_locale(locale)
    {
    }

    Result<Booklet> make(const ImportProgress &progress);

private:
    Result<void> addOwner();
    Result<void> addNumbers();
    Result<void> addEntries(const ImportProgress &progress);
    Result<void> addExperiments();
    Result<void> addReflections();
    Result<void> addDirection();
    void add(const DocumentChapter &chapter);
    void addFacts(qsizetype entries);
    QStringList whatIsLeftOut() const;

    const Stores &m_stores;
    const ActivityCatalog &m_catalog;
    const Content &m_content;
    const BookletChoice &m_choice;
    LocalDay m_today;
    const QLocale &m_locale;
    Booklet m_booklet;
};

Result<Booklet> BookletMaker::make(const ImportProgress &progress)
{
    m_booklet.title = BookletText::tr("Journal", "the title of a booklet");
    //: %1 and %2 are days
    m_booklet.period = BookletText::tr("%1 to %2").arg(fullDay(m_choice.from), fullDay(m_choice.to));
    return addOwner()
        .and_then([&] { return addNumbers(); })
        .and_then([&] { return addEntries(progress); })
        .and_then([&] { return addExperiments(); })
        .and_then([&] { return addReflections(); })
        .and_then([&] { return addDirection(); })
        .map([&] { return m_booklet; });
}

Result<void> BookletMaker::addOwner()
{
    return m_stores.profile.read().map(
        [&](const Profile &profile) { m_booklet.owner = profile.displayName.simplified(); });
}

Result<void> BookletMaker::addNumbers()
{
    if (!m_choice.numbers && !m_choice.charts) {
        return {};
    }
    const LocalDay to = qMax(m_choice.from, qMin(m_choice.to, m_today));
    const EnergyScope scope{m_choice.from, to, false};
    return m_stores.energy.tables(scope).and_then([&](const EnergyTables &tables) {
        const EnergyReport report = energyReport(tables, m_choice.from, to, m_today, Rules());
        if (m_choice.charts && !report.marks.isEmpty()) {
            m_booklet.energy = report;
            //: Below a chart: how its three kinds of marks look, and how many there are of each
            m_booklet.energyCaption =
                BookletText::tr("People: solid, circles, %1 ratings. Technical: dashed, squares, %2 "
                                "ratings. Mixed: diamonds, %3 ratings. Bands: 90 %. Rules %4.")
                    .arg(report.ratingsOf(Focus::People))
                    .arg(report.ratingsOf(Focus::Technical))
                    .arg(report.ratingsOf(Focus::Mixed))
                    .arg(report.rules);
        }
        return m_stores.energyDetails.details(scope).map([&](const EnergyDetails &counts) {
            if (!m_choice.numbers) {
                return;
            }
            const EnergyDetail detail = energyDetail(tables, counts, report.from, report.to, Rules());
            const EnergySentence sentence = energySentence(report, m_locale);
            DocumentChapter chapter{BookletText::tr("What the ratings say"),
                                    {{sentence.headline, sentence.detail, {}}}};
            for (const EnergyNumber &number :
                 energyNumbers(report, detail, m_catalog, NumberScope{}, m_locale)) {
                chapter.parts.first().texts.append({number.sentence, howText(number.how)});
            }
            add(chapter);
        });
    });
}

Result<void> BookletMaker::addEntries(const ImportProgress &progress)
{
    return entriesForExport(m_stores, daysOf(m_choice)).and_then([&](QList<CheckIn> entries) -> Result<void> {
        addFacts(entries.size());
        if (!m_choice.notes) {
            for (CheckIn &entry : entries) {
                entry.note.clear();
            }
        }
        if (m_choice.charts) {
            m_booklet.charts = documentCharts(entries);
        }
        if (!m_choice.entries || entries.isEmpty()) {
            return {};
        }
        return documentOf(entries, {}, m_catalog, progress).map([&](const JournalDocument &document) {
            const QString title = BookletText::tr("Entries by day");
            m_booklet.chapters.append(
                {title, u"<h1>%1</h1>\n"_s.arg(title.toHtmlEscaped()) + document.chapters.join(QString())});
        });
    });
}

Result<void> BookletMaker::addExperiments()
{
    if (!m_choice.experiments) {
        return {};
    }
    return experimentChapter(m_stores, m_choice.from, m_choice.to, m_today, m_locale)
        .map([&](const DocumentChapter &chapter) { add(chapter); });
}

Result<void> BookletMaker::addReflections()
{
    if (!m_choice.reflections) {
        return {};
    }
    return reflectionsForExport(m_stores, daysOf(m_choice))
        .map([&](const QList<DocumentReflection> &reflections) {
            if (!reflections.isEmpty()) {
                m_booklet.chapters.append({BookletText::tr("Reflections"), htmlOfReflections(reflections)});
            }
        });
}

Result<void> BookletMaker::addDirection()
{
    if (!m_choice.direction) {
        return {};
    }
    return directionChapters(m_stores, m_content, m_today, {m_choice.from, m_choice.to})
        .map([&](const QList<DocumentChapter> &chapters) {
            for (const DocumentChapter &chapter : chapters) {
                add(chapter);
            }
        });
}

void BookletMaker::add(const DocumentChapter &chapter)
{
    if (!chapter.parts.isEmpty()) {
        m_booklet.chapters.append({chapter.title, htmlOfChapters({chapter})});
    }
}

void BookletMaker::addFacts(qsizetype entries)
{
    m_booklet.facts.append(BookletText::tr("%Ln entries.", nullptr, int(entries)));
    if (const QStringList out = whatIsLeftOut(); !out.isEmpty()) {
        //: %1 is a list, such as "notes, reflections"
        m_booklet.facts.append(BookletText::tr("Not in here: %1.").arg(out.join(u", "_s)));
    }
    m_booklet.facts.append(BookletText::tr("What is sealed stays sealed and is not in here."));
    m_booklet.facts.append(
        BookletText::tr("Written on %1 by Tryboth. This file is not encrypted.").arg(fullDay(m_today)));
}

QStringList BookletMaker::whatIsLeftOut() const
{
    const QList<QPair<bool, QString>> parts{
        {m_choice.numbers, BookletText::tr("numbers", "part of a booklet")},
        {m_choice.charts, BookletText::tr("charts", "part of a booklet")},
        {m_choice.entries, BookletText::tr("entries", "part of a booklet")},
        {m_choice.notes || !m_choice.entries, BookletText::tr("notes", "part of a booklet")},
        {m_choice.experiments, BookletText::tr("experiments", "part of a booklet")},
        {m_choice.reflections, BookletText::tr("reflections", "part of a booklet")},
        {m_choice.direction, BookletText::tr("direction", "part of a booklet")}};
    QStringList out;
    for (const auto &[isIn, name] : parts) {
        if (!isIn) {
            out.append(name);
        }
    }
    return out;
}

} // namespace

Result<Booklet> bookletOf(const Stores &stores, const ActivityCatalog &catalog, const Content &content,
                          const BookletChoice &choice, LocalDay today, const QLocale &locale,
                          const ImportProgress &progress)
{
    if (!choice.from.isValid() || !choice.to.isValid() || choice.from > choice.to) {
        return failure(BookletText::tr("The first day of the booklet comes after its last day. Nothing was "
                                       "written. Choose an earlier first day."),
                       u"booklet"_s);
    }
    return BookletMaker(stores, catalog, content, choice, today, locale).make(progress);
}

} // namespace tryboth
