// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tilttablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestTiltTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segmentsFollowEachOther();
    void everyColumnHasAHeading();
};

void TestTiltTableModel::segmentsFollowEachOther()
{
    const double day = double(LocalDay(2026, 5, 12).toJulianDay());
    TiltTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    TiltChartData data;
    data.segments = {{{day, 0.8, 0.1, 1.5}}, {{day + 9, -0.5, -1.2, 0.2}}};
    model.setChart(data);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, TiltTableModel::TiltColumn).data().toString(), u"+0.8"_s);
    QCOMPARE(model.index(1, TiltTableModel::DayColumn).data().toString(), u"21 May 2026"_s);
    QCOMPARE(model.index(1, TiltTableModel::RangeColumn).data().toString(), u"\u22121.2 to +0.2"_s);
}

void TestTiltTableModel::everyColumnHasAHeading()
{
    const TiltTableModel model;
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

QTEST_MAIN(TestTiltTableModel)
#include "tst_tilttablemodel.moc"
