// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content.h"
#include "models/journalsearch.h"
#include "support/testjournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;
using Range = JournalSearch::Range;
using Rating = JournalSearch::Rating;

namespace {
const LocalDay Today(2026, 11, 23);
} // namespace

class TestJournalSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesAndTypedWordsMeet();
    void aKeyWithoutItsValueIsNotLookedFor();
    void rangesEndToday_data();
    void rangesEndToday();
    void activitiesAreFoundWhileOneTypes();
    void anUnknownActivityIsSaid();
    void whatCannotBeReadIsSaid();
    void aFilterBecomesASearchAndComesBack_data();
    void aFilterBecomesASearchAndComesBack();
    void aSearchIsKeptAsText_data();
    void aSearchIsKeptAsText();
    void strangeTextIsTyped_data();
    void strangeTextIsTyped();

private:
    const ActivityCatalog m_catalog{must(Content::load()).activityTypes(), {}};
};

void TestJournalSearch::choicesAndTypedWordsMeet()
{
    JournalSearch search;
    search.typed = u"mentee energy:>1 tag:hard"_s;
    search.focus = Focus::People;
    search.tag = u"deep work"_s;
    search.rating = Rating::Rated;
    const CheckInFilter filter = must(filterOf(search, Today, m_catalog));
    QCOMPARE(filter.words, QStringList{u"mentee"_s});
    QCOMPARE(filter.energyAtLeast, 2);
    QCOMPARE(filter.tags, (QStringList{u"deep work"_s, u"hard"_s}));
    QCOMPARE(filter.focus, QList<Focus>{Focus::People});
    QCOMPARE(filter.rated, true);
}

void TestJournalSearch::aKeyWithoutItsValueIsNotLookedFor()
{
    JournalSearch search;
    search.typed = u"pay From:"_s;
    QCOMPARE(must(filterOf(search, Today, m_catalog)).words, QStringList{u"pay"_s});
    search.typed = u"http:"_s;
    QCOMPARE(must(filterOf(search, Today, m_catalog)).words, QStringList{u"http:"_s});
}

void TestJournalSearch::rangesEndToday_data()
{
    QTest::addColumn<Range>("range");
    QTest::addColumn<QDate>("from");
    QTest::newRow("any") << Range::Any << QDate();
    QTest::newRow("four weeks") << Range::FourWeeks << QDate(2026, 10, 27);
    QTest::newRow("three months") << Range::ThreeMonths << QDate(2026, 8, 24);
    QTest::newRow("a year") << Range::Year << QDate(2025, 11, 24);
}

void TestJournalSearch::rangesEndToday()
{
    QFETCH(Range, range);
    QFETCH(QDate, from);
    JournalSearch search;
    search.range = range;
    const CheckInFilter filter = must(filterOf(search, Today, m_catalog));
    QCOMPARE(filter.from.value_or(QDate()), from);
    QVERIFY(!filter.to);
}

void TestJournalSearch::activitiesAreFoundWhileOneTypes()
{
    JournalSearch search;
    search.typed = u"activity:Mentoring"_s;
    QCOMPARE(must(filterOf(search, Today, m_catalog)).activities, QStringList{u"act.mentoring"_s});
    search.typed = u"activity:co"_s;
    QVERIFY(must(filterOf(search, Today, m_catalog)).activities.contains(u"act.coding"_s));
}

void TestJournalSearch::anUnknownActivityIsSaid()
{
    JournalSearch search;
    search.typed = u"activity:zymurgy"_s;
    const auto filter = filterOf(search, Today, m_catalog);
    QVERIFY(!filter);
    QVERIFY(filter.error().sentence.contains(u"zymurgy"_s));
}

void TestJournalSearch::whatCannotBeReadIsSaid()
{
    JournalSearch search;
    search.typed = u"from:2026-13-01"_s;
    QVERIFY(!filterOf(search, Today, m_catalog));
}

void TestJournalSearch::aFilterBecomesASearchAndComesBack_data()
{
    QTest::addColumn<CheckInFilter>("filter");
    QTest::newRow("everything") << CheckInFilter();
    CheckInFilter day;
    day.from = day.to = LocalDay(2026, 11, 2);
    day.focus = {Focus::Technical};
    QTest::newRow("a mark of the chart") << day;
    CheckInFilter wide;
    wide.focus = {Focus::People, Focus::Mixed};
    wide.activities = {u"act.coding"_s, u"act.pairing"_s};
    wide.tags = {u"deep work"_s, u"hard"_s, u"two words"_s};
    wide.energyAtLeast = -2;
    wide.energyAtMost = 1;
    wide.rated = true;
    QTest::newRow("more than the choices can say") << wide;
    CheckInFilter energising;
    energising.energyAtLeast = 1;
    QTest::newRow("energising") << energising;
    CheckInFilter waiting;
    waiting.waiting = true;
    QTest::newRow("waiting") << waiting;
    CheckInFilter text;
    text.words = {u"retry"_s, u"pay"_s};
    text.phrases = {u"on call"_s};
    text.excluded = {u"incident"_s, u"fire drill"_s};
    QTest::newRow("text") << text;
    CheckInFilter experiment;
    experiment.experiment = IdSource(7).next({1});
    QTest::newRow("an experiment") << experiment;
    CheckInFilter circumstances;
    circumstances.late = false;
    circumstances.chosen = {Chosen::Asked, Chosen::Required};
    circumstances.origins = {Origin::Typed, Origin::Calendar};
    circumstances.weekday = 2;
    circumstances.hour = 9;
    QTest::newRow("the rows behind a number") << circumstances;
}

void TestJournalSearch::aFilterBecomesASearchAndComesBack()
{
    QFETCH(CheckInFilter, filter);
    QCOMPARE(must(filterOf(searchFor(filter), Today, m_catalog)), filter);
}

void TestJournalSearch::aSearchIsKeptAsText_data()
{
    QTest::addColumn<JournalSearch>("search");
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << JournalSearch() << QString();
    JournalSearch choices;
    choices.range = Range::FourWeeks;
    choices.focus = Focus::People;
    choices.activities = {u"act.coding"_s};
    choices.tag = u"deep work"_s;
    choices.rating = Rating::Draining;
    choices.typed = u"\"on call\" -drill"_s;
    QTest::newRow("choices and text")
        << choices
        << uR"(range:4weeks focus:people kind:act.coding tag:"deep work" rating:draining "on call" -drill)"_s;
    JournalSearch custom;
    custom.range = Range::Custom;
    custom.to = LocalDay(2026, 3, 1);
    QTest::newRow("up to a day") << custom << u"to:2026-03-01"_s;
}

void TestJournalSearch::aSearchIsKeptAsText()
{
    QFETCH(JournalSearch, search);
    QFETCH(QString, query);
    QCOMPARE(toQuery(search), query);
    QCOMPARE(searchFromQuery(query), search);
}

void TestJournalSearch::strangeTextIsTyped_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("unknown key") << u"http://example.org tag:x"_s;
    QTest::newRow("unknown range") << u"range:decade"_s;
    QTest::newRow("no day") << u"from:yesterday"_s;
    QTest::newRow("quote left open") << u"tag:\"deep"_s;
}

void TestJournalSearch::strangeTextIsTyped()
{
    QFETCH(QString, query);
    JournalSearch typed;
    typed.typed = query;
    QCOMPARE(searchFromQuery(query), typed);
}

QTEST_GUILESS_MAIN(TestJournalSearch)
#include "tst_journalsearch.moc"
