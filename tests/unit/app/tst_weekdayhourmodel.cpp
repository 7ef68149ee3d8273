// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/weekdayhourmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestWeekdayHourModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursSpanFirstToLastRated();
    void aWeekendShowsOnlyWithRatings();
    void rowsBeginWithTheFirstDayOfTheWeek();
    void cellsReadAsSentences();
    void withoutRatingsThereIsNothing();
};

namespace {

const QList<HourCell> Cells{{1, 9, 14, 1.2}, {3, 12, 1, -2}};

} // namespace

void TestWeekdayHourModel::hoursSpanFirstToLastRated()
{
    WeekdayHourModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCells(Cells);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"09:00"_s);
    QCOMPARE(model.headerData(2, Qt::Vertical).toString(), u"Wed"_s);
    QCOMPARE(model.index(2, 3).data().toString(), u"\u22122.0"_s);
    QCOMPARE(model.index(1, 1).data().toString(), QString());
}

void TestWeekdayHourModel::aWeekendShowsOnlyWithRatings()
{
    WeekdayHourModel model;
    model.setCells(Cells + QList<HourCell>{{6, 10, 1, 0}});
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.weekdayOf(5), 6);
}

void TestWeekdayHourModel::rowsBeginWithTheFirstDayOfTheWeek()
{
    WeekdayHourModel model;
    model.setCells(Cells + QList<HourCell>{{7, 10, 1, 0}}, Qt::Sunday);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.weekdayOf(0), 7);
    QCOMPARE(model.weekdayOf(1), 1);
}

void TestWeekdayHourModel::cellsReadAsSentences()
{
    WeekdayHourModel model;
    model.setCells(Cells);
    QCOMPARE(model.cellSentence(0, 0), u"Monday 09:00: +1.2, 14 ratings"_s);
    QCOMPARE(model.cellSentence(0, 1), u"Monday 10:00: no ratings"_s);
}

void TestWeekdayHourModel::withoutRatingsThereIsNothing()
{
    WeekdayHourModel model;
    model.setCells({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

QTEST_MAIN(TestWeekdayHourModel)
#include "tst_weekdayhourmodel.moc"
