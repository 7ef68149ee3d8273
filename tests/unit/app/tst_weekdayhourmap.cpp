// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/weekdayhourmap.h"
#include "charts/weekdayhourmodel.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestWeekdayHourMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsMoveTheCurrentCellAndStopAtTheEdges();
    void theCurrentCellIsReadAloud();
    void cellsWithoutRatingsStayEmpty();
    void higherIsDarkerInLightColours();
    void nothingToShowIsNoCrash();
};

namespace {

struct Shown
{
    WeekdayHourModel model;
    WeekdayHourMap map{&model};

    explicit Shown(const QList<HourCell> &cells = {{1, 9, 4, 3}, {1, 10, 2, -3}, {5, 11, 1, 0}})
    {
        model.setCells(cells);
        map.resize(300, 160);
        map.show();
    }
};

} // namespace

void TestWeekdayHourMap::arrowsMoveTheCurrentCellAndStopAtTheEdges()
{
    Shown shown;
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&shown.map, Qt::Key_Right);
    QTest::keyClick(&shown.map, Qt::Key_Down);
    QCOMPARE(shown.map.currentCell(), QPoint(2, 1));
    QTest::keyClick(&shown.map, Qt::Key_Left);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&shown.map, Qt::Key_Up);
    QCOMPARE(shown.map.currentCell(), QPoint(1, 0));
}

void TestWeekdayHourMap::theCurrentCellIsReadAloud()
{
    Shown shown;
    shown.map.setCurrentCell({1, 0});
    QCOMPARE(shown.map.accessibleDescription(), u"Monday 10:00: \u22123.0, 2 ratings"_s);
}

void TestWeekdayHourMap::cellsWithoutRatingsStayEmpty()
{
    Shown shown;
    const QImage image = shown.map.grab().toImage();
    QCOMPARE(image.pixelColor(shown.map.cellRect(2, 1).center().toPoint()), shown.map.colors().card);
    QVERIFY(image.pixelColor(shown.map.cellRect(0, 1).topLeft().toPoint() + QPoint(5, 3)) !=
            shown.map.colors().card);
}

void TestWeekdayHourMap::higherIsDarkerInLightColours()
{
    Shown shown;
    const QImage image = shown.map.grab().toImage();
    const auto lightness = [&](int row, int column) {
        return image.pixelColor(shown.map.cellRect(row, column).topLeft().toPoint() + QPoint(5, 3))
            .lightness();
    };
    QVERIFY(lightness(0, 0) < lightness(4, 2));
    QVERIFY(lightness(4, 2) < lightness(0, 1));
}

void TestWeekdayHourMap::nothingToShowIsNoCrash()
{
    Shown shown{{}};
    shown.map.grab();
    QTest::keyClick(&shown.map, Qt::Key_Right);
    QCOMPARE(shown.map.cellAt({100, 50}), QPoint(-1, -1));
}

QTEST_MAIN(TestWeekdayHourMap)
#include "tst_weekdayhourmap.moc"
