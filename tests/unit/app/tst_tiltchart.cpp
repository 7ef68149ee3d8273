// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartgallery/samplecharts.h"
#include "charts/levelchart.h"
#include "charts/tiltchart.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestTiltChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysLieBelowThoseOfTheLevelChart();
    void zeroIsCrossedExactly();
    void aboveIsPeopleAndBelowIsTechnical();
};

namespace {

const LocalDay From(2026, 1, 28), To(2026, 11, 6);

} // namespace

void TestTiltChart::daysLieBelowThoseOfTheLevelChart()
{
    const LevelChartData data = sample::levels(From, To, 10);
    LevelChart level;
    TiltChart tilt;
    level.resize(760, 240);
    tilt.resize(760, 84);
    level.setData(data);
    tilt.setData(sample::tilt(data));
    level.show();
    tilt.show();
    QCOMPARE(tilt.plotArea().left(), level.plotArea().left());
    QCOMPARE(tilt.plotArea().right(), level.plotArea().right());
    const double day = double(LocalDay(2026, 5, 12).toJulianDay());
    QCOMPARE(tilt.xOf(day), level.xOf(day));
}

void TestTiltChart::zeroIsCrossedExactly()
{
    const QList<QList<QPointF>> line{{{0, -1}, {4, 3}}};
    const QList<Segment> above = filledSide(line, true), below = filledSide(line, false);
    QCOMPARE(above.first(), (Segment{{0, 0, 0, 0}, {1, 0, 0, 0}, {4, 0, 0, 3}}));
    QCOMPARE(below.first(), (Segment{{0, 0, -1, 0}, {1, 0, 0, 0}, {4, 0, 0, 0}}));
}

void TestTiltChart::aboveIsPeopleAndBelowIsTechnical()
{
    TiltChartData data;
    data.from = From;
    data.to = To;
    const double start = double(From.toJulianDay()), end = double(To.toJulianDay());
    const double middle = (start + end) / 2;
    data.segments = {{{start, 2, 2, 2}, {middle, 2, 2, 2}, {middle + 1, -2, -2, -2}, {end, -2, -2, -2}}};
    TiltChart tilt;
    tilt.resize(760, 120);
    tilt.show();
    tilt.setData(data);
    const QImage image = tilt.grab().toImage();
    const QColor left = image.pixelColor(int(tilt.xOf(start + 40)), int(tilt.yOf(1)));
    const QColor right = image.pixelColor(int(tilt.xOf(end - 40)), int(tilt.yOf(-1)));
    QVERIFY(left.red() > left.blue() + 30);
    QVERIFY(right.blue() > right.red() + 30);
    QCOMPARE(image.pixelColor(int(tilt.xOf(start + 40)), int(tilt.yOf(-1))), tilt.colors().card);
}

QTEST_MAIN(TestTiltChart)
#include "tst_tiltchart.moc"
