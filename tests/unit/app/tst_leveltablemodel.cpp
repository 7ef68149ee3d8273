// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartgallery/samplecharts.h"
#include "charts/leveltablemodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestLevelTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowADayWithLevelsAndRatings();
    void daysWithoutAnythingHaveNoRow();
    void everyColumnHasAHeading();
};

namespace {

LevelChartData twoDays()
{
    const double day = double(LocalDay(2026, 5, 12).toJulianDay());
    LevelChartData data;
    data.people.segments = {{{day, 0.8, 0.1, 1.5}}};
    data.marks = {{day + 0.4, 2, Focus::People, 1},
                  {day + 0.5, 1, Focus::People, 1},
                  {day + 3.5, -1, Focus::Technical, 1}};
    return data;
}

QStringList rowOf(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells;
}

} // namespace

void TestLevelTableModel::aRowADayWithLevelsAndRatings()
{
    LevelTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChart(twoDays());
    QCOMPARE(rowOf(model, 0),
             (QStringList{u"12 May 2026"_s, u"+2, +1"_s, u"+0.8"_s, u"+0.1 to +1.5"_s, {}, {}, {}, {}}));
}

void TestLevelTableModel::daysWithoutAnythingHaveNoRow()
{
    LevelTableModel model;
    model.setChart(twoDays());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(rowOf(model, 1), (QStringList{u"15 May 2026"_s, {}, {}, {}, u"\u22121"_s, {}, {}, {}}));
    model.setChart({});
    QCOMPARE(model.rowCount(), 0);
}

void TestLevelTableModel::everyColumnHasAHeading()
{
    const LevelTableModel model;
    QSet<QString> headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings.insert(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headings.size(), int(LevelTableModel::ColumnCount));
    QVERIFY(!headings.contains(QString()));
}

QTEST_MAIN(TestLevelTableModel)
#include "tst_leveltablemodel.moc"
