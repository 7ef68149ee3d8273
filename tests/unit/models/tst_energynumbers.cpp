// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/energynumbers.h"

#include "analysis/dayvalues.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

const LocalDay Today(2026, 6, 30);
const LocalDay From = Today.addDays(-179);

/// Ratings of both kinds every second day; people work rises by a point in 60 days.
EnergyTables rising()
{
    std::vector<RatedEntry> entries;
    for (int back = 0; back < 180; back += 2) {
        const int noise = back / 2 % 3 - 1;
        entries.push_back({Today.addDays(-back), Focus::People, 30, 2 - back / 60 + noise});
        entries.push_back({Today.addDays(-back), Focus::Technical, 60, noise});
    }
    EnergyTables tables;
    tables.days = daySums(entries, Rules());
    return tables;
}

QList<EnergyNumber> numbersOf(const EnergyTables &tables, const EnergyDetails &counts = {})
{
    const Rules rules;
    const ActivityCatalog catalog(
        {{u"act.status"_s, u"Status meeting"_s, Focus::People, 30, {}, false, {}, {}},
         {u"act.mentoring"_s, u"Mentoring"_s, Focus::People, 30, {}, false, {}, {}}},
        {});
    return energyNumbers(energyReport(tables, From, Today, Today, rules),
                         energyDetail(tables, counts, From, Today, rules), catalog, {}, QLocale::c());
}

const EnergyNumber *find(const QList<EnergyNumber> &numbers, const QString &id)
{
    const auto found = std::ranges::find(numbers, id, &EnergyNumber::id);
    return found == numbers.end() ? nullptr : &*found;
}

} // namespace

class TestEnergyNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberSaysHowItCameAbout();
    void aTrendIsSaidWithItsDirection();
    void withoutEnoughWeeksTheTrendSaysWhatIsMissing();
    void askedAndOwnWorkThatDifferAreAWarning();
    void calendarAndSelfStartedEntriesThatDifferAreAWarning();
    void aFewRatingsAreNoWarning();
    void oneActivityIsNamedAndWhatWasNotTried();
    void entriesFromTheFutureAreNamed();
    void aQuietJournalHasOnlyWhatIsMissing();
};

void TestEnergyNumbers::everyNumberSaysHowItCameAbout()
{
    const auto numbers = numbersOf(rising());
    QVERIFY(find(numbers, u"now"_s) && find(numbers, u"nap"_s) && find(numbers, u"pairs"_s));
    for (const EnergyNumber &number : numbers) {
        QVERIFY2(!number.how.period.isEmpty() && !number.how.counted.isEmpty() &&
                     !number.how.leftOut.isEmpty() && !number.how.formula.isEmpty(),
                 qPrintable(number.id));
        QCOMPARE(number.how.rules, Rules().version);
        QVERIFY(!number.sentence.contains(u"%1"_s));
    }
    QCOMPARE(find(numbers, u"now"_s)->how.count, 56);
}

void TestEnergyNumbers::aTrendIsSaidWithItsDirection()
{
    const auto numbers = numbersOf(rising());
    const QString people = find(numbers, u"trend-people"_s)->sentence;
    QVERIFY2(people.contains(u"rising"_s) && !people.contains(u"not yet sure"_s), qPrintable(people));
    const QString technical = find(numbers, u"trend-technical"_s)->sentence;
    QVERIFY2(technical.startsWith(u"Your energy from technical work has neither been rising nor falling"_s),
             qPrintable(technical));
}

void TestEnergyNumbers::withoutEnoughWeeksTheTrendSaysWhatIsMissing()
{
    const auto numbers = numbersOf({});
    QVERIFY(find(numbers, u"trend-people"_s)->sentence.contains(u"0 of 8 weeks"_s));
}

void TestEnergyNumbers::askedAndOwnWorkThatDifferAreAWarning()
{
    EnergyTables tables = rising();
    tables.chosen = {{Focus::People, Chosen::Mine, 10, 15}, {Focus::People, Chosen::Asked, 10, 5}};
    const auto numbers = numbersOf(tables);
    QVERIFY(find(numbers, u"chosen-people"_s)->warning);
    tables.chosen[1].energy = 10; // exactly half a point apart
    QVERIFY(!find(numbersOf(tables), u"chosen-people"_s)->warning);
}

void TestEnergyNumbers::calendarAndSelfStartedEntriesThatDifferAreAWarning()
{
    EnergyDetails counts;
    counts.origins = {{Focus::People, Origin::Typed, 10, 20},
                      {Focus::People, Origin::Calendar, 10, 0},
                      {Focus::People, Origin::Import, 90, -90}};
    const auto numbers = numbersOf(rising(), counts);
    QVERIFY(find(numbers, u"started-people"_s)->warning);
    QCOMPARE(find(numbers, u"started-people"_s)->how.count, 20);
}

void TestEnergyNumbers::aFewRatingsAreNoWarning()
{
    EnergyDetails counts;
    counts.origins = {{Focus::People, Origin::Typed, 4, 12}, {Focus::People, Origin::Calendar, 40, 0}};
    const auto numbers = numbersOf(rising(), counts);
    QVERIFY(!find(numbers, u"started-people"_s)->warning);
}

void TestEnergyNumbers::oneActivityIsNamedAndWhatWasNotTried()
{
    EnergyDetails counts;
    counts.kinds = {{u"act.status"_s, Focus::People, 12}};
    const auto numbers = numbersOf(rising(), counts);
    const QString said = find(numbers, u"kinds-people"_s)->sentence;
    QVERIFY2(said.contains(u"only people work so far is “Status meeting”"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Not tried yet: Mentoring"_s), qPrintable(said));
}

void TestEnergyNumbers::entriesFromTheFutureAreNamed()
{
    EnergyDetails counts;
    counts.future = 2;
    const auto numbers = numbersOf(rising(), counts);
    QVERIFY(find(numbers, u"now"_s)->how.leftOut.contains(u"after the last day: 2"_s));
}

void TestEnergyNumbers::aQuietJournalHasOnlyWhatIsMissing()
{
    const auto numbers = numbersOf({});
    QVERIFY(!find(numbers, u"now"_s) && !find(numbers, u"nap"_s) && !find(numbers, u"kinds-people"_s));
}

QTEST_GUILESS_MAIN(TestEnergyNumbers)
#include "tst_energynumbers.moc"
