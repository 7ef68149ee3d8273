// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tilt.h"

#include "analysis/locallevel.h"
#include "analysis/recent.h"

#include <QTest>

using namespace tryboth;

namespace {

const LocalDay First(2026, 1, 1);

} // namespace

class TestTilt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minutesAreClippedAndFilledIn();
    void dayVarianceIsPooledFromThirtyRatedDaysOn();
    void isoWeeksAreCountedOverTheTurnOfTheYear();
    void noStepsGiveNoLevels();
    void withoutRatingsTheLevelStaysAtThePriorAndNothingIsDrawn();
    void reversedDaysGiveNothing();
    void ratingsOutsideAreLeftOut();
    void aLevelIsDrawnWithThreeRatedDaysInFourWeeksEitherSide();
    void recentNumbersNeedSixDaysWithBoth();
    void nothingRecentIsNothingToCompare();
    void aLongJournalIsSmoothed();
};

void TestTilt::minutesAreClippedAndFilledIn()
{
    const std::vector<RatedEntry> entries{{First, Focus::People, 5, 3},
                                          {First, Focus::People, std::nullopt, 1},
                                          {First, Focus::People, 600, 0}};
    const QList<DaySum> sums = daySums(entries, Rules());
    QCOMPARE(sums.size(), 1);
    QCOMPARE(sums[0].minutes, 15.0 + 60 + 240);
    QCOMPARE(sums[0].minutesEnergy, 15.0 * 3 + 60);
    QCOMPARE(dayValues(sums, Focus::People).front().value, 105.0 / 315);
    QVERIFY(dayValues(sums, Focus::Technical).empty());
}

void TestTilt::dayVarianceIsPooledFromThirtyRatedDaysOn()
{
    std::vector<DayValue> people;
    for (int i = 0; i < 15; ++i)
        people.push_back({First.addDays(i), i % 2 == 0 ? 3.0 : -3.0, 1});
    const std::span<const DayValue> all(people);
    QCOMPARE(dayVariance(all, all.first(14), Rules()), 1.8);
    QVERIFY(dayVariance(all, all, Rules()) > 9);
    const std::vector<DayValue> same(30, DayValue{First, 1, 1});
    QCOMPARE(dayVariance(same, {}, Rules()), 1.1);
}

void TestTilt::isoWeeksAreCountedOverTheTurnOfTheYear()
{
    const std::vector<LocalDay> days{{2025, 12, 29}, {2026, 1, 4}, {2026, 1, 5}};
    QCOMPARE(isoWeeks(days), 2);
    QCOMPARE(isoWeeks({}), 0);
}

void TestTilt::noStepsGiveNoLevels()
{
    const LevelPath path = smoothLevel({}, LocalLevel());
    QVERIFY(path.filtered.empty() && path.smoothed.empty());
}

void TestTilt::withoutRatingsTheLevelStaysAtThePriorAndNothingIsDrawn()
{
    const auto tilt = tiltOver({}, First, First.addDays(9), Rules());
    QCOMPARE(tilt->days.size(), std::size_t(10));
    for (const TiltDay &day : tilt->days) {
        QCOMPARE(day.tilt, 0.0);
        QVERIFY(!day.drawn);
    }
}

void TestTilt::reversedDaysGiveNothing()
{
    QVERIFY(!tiltOver({}, First, First.addDays(-1), Rules()));
    QVERIFY(!tiltOver({}, LocalDay(), First, Rules()));
}

void TestTilt::ratingsOutsideAreLeftOut()
{
    const std::vector<RatedEntry> entries{{First.addDays(-1), Focus::People, 60, 3},
                                          {First.addDays(5), Focus::People, 60, 3}};
    const auto tilt = tiltOver(daySums(entries, Rules()), First, First.addDays(4), Rules());
    QCOMPARE(tilt->people.front().level, 0.0);
}

void TestTilt::aLevelIsDrawnWithThreeRatedDaysInFourWeeksEitherSide()
{
    const std::vector<RatedEntry> entries{{First.addDays(30), Focus::People, 60, 1},
                                          {First.addDays(31), Focus::People, 60, 1},
                                          {First.addDays(32), Focus::People, 60, 1}};
    const auto tilt = tiltOver(daySums(entries, Rules()), First, First.addDays(100), Rules());
    for (int day = 0; day <= 100; ++day)
        QCOMPARE(tilt->people[std::size_t(day)].drawn, day >= 32 - 28 && day <= 30 + 28);
}

void TestTilt::recentNumbersNeedSixDaysWithBoth()
{
    std::vector<RatedEntry> entries;
    for (int day = 0; day < 6; ++day) {
        QVERIFY(!recentNumbers(daySums(entries, Rules()), First.addDays(5), Rules()).pairs);
        entries.push_back({First.addDays(day), Focus::People, 60, 2});
        entries.push_back({First.addDays(day), Focus::Technical, 60, 1});
    }
    const Recent recent = recentNumbers(daySums(entries, Rules()), First.addDays(5), Rules());
    QCOMPARE(recent.pairs, std::optional(SameDayPairs{6, 1.0}));
    QCOMPARE(recent.nap, std::optional(1.0));
    QVERIFY(recent.napRange->lower > 0.5 && recent.napRange->lower < 1);
    QCOMPARE(recentNumbers(daySums(entries, Rules()), First.addDays(56), Rules()).peopleDays, 5);
}

void TestTilt::nothingRecentIsNothingToCompare()
{
    QCOMPARE(recentNumbers({}, First, Rules()), Recent());
}

void TestTilt::aLongJournalIsSmoothed()
{
    constexpr int Days = 20'000;
    std::vector<RatedEntry> entries;
    for (int day = 0; day < Days; ++day) {
        entries.push_back({First.addDays(day), Focus::People, 60, day % 7 - 3});
        entries.push_back({First.addDays(day), Focus::Technical, 60, day % 5 - 2});
    }
    const QList<DaySum> sums = daySums(entries, Rules());
    const auto tilt = tiltOver(sums, First, First.addDays(Days - 1), Rules());
    QCOMPARE(tilt->days.size(), std::size_t(Days));
}

QTEST_GUILESS_MAIN(TestTilt)
#include "tst_tilt.moc"
