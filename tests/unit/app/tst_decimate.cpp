// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartgallery/samplecharts.h"
#include "charts/decimate.h"

#include <QHash>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestDecimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineHasAtMostTwoPointsAColumn();
    void peaksAndTroughsSurvive();
    void aShortSegmentComesBackWhole();
    void aBandIsNeverNarrowerThanItsDays();
    void aBandKeepsBothEnds();
    void narrowGapsCloseAndWideGapsStay();
    void whatIsLeftOutLiesOnTheLine();
    void daysKeepTheirOrder();
};

namespace {

const LocalDay First(1972, 1, 1);

Segment longSegment()
{
    return sample::wave(First, First.addDays(19'999), 0.5, 0);
}

} // namespace

void TestDecimate::aLineHasAtMostTwoPointsAColumn()
{
    const Segment segment = longSegment();
    const double from = segment.first().day, to = segment.last().day + 1;
    QHash<int, int> perColumn;
    for (const QPointF &point : decimate::line(segment, from, to, 800))
        ++perColumn[int((point.x() - from) / 25)];
    QCOMPARE(perColumn.size(), 800);
    for (const int points : std::as_const(perColumn))
        QVERIFY(points <= 2);
}

void TestDecimate::peaksAndTroughsSurvive()
{
    Segment segment = longSegment();
    segment[7'777].level = 2.9;
    segment[7'778].level = -2.9;
    const auto line = decimate::line(segment, segment.first().day, segment.last().day + 1, 300);
    QVERIFY(line.contains(QPointF(segment[7'777].day, 2.9)));
    QVERIFY(line.contains(QPointF(segment[7'778].day, -2.9)));
}

void TestDecimate::aShortSegmentComesBackWhole()
{
    const Segment segment = sample::wave(First, First.addDays(27), 0.5, 0);
    QCOMPARE(decimate::line(segment, segment.first().day, segment.last().day + 1, 800).size(), 28);
    QCOMPARE(decimate::band(segment, 300), segment);
}

void TestDecimate::aBandIsNeverNarrowerThanItsDays()
{
    Segment segment = longSegment();
    segment[10'001].high = 2.8;
    segment[10'002].low = -2.8;
    const Segment band = decimate::band(segment, 300);
    QCOMPARE(band.size(), 300);
    const auto high = std::max_element(band.begin(), band.end(),
                                       [](const auto &a, const auto &b) { return a.high < b.high; });
    const auto low = std::min_element(band.begin(), band.end(),
                                      [](const auto &a, const auto &b) { return a.low < b.low; });
    QCOMPARE(high->high, 2.8);
    QCOMPARE(low->low, -2.8);
}

void TestDecimate::aBandKeepsBothEnds()
{
    const Segment segment = longSegment();
    const Segment band = decimate::band(segment, 300);
    QCOMPARE(band.first().day, segment.first().day);
    QCOMPARE(band.last().day, segment.last().day);
}

void TestDecimate::narrowGapsCloseAndWideGapsStay()
{
    const QList<Segment> segments{sample::wave(First, First.addDays(9), 0, 0),
                                  sample::wave(First.addDays(12), First.addDays(20), 0, 0),
                                  sample::wave(First.addDays(40), First.addDays(50), 0, 0)};
    QCOMPARE(decimate::joined(segments, 1).size(), 3);
    QCOMPARE(decimate::joined(segments, 5).size(), 2);
    QCOMPARE(decimate::joined(segments, 5).first().size(), 19);
    QVERIFY(decimate::joined({{}}, 1).isEmpty());
}

void TestDecimate::whatIsLeftOutLiesOnTheLine()
{
    QList<QPointF> points;
    for (int i = 0; i < 100; ++i)
        points.append({double(i), i < 50 ? i * 0.1 : 5 - (i - 50) * 0.1});
    QCOMPARE(decimate::simplified(points, 0.01), (QList<QPointF>{points[0], points[50], points[99]}));
    points[20].ry() += 1;
    QVERIFY(decimate::simplified(points, 0.01).contains(points[20]));
}

void TestDecimate::daysKeepTheirOrder()
{
    const Segment segment = longSegment();
    const auto line = decimate::line(segment, segment.first().day, segment.last().day + 1, 333);
    QVERIFY(std::is_sorted(line.begin(), line.end(), [](auto a, auto b) { return a.x() < b.x(); }));
}

QTEST_APPLESS_MAIN(TestDecimate)
#include "tst_decimate.moc"
