// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/energyreport.h"

#include "analysis/dayvalues.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

const LocalDay Today(2026, 6, 30);

/// A journal that rates each kind every `step` days, people at `people` and technical at `technical`, with a
/// point up and down around it when `noisy`.
EnergyTables journal(int days, int step, int people, int technical, bool noisy = true)
{
    std::vector<RatedEntry> entries;
    for (int back = 0; back < days; back += step) {
        const LocalDay day = Today.addDays(-back);
        const int noise = noisy ? back / step % 3 - 1 : 0;
        entries.push_back({day, Focus::People, 30, people + noise});
        entries.push_back({day, Focus::Technical, 60, technical - noise});
    }
    EnergyTables tables;
    tables.days = daySums(entries, Rules());
    return tables;
}

EnergyTables onlyDays(std::initializer_list<RatedEntry> entries)
{
    EnergyTables tables;
    tables.days = daySums(std::vector<RatedEntry>(entries), Rules());
    return tables;
}

EnergyReport reportOn(const EnergyTables &tables)
{
    return energyReport(tables, Today.addDays(-89), Today, Today, Rules());
}

} // namespace

class TestEnergyReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sufficiencyFollowsTheRatings_data();
    void sufficiencyFollowsTheRatings();
    void anEmptyPeriodIsNoEmptyJournal();
    void wideRangesAndSmallDifferencesGoByTheRules();
    void manyDaysWithoutADifferenceAreAlike();
    void aDifferenceThatRoundsToNothingDisagreesWithNothing();
    void weekdaysAreSummedOverAllKinds();
    void theFirstWeekOfUseIsSettling();
    void anEmptyJournalGivesAnEmptyReport();
    void linesBreakWhereTheStreamHasTooFewDays();
    void zoomingInLeavesTheLevelsWhereTheyAre();
    void nothingIsDrawnAfterToday();
    void bandsStayWithinTheScale();
    void aGapIsTwoWeeksWithoutAnyRating();
    void theWeeksBeforeTheFirstRatingAreNoGap();
    void ratingsOfAnotherPeriodAreLeftOut();
    void activitiesComeByMeanHighestFirst();
    void manyRatingsBecomeOneMarkADay();
    void requiredWorkCountsAsAsked();
    void sameDayPairsThatDisagreeAreNoticed();
    void theWeeksToAFirstLookCountThePaceOfTheLastOne();
};

Q_DECLARE_METATYPE(EnergyTables)

void TestEnergyReport::sufficiencyFollowsTheRatings_data()
{
    QTest::addColumn<EnergyTables>("tables");
    QTest::addColumn<int>("wanted");
    const auto row = [](const char *name, const EnergyTables &tables, Sufficiency wanted) {
        QTest::newRow(name) << tables << int(wanted);
    };
    row("nothing", {}, Sufficiency::NoRatings);
    row("mixed only", onlyDays({{Today, Focus::Mixed, 60, 2}}), Sufficiency::MixedOnly);
    row("one rating", onlyDays({{Today, Focus::People, 60, 2}}), Sufficiency::MarksOnly);
    row("three within eight weeks",
        onlyDays({{Today.addDays(-56), Focus::People, 60, 2},
                  {Today.addDays(-20), Focus::People, 60, 2},
                  {Today, Focus::People, 60, 2}}),
        Sufficiency::TooLittle);
    row("three, a day too far apart",
        onlyDays({{Today.addDays(-57), Focus::People, 60, 2},
                  {Today.addDays(-20), Focus::People, 60, 2},
                  {Today, Focus::People, 60, 2}}),
        Sufficiency::MarksOnly);
    row("three days each", journal(3, 1, 2, 0), Sufficiency::TooLittle);
    row("the same every day", journal(50, 2, 1, 1, false), Sufficiency::SameRatingEveryDay);
    row("people", journal(56, 1, 2, -2), Sufficiency::PeopleMore);
    row("technical", journal(56, 1, -2, 2), Sufficiency::TechnicalMore);
    row("not apart", journal(56, 5, 1, 1), Sufficiency::NotApart);
    row("alike", journal(56, 2, 1, 1), Sufficiency::Alike);

    EnergyTables one = journal(40, 2, 1, 1);
    one.days.removeIf([](const DaySum &day) { return day.focus == Focus::Technical; });
    row("people only", one, Sufficiency::OneFocusOnly);
}

void TestEnergyReport::sufficiencyFollowsTheRatings()
{
    QFETCH(EnergyTables, tables);
    QFETCH(int, wanted);
    QCOMPARE(int(reportOn(tables).sufficiency), wanted);
}

void TestEnergyReport::anEmptyPeriodIsNoEmptyJournal()
{
    EnergyTables tables = journal(56, 1, 2, -2);
    tables.days.removeIf([](const DaySum &day) { return day.day > Today.addDays(-14); });
    const EnergyReport report = energyReport(tables, Today.addDays(-13), Today, Today, Rules());
    QVERIFY(report.marks.isEmpty());
    QCOMPARE(report.sufficiency, Sufficiency::PeopleMore); // of the last eight weeks, as ever
}

void TestEnergyReport::wideRangesAndSmallDifferencesGoByTheRules()
{
    const EnergyTables tables = journal(56, 2, 1, 1);
    Rules strict;
    strict.widestSpokenHalfWidth = 0.1;
    QCOMPARE(energyReport(tables, Today, Today, Today, strict).sufficiency, Sufficiency::TooUncertain);
    Rules easy;
    easy.smallestDifference = 3;
    QCOMPARE(energyReport(tables, Today, Today, Today, easy).sufficiency, Sufficiency::Alike);
}

void TestEnergyReport::manyDaysWithoutADifferenceAreAlike()
{
    // The same ratings on both kinds, a point up and down: no drift, no difference.
    const EnergyReport report = reportOn(journal(112, 1, 1, 1));
    QVERIFY(report.now->recentlyAlike);
    QCOMPARE(report.sufficiency, Sufficiency::Alike);
    QVERIFY(report.now->recent.differenceRange->holds(0));
    const EnergyReport few = reportOn(journal(12, 1, 1, 1));
    QVERIFY(!few.now->recentlyAlike);
}

void TestEnergyReport::aDifferenceThatRoundsToNothingDisagreesWithNothing()
{
    EnergyTables tables = journal(56, 1, 1, 1);
    for (DaySum &day : tables.days) { // 0.04 points more for people on every day that has both
        if (day.focus == Focus::People)
            day.minutesEnergy += 0.04 * day.minutes;
    }
    const EnergyReport report = reportOn(tables);
    QVERIFY(report.now->recent.pairs.has_value());
    QVERIFY(!report.now->pairsDisagree);
}

void TestEnergyReport::anEmptyJournalGivesAnEmptyReport()
{
    const EnergyReport report = reportOn({});
    QVERIFY(!report.now);
    QVERIFY(report.people.isEmpty() && report.tilt.isEmpty() && report.marks.isEmpty() &&
            report.gaps.isEmpty());
}

void TestEnergyReport::linesBreakWhereTheStreamHasTooFewDays()
{
    std::vector<RatedEntry> entries;
    for (int i = 0; i < 4; ++i) {
        entries.push_back({LocalDay(2026, 1, 10).addDays(i), Focus::People, 60, 1});
        entries.push_back({LocalDay(2026, 6, 10).addDays(i), Focus::People, 60, 1});
    }
    EnergyTables tables;
    tables.days = daySums(entries, Rules());
    const EnergyReport report = energyReport(tables, {2026, 1, 1}, Today, Today, Rules());

    QCOMPARE(report.people.size(), 2);
    QCOMPARE(report.people[0].first().day, LocalDay(2026, 1, 10));
    QCOMPARE(report.people[0].last().day, LocalDay(2026, 1, 11).addDays(28));
    QCOMPARE(report.people[1].first().day, LocalDay(2026, 6, 12).addDays(-28));
    QCOMPARE(report.people[1].last().day, Today);
    QVERIFY(report.technical.isEmpty());
    QVERIFY(report.tilt.isEmpty());
}

void TestEnergyReport::zoomingInLeavesTheLevelsWhereTheyAre()
{
    const EnergyTables tables = journal(200, 3, 2, 0);
    const EnergyReport wide = energyReport(tables, Today.addDays(-199), Today, Today, Rules());
    const EnergyReport narrow = energyReport(tables, Today.addDays(-20), Today, Today, Rules());

    QCOMPARE(narrow.people.size(), 1);
    QCOMPARE(narrow.people[0].size(), 21);
    QCOMPARE(narrow.people[0], wide.people[0].last(21));
    QCOMPARE(narrow.tilt[0], wide.tilt[0].last(21));
}

void TestEnergyReport::nothingIsDrawnAfterToday()
{
    const EnergyReport report = energyReport(journal(60, 2, 1, 0), Today.addDays(-30), Today.addDays(30),
                                             Today, Rules());
    QCOMPARE(report.to, Today);
    QVERIFY(report.endsToday);
    QCOMPARE(report.tilt.last().last().day, Today);
    QCOMPARE(report.now->difference, report.tilt.last().last().value);
}

void TestEnergyReport::bandsStayWithinTheScale()
{
    const EnergyReport report = reportOn(journal(3, 1, 3, -3, false));
    QVERIFY(!report.people.isEmpty());
    for (const LinePoint &point : report.people.first()) {
        QVERIFY(point.band.upper <= 3);
        QVERIFY(point.band.lower < point.value);
    }
}

void TestEnergyReport::aGapIsTwoWeeksWithoutAnyRating()
{
    const EnergyReport report = energyReport(onlyDays({{{2026, 1, 1}, Focus::People, 60, 1},
                                                       {{2026, 1, 15}, Focus::Technical, 60, 1},
                                                       {{2026, 1, 30}, Focus::Mixed, 60, 1}}),
                                             {2026, 1, 1}, {2026, 2, 13}, Today, Rules());
    // 13 days to 15 January are none, 14 to 30 January are one, and so are the last 14.
    const QList<EnergyGap> wanted{{{2026, 1, 16}, {2026, 1, 29}}, {{2026, 1, 31}, {2026, 2, 13}}};
    QCOMPARE(report.gaps, wanted);
    QVERIFY(!report.endsToday);
}

void TestEnergyReport::theWeeksBeforeTheFirstRatingAreNoGap()
{
    QVERIFY(reportOn(onlyDays({{Today, Focus::People, 60, 1}})).gaps.isEmpty());
}

void TestEnergyReport::ratingsOfAnotherPeriodAreLeftOut()
{
    EnergyTables tables = onlyDays(
        {{Today.addDays(-200), Focus::People, 60, 1}, {Today, Focus::Mixed, 60, 1}});
    tables.marks = {{Today.addDays(-200), {}, Focus::People, 1}, {Today, {}, Focus::Mixed, 1}};
    const EnergyReport report = reportOn(tables);
    QCOMPARE(report.ratingsOf(Focus::People), 0);
    QCOMPARE(report.ratingsOf(Focus::Mixed), 1);
    QCOMPARE(report.marks.size(), 1);
}

void TestEnergyReport::activitiesComeByMeanHighestFirst()
{
    EnergyTables tables;
    tables.activities = {
        {u"a"_s, Focus::People, 4, 2}, {u"b"_s, Focus::Technical, 2, 4}, {u"c"_s, Focus::Mixed, 0, 0}};
    const QList<ActivityRow> wanted{{u"b"_s, Focus::Technical, 2, 2.0}, {u"a"_s, Focus::People, 4, 0.5}};
    QCOMPARE(reportOn(tables).activities, wanted);
}

void TestEnergyReport::weekdaysAreSummedOverAllKinds()
{
    const LocalDay monday = Today.addDays(1 - Today.dayOfWeek());
    const EnergyReport report = reportOn(onlyDays({{monday, Focus::People, 60, 3},
                                                   {monday.addDays(-7), Focus::Mixed, 60, 0},
                                                   {monday.addDays(-1), Focus::Technical, 60, -2}}));
    const QList<WeekdayRow> wanted{{1, 2, 1.5}, {7, 1, -2}};
    QCOMPARE(report.weekdays, wanted);
}

void TestEnergyReport::theFirstWeekOfUseIsSettling()
{
    EnergyTables tables = onlyDays({{Today.addDays(-20), Focus::Mixed, 60, 1},
                                    {Today.addDays(-14), Focus::People, 60, 1},
                                    {Today.addDays(-13), Focus::People, 60, 1}});
    const QList<EnergyMark> marks = reportOn(tables).marks;
    QCOMPARE(marks.size(), 3);
    QVERIFY(marks[0].settling && marks[1].settling && !marks[2].settling);
}

void TestEnergyReport::manyRatingsBecomeOneMarkADay()
{
    const EnergyReport report = reportOn(
        onlyDays({{Today, Focus::People, 60, 3}, {Today, Focus::People, 180, 1}}));
    const QList<EnergyMark> wanted{{Today, {}, Focus::People, 1.5, 2, true}};
    QCOMPARE(report.marks, wanted);
}

void TestEnergyReport::requiredWorkCountsAsAsked()
{
    EnergyTables tables;
    tables.chosen = {{Focus::People, Chosen::Mine, 4, 6},
                     {Focus::People, Chosen::Asked, 1, 1},
                     {Focus::People, Chosen::Required, 1, -2},
                     {Focus::People, std::nullopt, 3, 0}};
    const ChosenShare wanted{4, 2, 3, 1.5, -0.5};
    QCOMPARE(reportOn(tables).chosenOf(Focus::People), wanted);
}

void TestEnergyReport::sameDayPairsThatDisagreeAreNoticed()
{
    std::vector<RatedEntry> entries;
    for (int i = 0; i < 30; ++i) {
        entries.push_back({Today.addDays(-i), Focus::People, 60, i < 6 ? 0 : 3});
        entries.push_back({Today.addDays(i < 6 ? -i : -i - 24), Focus::Technical, 60, i < 6 ? 1 : 0});
    }
    EnergyTables tables;
    tables.days = daySums(entries, Rules());
    tables.days.removeIf(
        [](const DaySum &day) { return day.focus == Focus::People && day.day <= Today.addDays(-30); });
    Rules fast;
    fast.driftPerDay = 0; // one level over the whole time, so that the tilt is the difference of the means
    const EnergyReport report = energyReport(tables, Today.addDays(-60), Today, Today, fast);
    QCOMPARE(report.now->recent.pairs->days, 6);
    QCOMPARE(report.now->recent.pairs->meanDifference, -1.0);
    QVERIFY(report.now->difference > 0);
    QVERIFY(report.now->pairsDisagree);
}

void TestEnergyReport::theWeeksToAFirstLookCountThePaceOfTheLastOne()
{
    // Three rated days of each kind in the last week: 3 + 2·3 ≥ 8.
    QCOMPARE(reportOn(journal(6, 2, 1, 0)).now->weeksToFirstLook, std::optional(2));
    // No rated days lately: no number of such weeks would do.
    const EnergyTables past = journal(6, 2, 1, 0);
    const EnergyReport report = energyReport(past, Today.addDays(-30), Today.addDays(20), Today.addDays(20),
                                             Rules());
    QCOMPARE(report.now->weeksToFirstLook, std::nullopt);
}

QTEST_GUILESS_MAIN(TestEnergyReport)
#include "tst_energyreport.moc"
