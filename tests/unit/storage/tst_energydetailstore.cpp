// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/energydetailstore.h"

#include "support/testjournal.h"

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

const LocalDay From(2026, 11, 1), To(2026, 11, 23);

CheckIn entryOn(LocalDay day, Origin origin, std::optional<int> energy, Focus focus = Focus::People)
{
    CheckIn entry = test::checkIn(day, {10, 0}, focus, energy);
    entry.origin = origin;
    entry.recorded = {day.startOfDay(Qt::UTC).addSecs(12 * 3600).toMSecsSinceEpoch()};
    return entry;
}

EnergyDetails detailsOf(test::TestJournal &journal, bool leaveOutLate = false)
{
    return test::must(journal.core->stores().energyDetails.details({From, To, leaveOutLate}));
}

} // namespace

class TestEnergyDetailStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyJournalHasNothing();
    void ratingsAreSummedByHowTheyCameIn();
    void timesCountFromTheBeginningOfTheJournal();
    void timesOfADayCountByTheClock();
    void lateEntriesAreCountedAndCanBeLeftOut();
    void entriesAfterTheLastDayAreNamed();
    void entriesWrittenBeforeTheirDayAreNamed();
    void entriesWithoutAZoneAreNamed();
    void ratingsBeyondTheScaleAreNoRatings();
    void slicesComeTogether_data();
    void slicesComeTogether();
};

void TestEnergyDetailStore::anEmptyJournalHasNothing()
{
    test::TestJournal journal;
    QCOMPARE(detailsOf(journal), EnergyDetails());
}

void TestEnergyDetailStore::ratingsAreSummedByHowTheyCameIn()
{
    test::TestJournal journal;
    journal.add(entryOn(From, Origin::Typed, 2));
    journal.add(entryOn(From, Origin::Typed, 1));
    journal.add(entryOn(To, Origin::Calendar, -1));
    journal.add(entryOn(To, Origin::Calendar, {}));
    journal.add(entryOn(From.addDays(-1), Origin::Typed, 3)); // before the period
    const EnergyDetails details = detailsOf(journal);
    QCOMPARE(details.unrated, 1);
    QCOMPARE(details.origins.size(), 2);
    QVERIFY(details.origins.contains(OriginSum{Focus::People, Origin::Typed, 2, 3}));
    QVERIFY(details.origins.contains(OriginSum{Focus::People, Origin::Calendar, 1, -1}));
}

void TestEnergyDetailStore::timesCountFromTheBeginningOfTheJournal()
{
    test::TestJournal journal;
    journal.add(entryOn(From.addDays(-3), Origin::Typed, 3)); // the first time, before the period
    for (int day = 0; day < 3; ++day)
        journal.add(entryOn(From.addDays(day), Origin::Typed, 1));   // the second to the fourth
    journal.add(entryOn(From, Origin::Typed, -2, Focus::Technical)); // the first of coding
    const EnergyDetails details = detailsOf(journal);
    QCOMPARE(
        details.times,
        (QList<TimesSum>{{Focus::People, 2, 2, 2}, {Focus::People, 4, 1, 1}, {Focus::Technical, 1, 1, -2}}));
    QCOMPARE(details.kinds, (QList<KindSum>{{u"act.coding"_s, Focus::Technical, 1},
                                            {u"act.mentoring"_s, Focus::People, 4}}));
}

void TestEnergyDetailStore::timesOfADayCountByTheClock()
{
    test::TestJournal journal;
    const auto at = [&](LocalTime time, int energy) {
        CheckIn entry = entryOn(From, Origin::Typed, energy);
        entry.when.time = time;
        journal.add(entry);
    };
    at({17, 0}, -3);
    at({9, 0}, 3); // the first, although neither the lowest nor the first that was entered
    at({13, 0}, -1);
    QCOMPARE(detailsOf(journal).times,
             (QList<TimesSum>{{Focus::People, 1, 1, 3}, {Focus::People, 2, 2, -4}}));
}

void TestEnergyDetailStore::lateEntriesAreCountedAndCanBeLeftOut()
{
    test::TestJournal journal;
    CheckIn late = entryOn(From, Origin::Typed, 2);
    late.recorded = {From.addDays(4).startOfDay(Qt::UTC).toMSecsSinceEpoch()};
    QVERIFY(isLate(late));
    journal.add(late);
    journal.add(entryOn(From, Origin::Typed, 1));
    QCOMPARE(detailsOf(journal).late, 1);
    QCOMPARE(detailsOf(journal).origins.first().ratings, 2);
    QCOMPARE(detailsOf(journal, true).late, 1);
    QCOMPARE(detailsOf(journal, true).origins.first().ratings, 1);
    QCOMPARE(detailsOf(journal, true).kinds.first().ratings, 1);
}

void TestEnergyDetailStore::entriesAfterTheLastDayAreNamed()
{
    test::TestJournal journal;
    journal.add(entryOn(To.addDays(1), Origin::Import, 2));
    const EnergyDetails details = detailsOf(journal);
    QCOMPARE(details.future, 1);
    QVERIFY(details.origins.isEmpty() && details.kinds.isEmpty());
}

void TestEnergyDetailStore::entriesWrittenBeforeTheirDayAreNamed()
{
    test::TestJournal journal;
    CheckIn early = entryOn(To, Origin::Typed, 2); // a day in Berlin begins at 23:00 UTC
    early.recorded = {To.startOfDay(Qt::UTC).addSecs(-3600).toMSecsSinceEpoch()};
    journal.add(early);
    QCOMPARE(detailsOf(journal).early, 0);
    early.recorded.utcMs -= 1;
    journal.add(early);
    QCOMPARE(detailsOf(journal).early, 1);
    QCOMPARE(detailsOf(journal).origins.first().ratings, 2);
}

void TestEnergyDetailStore::entriesWithoutAZoneAreNamed()
{
    test::TestJournal journal;
    CheckIn zoneless = entryOn(From, Origin::Import, 1);
    zoneless.when.zone.clear();
    journal.add(zoneless);
    journal.add(entryOn(From, Origin::Import, 1));
    QCOMPARE(detailsOf(journal).zoneless, 1);
}

void TestEnergyDetailStore::ratingsBeyondTheScaleAreNoRatings()
{
    test::TestJournal journal;
    const Id strange = journal.add(entryOn(From, Origin::Typed, 1));
    test::must(journal.core->database().run(u"PRAGMA ignore_check_constraints = 1"_s));
    test::must(
        journal.core->database().run(u"UPDATE check_in SET energy = -4 WHERE id = ?"_s, {strange.toText()}));
    const EnergyDetails details = detailsOf(journal);
    QVERIFY(details.origins.isEmpty() && details.kinds.isEmpty() && details.times.isEmpty());
}

void TestEnergyDetailStore::slicesComeTogether_data()
{
    QTest::addColumn<int>("entriesPerSlice");
    QTest::addColumn<bool>("leaveOutLate");
    for (const int entries : {1, 7, 50, 100'000}) {
        QTest::addRow("%d a slice", entries) << entries << false;
        QTest::addRow("%d a slice, without late ones", entries) << entries << true;
    }
}

void TestEnergyDetailStore::slicesComeTogether()
{
    QFETCH(int, entriesPerSlice);
    QFETCH(bool, leaveOutLate);
    test::TestJournal journal;
    for (int i = 0; i < 60; ++i) {
        CheckIn entry = entryOn(From.addDays(i / 2 - 6), i % 3 == 0 ? Origin::Calendar : Origin::Typed,
                                i % 5 == 0 ? std::nullopt : std::optional(i % 7 - 3),
                                i % 2 == 0 ? Focus::People : Focus::Technical);
        entry.recorded.utcMs += i % 4 == 0 ? 5 * 86'400'000LL : 0;
        journal.add(entry);
    }
    const EnergyScope scope{From, To, leaveOutLate};
    EnergyDetailReader reader(journal.core->database(), scope, entriesPerSlice);
    int slices = 0;
    for (; !reader.isDone(); ++slices) {
        test::must(reader.readOn());
        QVERIFY(slices < 100);
    }
    QCOMPARE(reader.details(), detailsOf(journal, leaveOutLate));
    QVERIFY(entriesPerSlice > 50 ? slices == 1 : slices > 1);
    const auto all = detailsOf(journal, leaveOutLate);
    QVERIFY(all.future > 0 && all.late > 0 && all.unrated > 0 && !all.times.isEmpty());
}

QTEST_GUILESS_MAIN(TestEnergyDetailStore)
#include "tst_energydetailstore.moc"
