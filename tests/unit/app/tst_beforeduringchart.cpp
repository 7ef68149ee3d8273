// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/beforeduringchart.h"
#include "charts/beforeduringtablemodel.h"
#include "charts/chartexport.h"
#include "models/translations.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

const LocalDay Start(2026, 10, 26); // a Monday

BeforeDuringData sample()
{
    BeforeDuringData data;
    data.focus = Focus::People;
    data.beforeFrom = Start.addDays(-28);
    data.beforeTo = Start.addDays(-1);
    data.from = Start;
    data.to = Start.addDays(41);
    data.before = {{Start.addDays(-20), -1, false}, {Start.addDays(-10), 0.5, false}};
    data.during = {{Start.addDays(1), 1, true}, {Start.addDays(9), 2, false}, {Start.addDays(12), 3, false}};
    return data;
}

} // namespace

class TestBeforeDuringChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(QLocale(u"en_GB"_s)); }
    void theLabelsCountTheRatedDays();
    void withoutATimeBeforeOnlyTheExperimentIsDrawn();
    void theDescriptionNamesBothPhasesAndWhatIsHollow();
    void twoChartsCanShareAnAxis();
    void aMarkIsFoundUnderThePointer();
    void hollowMarksLeaveTheirMiddleFree();
    void timeBeforeIsGreyAndTimeDuringIsColoured();
    void itIsExportedLikeTheOtherCharts();
    void theTableHasARowForEachMark();

private:
    QPointF placeOf(const BeforeDuringChart &chart, const RatedDayMark &mark)
    {
        return {chart.xOf(double(mark.day.toJulianDay()) + 0.5), chart.yOf(mark.energy)};
    }
    QColor colorAt(BeforeDuringChart &chart, const RatedDayMark &mark)
    {
        QImage image(chart.size(), QImage::Format_RGB32);
        QPainter painter(&image);
        chart.paintPicture(painter);
        painter.end();
        return image.pixelColor(placeOf(chart, mark).toPoint());
    }
};

void TestBeforeDuringChart::theLabelsCountTheRatedDays()
{
    BeforeDuringChart chart;
    chart.setData(sample());
    QCOMPARE(chart.beforeLabel(), u"Four weeks before: 2 rated days"_s);
    QCOMPARE(chart.duringLabel(), u"Since it began: 3 rated days"_s);
    BeforeDuringData data = sample();
    data.beforeFrom = Start.addDays(-7);
    data.before = {{Start.addDays(-2), 1, false}};
    chart.setData(data);
    QCOMPARE(chart.beforeLabel(), u"One week before: 1 rated day"_s);
    data.beforeFrom = Start.addDays(-10);
    chart.setData(data);
    QCOMPARE(chart.beforeLabel(), u"Before: 1 rated day"_s);
}

void TestBeforeDuringChart::withoutATimeBeforeOnlyTheExperimentIsDrawn()
{
    BeforeDuringData data = sample();
    data.beforeFrom = data.beforeTo = {};
    data.before.clear();
    BeforeDuringChart chart;
    chart.setData(data);
    QCOMPARE(chart.beforeLabel(), QString());
    QCOMPARE(chart.from(), Start);
}

void TestBeforeDuringChart::theDescriptionNamesBothPhasesAndWhatIsHollow()
{
    BeforeDuringChart chart;
    chart.setData(sample());
    QCOMPARE(
        chart.accessibleDescription(),
        u"Four weeks before: 2 rated days, between −1.0 and +0.5. Since it began: 3 rated days, between +1.0 "
        "and +3.0. 1 of them is hollow, because the first days of a phase are not counted."_s);
    BeforeDuringData data = sample();
    data.during.clear();
    chart.setData(data);
    QVERIFY(chart.accessibleDescription().endsWith(u"Since it began: 0 rated days."_s));
}

void TestBeforeDuringChart::twoChartsCanShareAnAxis()
{
    BeforeDuringChart chart;
    chart.resize(680, 220);
    BeforeDuringData data = sample();
    data.axisFrom = data.firstDay().addDays(-14);
    data.axisTo = data.to.addDays(28);
    chart.setData(data);
    QCOMPARE(chart.from(), data.axisFrom);
    QCOMPARE(chart.to(), data.axisTo);
    data.axisFrom = data.axisTo = data.from; // never less than its own days
    chart.setData(data);
    QCOMPARE(chart.from(), data.firstDay());
    QCOMPARE(chart.to(), data.to);
}

void TestBeforeDuringChart::aMarkIsFoundUnderThePointer()
{
    BeforeDuringChart chart;
    chart.resize(700, 240);
    chart.setData(sample());
    const RatedDayMark wanted = sample().during[1];
    QCOMPARE(chart.markAt(placeOf(chart, wanted) + QPointF(2, 2)), std::optional(wanted));
    QCOMPARE(chart.markAt(placeOf(chart, wanted) + QPointF(0, 40)), std::nullopt);
}

void TestBeforeDuringChart::hollowMarksLeaveTheirMiddleFree()
{
    BeforeDuringChart chart;
    chart.resize(700, 240);
    BeforeDuringData data = sample();
    data.during[0].energy = 1.5; // between two lines of the scale
    chart.setData(data);
    QCOMPARE(colorAt(chart, data.during[0]), ChartColors().tint(Focus::People));
}

void TestBeforeDuringChart::timeBeforeIsGreyAndTimeDuringIsColoured()
{
    BeforeDuringChart chart;
    chart.resize(700, 240);
    chart.setData(sample());
    QCOMPARE(colorAt(chart, sample().before[0]), ChartColors().muted);
    QCOMPARE(colorAt(chart, sample().during[2]), ChartColors().people);
}

void TestBeforeDuringChart::itIsExportedLikeTheOtherCharts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"marks.svg"_s);
    BeforeDuringChart chart;
    chart.resize(700, 240);
    chart.setData(sample());
    QVERIFY(chartexport::svg(chart, {u"Mentor a newcomer"_s, {}, ChartColors::light()}, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Since it began: 3 rated days"));
}

void TestBeforeDuringChart::theTableHasARowForEachMark()
{
    BeforeDuringTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChart(sample());
    QCOMPARE(model.rowCount(), 5);
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(1, BeforeDuringTableModel::PhaseColumn), u"Before"_s);
    QCOMPARE(cell(2, BeforeDuringTableModel::PhaseColumn), u"During"_s);
    QCOMPARE(cell(2, BeforeDuringTableModel::DayColumn), u"27 Oct 2026"_s);
    QCOMPARE(cell(0, BeforeDuringTableModel::EnergyColumn), u"−1.0"_s);
    QVERIFY(cell(2, BeforeDuringTableModel::CountedColumn).startsWith(u"No"_s));
    QCOMPARE(cell(3, BeforeDuringTableModel::CountedColumn), u"Yes"_s);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
}

QTEST_MAIN(TestBeforeDuringChart)
#include "tst_beforeduringchart.moc"
