// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartgallery/samplecharts.h"
#include "charts/chartwithtable.h"
#include "charts/levelchart.h"
#include "charts/leveltablemodel.h"

#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestChartWithTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theButtonShowsTheTableAndBack();
    void theKeyboardReachesTheButton();
    void tableAndChartHaveTheSameDays();
};

namespace {

struct Shown
{
    LevelTableModel model;
    LevelChart *chart = new LevelChart;
    ChartWithTable both{u"Energy"_s, chart, &model};
    LevelChartData data = sample::levels({2026, 1, 1}, {2026, 3, 31}, 10);

    Shown()
    {
        model.setChart(data);
        chart->setData(data);
        both.resize(700, 300);
        both.show();
    }
};

} // namespace

void TestChartWithTable::theButtonShowsTheTableAndBack()
{
    Shown shown;
    QVERIFY(!shown.both.isTableShown());
    shown.both.tableButton()->click();
    QVERIFY(shown.both.isTableShown());
    QVERIFY(shown.both.table()->isVisible());
    shown.both.tableButton()->click();
    QVERIFY(shown.chart->isVisible());
}

void TestChartWithTable::theKeyboardReachesTheButton()
{
    Shown shown;
    QVERIFY(shown.both.tableButton()->focusPolicy() & Qt::TabFocus);
    QVERIFY(!shown.both.tableButton()->accessibleName().isEmpty());
    QTest::keyClick(shown.both.tableButton(), Qt::Key_Space);
    QVERIFY(shown.both.isTableShown());
}

void TestChartWithTable::tableAndChartHaveTheSameDays()
{
    Shown shown;
    QCOMPARE(shown.model.rowCount(), int(shown.data.from.daysTo(shown.data.to)) + 1);
    QCOMPARE(shown.both.table()->model(), &shown.model);
}

QTEST_MAIN(TestChartWithTable)
#include "tst_chartwithtable.moc"
