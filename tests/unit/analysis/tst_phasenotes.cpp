// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/phasenotes.h"

#include <QTest>

using namespace tryboth;

namespace {

const LocalDay Start(2026, 3, 2);

/// Ten earlier days around 1, then three days of `lastWeek` in the week before the start.
std::vector<DayValue> baseline(double lastWeek)
{
    std::vector<DayValue> days;
    for (int i = 0; i < 10; ++i)
        days.push_back({Start.addDays(-30 + 2 * i), i % 2 == 0 ? 0.0 : 2.0, 1});
    for (const int before : {6, 4, 1})
        days.push_back({Start.addDays(-before), lastWeek, 1});
    return days;
}

} // namespace

class TestPhaseNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeekADeviationBelowTheRestIsUnusuallyLow();
    void aWeekLikeTheRestIsNot();
    void tooFewDaysSayNothing();
    void daysFromTheStartOnDoNotCount();
    void ratingsThatNeverVariedStillHaveTheirRounding();
    void halvesSplitTheCalendarNotTheRatings();
    void aHalfWithFewRatingsIsNotCompared();
    void delaysAreTheirMedian();
};

void TestPhaseNotes::aWeekADeviationBelowTheRestIsUnusuallyLow()
{
    const auto found = lowStart(baseline(-0.1), Start, Rules());
    QVERIFY(found);
    QCOMPARE(found->daysBefore, 10);
    QCOMPARE(found->daysLastWeek, 3);
    QCOMPARE(found->meanBefore, 1.0);
    QVERIFY(std::abs(found->meanLastWeek + 0.1) < 1e-9);
    QVERIFY(found->unusuallyLow); // the deviation is √(10/9) = 1.054
}

void TestPhaseNotes::aWeekLikeTheRestIsNot()
{
    QVERIFY(!lowStart(baseline(0), Start, Rules())->unusuallyLow);
    QVERIFY(!lowStart(baseline(3), Start, Rules())->unusuallyLow);
}

void TestPhaseNotes::tooFewDaysSayNothing()
{
    QVERIFY(!lowStart({}, Start, Rules()));
    auto days = baseline(-3);
    QVERIFY(!lowStart(std::span(days).last(3), Start, Rules()));
    QVERIFY(!lowStart(std::span(days).first(11), Start, Rules()));
    QVERIFY(lowStart(std::span(days).first(12), Start, Rules()));
}

void TestPhaseNotes::daysFromTheStartOnDoNotCount()
{
    auto days = baseline(0.5);
    const auto before = lowStart(days, Start, Rules());
    days.push_back({Start, -3, 1});
    QCOMPARE(lowStart(days, Start, Rules()), before);
}

void TestPhaseNotes::ratingsThatNeverVariedStillHaveTheirRounding()
{
    auto days = baseline(0.9);
    for (std::size_t i = 0; i < 10; ++i)
        days[i].value = 1;
    QVERIFY(!lowStart(days, Start, Rules())->unusuallyLow);
    for (std::size_t i = 10; i < days.size(); ++i)
        days[i].value = 0.5;
    QVERIFY(lowStart(days, Start, Rules())->unusuallyLow);
}

void TestPhaseNotes::halvesSplitTheCalendarNotTheRatings()
{
    std::vector<DayValue> days;
    for (int i = 0; i < 5; ++i)
        days.push_back({Start.addDays(i), 2, 1});
    for (int i = 0; i < 8; ++i)
        days.push_back({Start.addDays(15 + i), 1, 1});
    const auto halves = halvesOf(days, Start, Start.addDays(28), Rules());
    QCOMPARE(halves, (Halves{5, 8, 2, 1}));
}

void TestPhaseNotes::aHalfWithFewRatingsIsNotCompared()
{
    std::vector<DayValue> days;
    for (int i = 0; i < 20; ++i)
        days.push_back({Start.addDays(i), 2, 1});
    QVERIFY(!halvesOf(days, Start, Start.addDays(60), Rules()));
    QVERIFY(!halvesOf(days, Start, Start.addDays(-1), Rules()));
    QVERIFY(halvesOf(days, Start, Start.addDays(20), Rules()));
}

void TestPhaseNotes::delaysAreTheirMedian()
{
    QVERIFY(!entryDelays({}, 0));
    const std::vector<double> hours{0.5, 1, 60};
    QCOMPARE(entryDelays(hours, 1), (EntryDelays{3, 1, 1}));
}

QTEST_GUILESS_MAIN(TestPhaseNotes)
#include "tst_phasenotes.moc"
