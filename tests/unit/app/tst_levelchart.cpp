// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartgallery/samplecharts.h"
#include "charts/levelchart.h"

#include <memory>
#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestLevelChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksStandAtTheirDayAndEnergy();
    void clickingAMarkSaysWhichDayAndKind();
    void clickingBesideMarksSaysNothing();
    void hoveringListsRatingsAndLevels();
    void directLabelsNeverOverlap();
    void mixedIsLabelledOnlyWhenItHasMarks();
    void gapsStayOpen();
    void newColoursRepaintWithoutNewData();
    void noDataDrawsOnlyTheScale();
    void aPictureShowsNoCrosshair();
    void twentyThousandDaysRebuildQuickly();
};

namespace {

const LocalDay From(2026, 1, 28), To(2026, 11, 6);

std::unique_ptr<LevelChart> shown(const LevelChartData &data)
{
    auto chart = std::make_unique<LevelChart>();
    chart->resize(760, 240);
    chart->show();
    chart->setData(data);
    return chart;
}

Mark markOn(LocalDay day, double energy, Focus focus)
{
    return {double(day.toJulianDay()) + 0.5, energy, focus, 1};
}

LevelChartData oneMark()
{
    LevelChartData data;
    data.from = From;
    data.to = To;
    data.marks = {markOn({2026, 5, 12}, 2, Focus::People)};
    return data;
}

QPoint placeOf(const LevelChart &chart, const Mark &mark)
{
    return QPointF(chart.xOf(mark.day), chart.yOf(mark.energy)).toPoint();
}

int pixelsOf(const QImage &image, const QColor &color, QRect where)
{
    int count = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            count += image.pixelColor(x, y) == color;
    }
    return count;
}

} // namespace

void TestLevelChart::marksStandAtTheirDayAndEnergy()
{
    const auto chart = shown(oneMark());
    const QRectF plot = chart->plotArea();
    QCOMPARE(chart->yOf(3), plot.top());
    QCOMPARE(chart->yOf(-3), plot.bottom());
    QCOMPARE(chart->xOf(double(From.toJulianDay())), plot.left());
    QCOMPARE(chart->xOf(double(To.toJulianDay()) + 1), plot.right());
    QCOMPARE(chart->dayAt(chart->xOf(double(LocalDay(2026, 5, 12).toJulianDay()) + 0.5)),
             LocalDay(2026, 5, 12));
    const QImage image = chart->grab().toImage();
    const QPoint place = placeOf(*chart, chart->data().marks.first());
    QVERIFY(image.pixelColor(place) != chart->colors().card);
    QVERIFY(image.pixelColor(place).red() > image.pixelColor(place).blue() + 50); // orange: people
}

void TestLevelChart::clickingAMarkSaysWhichDayAndKind()
{
    const auto chart = shown(oneMark());
    LocalDay day;
    Focus focus = Focus::Mixed;
    connect(chart.get(), &LevelChart::markClicked, chart.get(),
            [&](LocalDay d, Focus f) { day = d, focus = f; });
    const QPoint place = placeOf(*chart, chart->data().marks.first());
    QTest::mouseClick(chart->childAt(place), Qt::LeftButton, {}, place);
    QCOMPARE(day, LocalDay(2026, 5, 12));
    QCOMPARE(focus, Focus::People);
}

void TestLevelChart::clickingBesideMarksSaysNothing()
{
    const auto chart = shown(oneMark());
    bool isClicked = false;
    connect(chart.get(), &LevelChart::markClicked, chart.get(), [&] { isClicked = true; });
    const QPoint beside = placeOf(*chart, chart->data().marks.first()) + QPoint(20, 20);
    QTest::mouseClick(chart->childAt(beside), Qt::LeftButton, {}, beside);
    QVERIFY(!isClicked);
}

void TestLevelChart::hoveringListsRatingsAndLevels()
{
    LevelChartData data = oneMark();
    const LocalDay day(2026, 5, 12);
    data.technical.segments = {{{double(day.toJulianDay()), 0.8, 0.1, 1.5}}};
    const auto chart = shown(data);
    const QStringList lines = chart->hoverLines(day);
    QCOMPARE(lines, (QStringList{u"12 May 2026: people +2"_s, u"Technical level +0.8 (+0.1 to +1.5)"_s}));
    QCOMPARE(chart->hoverLines({2026, 5, 13}), QStringList{u"13 May 2026"_s});
}

void TestLevelChart::directLabelsNeverOverlap()
{
    for (const double distance : {0.0, 0.1, 0.3, 3.0}) {
        for (const double level : {-3.0, 0.0, 2.95}) {
            LevelChartData data = oneMark();
            const double last = double(To.toJulianDay());
            data.people.segments = {{{last, level, level, level}}};
            const double other = std::min(3.0, level + distance);
            data.technical.segments = {{{last, other, other, other}}};
            data.marks = {markOn(To, level, Focus::Mixed)};
            const auto chart = shown(data);
            const auto labels = chart->directLabels();
            QCOMPARE(labels.size(), 3);
            const double height = QFontMetricsF(chart->smallFont()).height();
            for (qsizetype i = 1; i < labels.size(); ++i)
                QVERIFY(labels[i].baseline.y() - labels[i - 1].baseline.y() >= height);
            QVERIFY(labels.first().baseline.y() > 0);
            QVERIFY(labels.last().baseline.y() <= chart->plotArea().bottom());
            const QFontMetricsF metrics(chart->smallFont());
            QVERIFY(labels.first().baseline.x() + metrics.horizontalAdvance(u"Technical"_s) <=
                    chart->width());
        }
    }
}

void TestLevelChart::mixedIsLabelledOnlyWhenItHasMarks()
{
    const auto chart = shown(oneMark());
    QCOMPARE(chart->directLabels().size(), 1);
    QCOMPARE(chart->directLabels().first().focus, Focus::People);
}

void TestLevelChart::gapsStayOpen()
{
    LevelChartData data = oneMark();
    data.marks.clear();
    const LocalDay before(2026, 4, 20), after(2026, 7, 10);
    data.people.segments = {sample::wave(From, before, 0.8, 0), sample::wave(after, To, 0.8, 0)};
    const auto chart = shown(data);
    const QImage image = chart->grab().toImage();
    const auto stripe = [&](LocalDay day) {
        const int x = int(chart->xOf(double(day.toJulianDay())));
        return QRect(x, int(chart->plotArea().top()), 3, int(chart->plotArea().height()));
    };
    QVERIFY(pixelsOf(image, chart->colors().people, stripe({2026, 3, 1})) > 0);
    QCOMPARE(pixelsOf(image, chart->colors().people, stripe({2026, 6, 1})), 0);
    QVERIFY(pixelsOf(image, chart->colors().people, stripe({2026, 9, 1})) > 0);
    // In the gap there is nothing but card and grid: no leftover of the band either.
    const QRect gap = stripe({2026, 5, 20});
    QCOMPARE(pixelsOf(image, chart->colors().card, gap) > gap.height() * gap.width() * 8 / 10, true);

    LevelChartData whole = data;
    whole.people.segments = {sample::wave(From, To, 0.8, 0)};
    chart->setData(whole);
    QVERIFY(pixelsOf(chart->grab().toImage(), chart->colors().people, stripe({2026, 6, 1})) > 0);
}

void TestLevelChart::newColoursRepaintWithoutNewData()
{
    const auto chart = shown(sample::levels(From, To, 20));
    const ChartColors dark = ChartColors::dark();
    chart->setColors(dark);
    const QImage image = chart->grab().toImage();
    QCOMPARE(image.pixelColor(2, 2), dark.card);
    QVERIFY(pixelsOf(image, dark.people, image.rect()) > 50);
    QCOMPARE(pixelsOf(image, ChartColors::light().people, image.rect()), 0);
}

void TestLevelChart::noDataDrawsOnlyTheScale()
{
    LevelChartData data;
    data.from = From;
    data.to = To;
    const auto chart = shown(data);
    QVERIFY(chart->directLabels().isEmpty());
    QCOMPARE(chart->ticks().isEmpty(), false);
    const QImage image = chart->grab().toImage();
    QCOMPARE(pixelsOf(image, chart->colors().people, image.rect()), 0);
    LevelChart never;
    never.resize(400, 200);
    never.grab(); // without any data, and so without a period
}

void TestLevelChart::aPictureShowsNoCrosshair()
{
    const auto chart = shown(oneMark());
    const auto picture = [&] {
        QImage image(chart->size(), QImage::Format_RGB32);
        QPainter painter(&image);
        chart->paintPicture(painter);
        return image;
    };
    const QImage before = picture(), grabBefore = chart->grab().toImage();
    const QPoint middle = chart->plotArea().center().toPoint();
    QTest::mouseMove(chart->childAt(middle), middle);
    QTRY_VERIFY(chart->grab().toImage() != grabBefore);
    QCOMPARE(picture(), before);
}

void TestLevelChart::twentyThousandDaysRebuildQuickly()
{
    LevelChartData data = sample::levels(To.addDays(-19'999), To, LevelChartData::MaxMarks);
    const auto chart = shown(data);
    QList<double> rebuilds, paints;
    for (int i = 0; i < 9; ++i) {
        data.people.segments[0][0].level += 0.01;
        QElapsedTimer timer;
        timer.start();
        chart->setData(data);
        rebuilds.append(double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        chart->grab();
        paints.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(rebuilds.begin(), rebuilds.end());
    std::sort(paints.begin(), paints.end());
    qInfo("rebuild: median %.1f ms; repaint: median %.1f ms", rebuilds[4], paints[4]);
    constexpr double Generous =
        150; // milliseconds, ten times the goal: a busy machine and sanitizers are slow
    QVERIFY(rebuilds[4] < Generous);
}

QTEST_MAIN(TestLevelChart)
#include "tst_levelchart.moc"
