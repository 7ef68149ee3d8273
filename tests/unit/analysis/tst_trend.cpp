// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trend.h"

#include <QTest>

using namespace tryboth;

using Numbers = std::vector<double>;

namespace {

/// Two rated days a week, `perWeek` points more each week.
std::vector<DayValue> rising(int weeks, double perWeek)
{
    const LocalDay monday(2026, 1, 5);
    std::vector<DayValue> days;
    for (int week = 0; week < weeks; ++week) {
        days.push_back({monday.addDays(7 * week), perWeek * week + 0.1, 1});
        days.push_back({monday.addDays(7 * week + 2), perWeek * week - 0.1, 1});
    }
    return days;
}

} // namespace

class TestTrend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortSeriesHaveNoTrend();
    void aConstantSeriesHasNoTrendToMeasure();
    void weeksCountByTheCalendar();
    void directionIsSpokenFromTwelveWeeks_data();
    void directionIsSpokenFromTwelveWeeks();
    void weeksWithOneRatedDayAreLeftOut();
    void theNoiseOfAddingUpIsNoTrend();
    void aShiftIsFoundWhereItIs();
};

void TestTrend::shortSeriesHaveNoTrend()
{
    QVERIFY(!theilSen({}, {}) && !theilSen(Numbers{1}, Numbers{2}) && !theilSen(Numbers{1, 2}, Numbers{1}));
    QVERIFY(!theilSen(Numbers{3, 3}, Numbers{1, 2}));
    QVERIFY(!mannKendall({}).z && !mannKendall(Numbers{1}).z);
    QVERIFY(!slopeRange({}, {}, 0.9));
    QVERIFY(!weeklyTrend({}, Rules()));
    QVERIFY(!pettitt({}) && !pettitt(Numbers{1}));
}

void TestTrend::aConstantSeriesHasNoTrendToMeasure()
{
    const Numbers x{1, 2, 3, 4};
    const Numbers same(4, 2.0);
    const MannKendall test = mannKendall(same);
    QCOMPARE(test.variance, 0.0);
    QVERIFY(!test.z && !test.p && !test.tauB);
    QVERIFY(!slopeRange(x, same, 0.9));
    QVERIFY(!pettitt(same));
}

void TestTrend::weeksCountByTheCalendar()
{
    std::vector<DayValue> days = rising(20, 0.25);
    std::erase_if(days, [](const DayValue &day) { return day.day.month() == 3; }); // a month away
    QCOMPARE(weeklyTrend(days, Rules())->slopePerWeek, 0.25);
}

void TestTrend::directionIsSpokenFromTwelveWeeks_data()
{
    QTest::addColumn<int>("weeks");
    QTest::addColumn<double>("perWeek");
    QTest::addColumn<bool>("spoken");
    QTest::newRow("eleven weeks up") << 11 << 0.2 << false;
    QTest::newRow("twenty weeks up") << 20 << 0.2 << true;
    QTest::newRow("twenty weeks flat") << 20 << 0.0 << false;
}

void TestTrend::directionIsSpokenFromTwelveWeeks()
{
    QFETCH(int, weeks);
    QFETCH(double, perWeek);
    QTEST(weeklyTrend(rising(weeks, perWeek), Rules())->directionSpoken, "spoken");
}

void TestTrend::weeksWithOneRatedDayAreLeftOut()
{
    std::vector<DayValue> days = rising(8, 0.2);
    QCOMPARE(weeklyTrend(days, Rules())->weeks, 8);
    days.pop_back();
    QVERIFY(!weeklyTrend(days, Rules()));
}

void TestTrend::theNoiseOfAddingUpIsNoTrend()
{
    const LocalDay monday(2026, 1, 5);
    std::vector<DayValue> days;
    for (int week = 0; week < 30; ++week) { // all 0.15, the later half a little more than that
        const double value = week < 15 ? 0.15 : (0.1 + 0.2) / 2;
        days.push_back({monday.addDays(7 * week), value, 1});
        days.push_back({monday.addDays(7 * week + 2), value, 1});
    }
    QVERIFY(days.front().value < days.back().value);
    const WeeklyMedians weeks = weeklyMedians(days, Rules());
    QVERIFY(!trendOf(weeks, Rules())->directionSpoken);
    QVERIFY(!pettitt(weeks.medians));
}

void TestTrend::aShiftIsFoundWhereItIs()
{
    Numbers y(15, 1.0);
    y.resize(30, 2.0);
    const auto shift = pettitt(y);
    QCOMPARE(shift->before, std::size_t(15));
    QCOMPARE(shift->k, 15.0 * 15);
    QVERIFY(shift->p < 0.01);
}

QTEST_GUILESS_MAIN(TestTrend)
#include "tst_trend.moc"
