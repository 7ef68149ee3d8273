// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testjournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestEnergyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minutesAreClippedAndMissingOnesCountAsAnHour();
    void daysGoBackToTheStartAndThePeriodTablesDoNot();
    void unratedAndTrashedEntriesDoNotCount();
    void hoursAndChoiceAreCounted();
    void lateEntriesCanBeLeftOut();
    void manyRatingsGiveNoMarks();
    void theSpanIsThatOfRatedEntries();
    void ratingsBeyondTheScaleAreCountedApart();
    void noRowOfTheTableIsTouched();
    void theFirstDayOfTheWeekIsThatOfTheJournal();
};

namespace {
const LocalDay Monday{2026, 11, 23};
EnergyTables tablesOf(TestJournal &journal, const EnergyScope &scope = {Monday.addDays(-7), Monday})
{
    return must(journal.core->stores().energy.tables(scope));
}
} // namespace

void TestEnergyStore::minutesAreClippedAndMissingOnesCountAsAnHour()
{
    TestJournal journal;
    CheckIn entry = checkIn(Monday, QTime(9, 0), Focus::People, 2);
    for (const std::optional<int> minutes : {std::optional(5), std::optional(600), std::optional<int>()}) {
        entry.minutes = minutes;
        journal.add(entry);
    }
    QCOMPARE(tablesOf(journal).days,
             QList<DaySum>({{Monday, Focus::People, 3, 15 + 240 + 60, 15 * 15 + 240 * 240 + 60 * 60,
                             2 * (15 + 240 + 60), 6}}));
}

void TestEnergyStore::daysGoBackToTheStartAndThePeriodTablesDoNot()
{
    TestJournal journal;
    journal.add(checkIn(Monday.addDays(-30), QTime(9, 0), Focus::People, 2));
    journal.add(checkIn(Monday, QTime(9, 0), Focus::Technical, 1));
    journal.add(checkIn(Monday.addDays(1), QTime(9, 0), Focus::Technical, 1));
    const EnergyTables tables = tablesOf(journal);
    QCOMPARE(tables.days.size(), 2);
    QCOMPARE(tables.days.first().day, Monday.addDays(-30));
    QCOMPARE(tables.activities, QList<ActivitySum>({{u"act.coding"_s, Focus::Technical, 1, 1}}));
    QCOMPARE(tables.marks, QList<RatingMark>({{Monday, QTime(9, 0), Focus::Technical, 1}}));
}

void TestEnergyStore::unratedAndTrashedEntriesDoNotCount()
{
    TestJournal journal;
    journal.add(checkIn(Monday, QTime(9, 0), Focus::People, std::nullopt));
    const Id id = journal.add(checkIn(Monday, QTime(9, 0), Focus::People, 3));
    must(journal.core->apply([&](Stores &s) { return s.checkIns.moveToTrash(id); }));
    QCOMPARE(tablesOf(journal), EnergyTables());
}

void TestEnergyStore::hoursAndChoiceAreCounted()
{
    TestJournal journal;
    CheckIn entry = checkIn(Monday, QTime(16, 59), Focus::People, 3);
    entry.chosen = Chosen::Required;
    journal.add(entry);
    entry = checkIn(Monday.addDays(-1), QTime(0, 0), Focus::Mixed, -1);
    journal.add(entry);
    entry.when.time.reset();
    journal.add(entry);
    const EnergyTables tables = tablesOf(journal);
    QCOMPARE(tables.hours, QList<HourSum>({{1, 16, 1, 3}, {7, 0, 1, -1}}));
    QCOMPARE(tables.chosen, QList<ChosenSum>({{Focus::People, Chosen::Required, 1, 3},
                                              {Focus::Mixed, std::nullopt, 2, -2}}));
}

void TestEnergyStore::lateEntriesCanBeLeftOut()
{
    TestJournal journal;
    for (const int daysAgo : {0, 1, 2, 3, 4}) {
        journal.add(checkIn(Monday.addDays(-daysAgo), QTime(9, 0), Focus::People, 1));
    }
    int inTime = 0;
    for (const PlacedCheckIn &placed : must(journal.core->stores().checkIns.page({}, 10))) {
        inTime += isLate(placed.checkIn) ? 0 : 1;
    }
    const EnergyTables tables = tablesOf(journal, {Monday.addDays(-7), Monday, true});
    QCOMPARE(tables.days.size(), inTime);
    QCOMPARE(inTime, 2);
}

void TestEnergyStore::manyRatingsGiveNoMarks()
{
    TestJournal journal;
    must(journal.core->apply([](Stores &s) -> Result<void> {
        for (int i = 0; i <= EnergyTables::MaxMarks; ++i) {
            must(s.checkIns.add(checkIn(Monday, QTime(9, 0), Focus::People, 1)));
        }
        return {};
    }));
    QVERIFY(tablesOf(journal).marks.isEmpty());
    QCOMPARE(tablesOf(journal).days.first().ratings, EnergyTables::MaxMarks + 1);
}

void TestEnergyStore::theSpanIsThatOfRatedEntries()
{
    TestJournal journal;
    QVERIFY(!journal.core->stores().energy.ratedSpan().first.isValid());
    journal.add(checkIn(Monday, QTime(9, 0), Focus::People, 1));
    journal.add(checkIn(Monday.addDays(-9), QTime(9, 0), Focus::People, 1));
    journal.add(checkIn(Monday.addDays(-20), QTime(9, 0), Focus::People, std::nullopt));
    QCOMPARE(journal.core->stores().energy.ratedSpan(), std::pair(Monday.addDays(-9), Monday));
}

void TestEnergyStore::ratingsBeyondTheScaleAreCountedApart()
{
    TestJournal journal;
    journal.add(checkIn(Monday, QTime(9, 0), Focus::People, 3));
    const Id strange = journal.add(checkIn(Monday, QTime(10, 0), Focus::People, 1));
    // No edit of ours can do this; a file that somebody else wrote into can.
    must(journal.core->database().run(u"PRAGMA ignore_check_constraints = 1"_s));
    must(journal.core->database().run(u"UPDATE check_in SET energy = 9 WHERE id = ?"_s, {strange.toText()}));
    const EnergyTables tables = tablesOf(journal);
    QCOMPARE(tables.outOfScale, 1);
    QCOMPARE(tables.days.size(), 1);
    QCOMPARE(tables.days.first().energy, 3);
    QCOMPARE(tables.marks.size(), 1);
    QCOMPARE(tables.activities.first().ratings, 1);
}

void TestEnergyStore::noRowOfTheTableIsTouched()
{
    TestJournal journal;
    const QString plan = journal.core->stores().energy.plan();
    QCOMPARE(plan.count(u"USING COVERING INDEX check_in_rated"_s), 2);
    QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
}

void TestEnergyStore::theFirstDayOfTheWeekIsThatOfTheJournal()
{
    TestJournal journal;
    QCOMPARE(tablesOf(journal).weekStart, Qt::Monday);
    Profile profile;
    profile.weekStart = Qt::Sunday;
    must(journal.core->apply([&](Stores &stores) { return stores.profile.write(profile); }));
    QCOMPARE(tablesOf(journal).weekStart, Qt::Sunday);
}

QTEST_GUILESS_MAIN(TestEnergyStore)
#include "tst_energystore.moc"
