// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/energycharts.h"

#include <QTest>

#include <numeric>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestEnergyCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segmentsKeepTheirGaps();
    void aMarkStandsAtItsTimeOfDay();
    void tooManyMarksBecomeWeeksAndLoseNoRating();
    void anActivityOfSeveralKindsIsOneBar();
    void theStrongestActivitiesAreDrawnInOrder();
    void aSingleRatingIsNoBarWhereOthersHaveMore();
};

void TestEnergyCharts::segmentsKeepTheirGaps()
{
    EnergyReport report;
    report.from = {2026, 1, 1};
    report.to = {2026, 1, 31};
    report.weekStart = Qt::Sunday;
    const LocalDay early(2026, 1, 2), late(2026, 1, 20);
    report.people = {{{early, 1.5, {1, 2}}}, {{late, -1, {-2, 0}}}};
    const EnergyCharts charts = energyCharts(report, {});
    QCOMPARE(charts.level.people.segments.size(), 2);
    const LevelPoint point = charts.level.people.segments[1][0];
    QCOMPARE(point, (LevelPoint{double(late.toJulianDay()), -1, -2, 0}));
    QCOMPARE(charts.level.to, report.to);
    QCOMPARE(charts.level.weekStart, Qt::Sunday);
    QCOMPARE(charts.tilt.weekStart, Qt::Sunday);
    QCOMPARE(charts.weekStart, Qt::Sunday);
}

void TestEnergyCharts::aMarkStandsAtItsTimeOfDay()
{
    EnergyReport report;
    report.from = report.to = {2026, 1, 1};
    report.marks = {{report.from, LocalTime(18, 0), Focus::People, 2, 1},
                    {report.from, {}, Focus::Technical, -1, 1}};
    const QList<Mark> marks = energyCharts(report, {}).level.marks;
    const double day = double(report.from.toJulianDay());
    QCOMPARE(marks[0], (Mark{day + 0.5, -1, Focus::Technical, 1}));
    QCOMPARE(marks[1], (Mark{day + 0.75, 2, Focus::People, 1}));
}

void TestEnergyCharts::tooManyMarksBecomeWeeksAndLoseNoRating()
{
    EnergyReport report;
    report.from = {2015, 1, 1};
    constexpr int Days = 3000;
    report.to = report.from.addDays(Days - 1);
    for (int day = 0; day < Days; ++day)
        report.marks.append({report.from.addDays(day), {}, Focus::People, day % 7 == 0 ? 3.0 : 0.0, 2});
    const EnergyCharts charts = energyCharts(report, {});
    QCOMPARE(charts.daysPerMark, 7);
    QCOMPARE(charts.level.marks.size(), (Days + 6) / 7);
    QCOMPARE(charts.level.marks[1],
             (Mark{double(report.from.addDays(7).toJulianDay()), 3.0 / 7, Focus::People, 14}));
    const int ratings = std::accumulate(charts.level.marks.begin(), charts.level.marks.end(), 0,
                                        [](int sum, const Mark &mark) { return sum + mark.count; });
    QCOMPARE(ratings, 2 * Days);
}

void TestEnergyCharts::anActivityOfSeveralKindsIsOneBar()
{
    EnergyReport report;
    report.activities = {{u"act.x"_s, Focus::People, 6, 2}, {u"act.x"_s, Focus::Technical, 4, -0.5}};
    const QList<ActivityBar> bars = energyCharts(report, {}).bars;
    QCOMPARE(bars, (QList<ActivityBar>{{u"act.x"_s, u"act.x"_s, Focus::People, 1, 10}}));
    report.activities[1].ratings = 6;
    QCOMPARE(energyCharts(report, {}).bars[0].focus, Focus::Mixed);
}

void TestEnergyCharts::theStrongestActivitiesAreDrawnInOrder()
{
    EnergyReport report;
    for (int i = 0; i < 10; ++i)
        report.activities.append({QString::number(i), Focus::People, 5, i - 4.5});
    const EnergyCharts charts = energyCharts(report, {});
    QStringList drawn;
    for (const ActivityBar &bar : charts.bars)
        drawn << bar.activity;
    QCOMPARE(drawn, (QStringList{u"9"_s, u"8"_s, u"7"_s, u"2"_s, u"1"_s, u"0"_s}));
    QCOMPARE(charts.activities.size(), 10);
}

void TestEnergyCharts::aSingleRatingIsNoBarWhereOthersHaveMore()
{
    EnergyReport report;
    report.activities = {{u"once"_s, Focus::People, 1, 3}, {u"often"_s, Focus::People, 3, 1}};
    const EnergyCharts charts = energyCharts(report, {});
    QCOMPARE(charts.bars.size(), 1);
    QCOMPARE(charts.bars[0].activity, u"often"_s);
    report.activities.removeLast();
    QCOMPARE(energyCharts(report, {}).bars.size(), 1);
}

QTEST_GUILESS_MAIN(TestEnergyCharts)
#include "tst_energycharts.moc"
