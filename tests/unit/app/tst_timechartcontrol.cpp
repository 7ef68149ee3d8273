// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/levelchart.h"
#include "charts/tiltchart.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

const LocalDay From(2026, 1, 1), To(2026, 12, 31);

Segment wave(LocalDay from, LocalDay to)
{
    Segment segment;
    for (LocalDay day = from; day <= to; day = day.addDays(1))
        segment.append({double(day.toJulianDay()), 1, 0.5, 1.5});
    return segment;
}

LevelChartData year()
{
    LevelChartData data;
    data.from = From;
    data.to = To;
    data.people.segments = {wave(From, To)};
    data.marks = {{double(LocalDay(2026, 7, 1).toJulianDay()) + 0.5, 2, Focus::People, 1}};
    return data;
}

/// A chart of a year that has the keyboard.
struct Shown
{
    Shown()
    {
        chart.resize(760, 240);
        chart.setData(year());
        chart.show();
        chart.setFocus();
        QCoreApplication::processEvents();
    }
    QWidget *viewport() { return chart.childAt(chart.plotArea().center().toPoint()); }
    QPoint middle() const { return chart.plotArea().center().toPoint(); }
    qint64 days() const { return chart.from().daysTo(chart.to()) + 1; }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&chart, Qt::Key(key), modifiers);
    }
    void wheel(QPoint turned, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(middle(), chart.mapToGlobal(middle()), {}, turned, {}, modifiers, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(viewport(), &event);
    }

    LevelChart chart;
};

} // namespace

class TestTimeChartControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstArrowShowsTheCrosshairOnTheLastDay();
    void arrowsMoveTheCrosshairByADayOrAWeek();
    void homeAndEndGoToTheEnds();
    void theCrosshairIsSaidAloud();
    void plusAndMinusZoomAroundTheCrosshair();
    void zoomingEndsAtAWeekAndAtAllDays();
    void shiftAndArrowsMoveTheDays();
    void theCrosshairTakesTheDaysAlong();
    void enterOpensTheDay();
    void controlAndPlusAreLeftToTheLetters();
    void controlAndTheWheelZoom();
    void aPlainWheelIsLeftToThePage();
    void draggingMovesTheDaysAndIsNoClick();
    void aDoubleClickShowsAllDays();
    void thePointerMovesTheCrosshair();
    void marksBeyondTheShownDaysAreNotClicked();
    void theSamePeriodKeepsWhatOneLooksAt();
    void aPictureShowsNoCrosshair();
    void aTiltSaysItsValue();
};

void TestTimeChartControl::theFirstArrowShowsTheCrosshairOnTheLastDay()
{
    Shown shown;
    QVERIFY(!shown.chart.crosshair());
    shown.key(Qt::Key_Left);
    QCOMPARE(shown.chart.crosshair(), std::optional(To));
}

void TestTimeChartControl::arrowsMoveTheCrosshairByADayOrAWeek()
{
    Shown shown;
    shown.key(Qt::Key_Left);
    shown.key(Qt::Key_Left);
    QCOMPARE(shown.chart.crosshair(), std::optional(To.addDays(-1)));
    shown.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(shown.chart.crosshair(), std::optional(To.addDays(-8)));
    shown.key(Qt::Key_Right);
    QCOMPARE(shown.chart.crosshair(), std::optional(To.addDays(-7)));
    shown.key(Qt::Key_Escape);
    QVERIFY(!shown.chart.crosshair());
}

void TestTimeChartControl::homeAndEndGoToTheEnds()
{
    Shown shown;
    shown.key(Qt::Key_Home);
    QCOMPARE(shown.chart.crosshair(), std::optional(From));
    shown.key(Qt::Key_Left);
    QCOMPARE(shown.chart.crosshair(), std::optional(From));
    shown.key(Qt::Key_End);
    QCOMPARE(shown.chart.crosshair(), std::optional(To));
}

void TestTimeChartControl::theCrosshairIsSaidAloud()
{
    Shown shown;
    shown.chart.setSentence(u"The whole year."_s);
    shown.chart.setCrosshair(LocalDay(2026, 7, 1));
    const QString said = shown.chart.accessibleDescription();
    QVERIFY2(said.contains(u"People +2"_s, Qt::CaseInsensitive) && said.contains(u"level +1.0"_s),
             qPrintable(said));
    shown.chart.setCrosshair(std::nullopt);
    QCOMPARE(shown.chart.accessibleDescription(), u"The whole year."_s);
}

void TestTimeChartControl::plusAndMinusZoomAroundTheCrosshair()
{
    Shown shown;
    const LocalDay day(2026, 4, 1);
    shown.chart.setCrosshair(day);
    const double place = shown.chart.xOf(double(day.toJulianDay()));
    shown.key(Qt::Key_Plus);
    QVERIFY(shown.chart.isZoomed());
    QVERIFY(shown.days() < 250);
    QVERIFY(std::abs(shown.chart.xOf(double(day.toJulianDay())) - place) < 6); // stays where it was
    shown.key(Qt::Key_Minus);
    QVERIFY(!shown.chart.isZoomed());
}

void TestTimeChartControl::zoomingEndsAtAWeekAndAtAllDays()
{
    Shown shown;
    for (int i = 0; i < 30; ++i)
        shown.key(Qt::Key_Plus);
    QCOMPARE(shown.days(), qint64(TimeChart::FewestDays));
    for (int i = 0; i < 30; ++i)
        shown.key(Qt::Key_Minus);
    QCOMPARE(shown.chart.from(), From);
    QCOMPARE(shown.chart.to(), To);
    shown.key(Qt::Key_Plus);
    shown.key(Qt::Key_0);
    QVERIFY(!shown.chart.isZoomed());
}

void TestTimeChartControl::shiftAndArrowsMoveTheDays()
{
    Shown shown;
    shown.chart.showDays({2026, 5, 1}, {2026, 8, 8}); // a hundred days
    shown.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown.chart.from(), LocalDay(2026, 5, 26));
    QCOMPARE(shown.days(), 100);
    for (int i = 0; i < 20; ++i)
        shown.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown.chart.to(), To); // and no further
    QCOMPARE(shown.days(), 100);
}

void TestTimeChartControl::theCrosshairTakesTheDaysAlong()
{
    Shown shown;
    shown.chart.showDays({2026, 5, 1}, {2026, 5, 31});
    shown.chart.setCrosshair(LocalDay(2026, 5, 1));
    shown.key(Qt::Key_Left);
    QCOMPARE(shown.chart.crosshair(), std::optional(LocalDay(2026, 4, 30)));
    QCOMPARE(shown.chart.from(), LocalDay(2026, 4, 30));
}

void TestTimeChartControl::enterOpensTheDay()
{
    Shown shown;
    QSignalSpy opened(&shown.chart, &LevelChart::dayActivated);
    shown.key(Qt::Key_Return);
    QCOMPARE(opened.count(), 0);
    shown.chart.setCrosshair(LocalDay(2026, 5, 1));
    shown.key(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<LocalDay>(), LocalDay(2026, 5, 1));
}

void TestTimeChartControl::controlAndPlusAreLeftToTheLetters()
{
    Shown shown;
    shown.key(Qt::Key_Plus, Qt::ControlModifier);
    shown.key(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(!shown.chart.isZoomed());
}

void TestTimeChartControl::controlAndTheWheelZoom()
{
    Shown shown;
    const LocalDay under = shown.chart.dayAt(shown.middle().x());
    shown.wheel({0, 120}, Qt::ControlModifier);
    QCOMPARE(shown.days(), 243); // 365 / 1.5
    QVERIFY(std::abs(shown.chart.dayAt(shown.middle().x()).daysTo(under)) <= 1);
    shown.wheel({0, -120}, Qt::ControlModifier);
    QCOMPARE(shown.days(), 365);
}

void TestTimeChartControl::aPlainWheelIsLeftToThePage()
{
    Shown shown;
    shown.wheel({0, 120}, {});
    QVERIFY(!shown.chart.isZoomed());
}

void TestTimeChartControl::draggingMovesTheDaysAndIsNoClick()
{
    Shown shown;
    shown.chart.showDays({2026, 5, 1}, {2026, 8, 8});
    QSignalSpy clicked(&shown.chart, &LevelChart::markClicked);
    QWidget *viewport = shown.viewport();
    const QPoint mark(int(shown.chart.xOf(double(LocalDay(2026, 7, 1).toJulianDay()) + 0.5)),
                      int(shown.chart.yOf(2)));
    QTest::mousePress(viewport, Qt::LeftButton, {}, mark);
    const double tenDays = 10 * shown.chart.plotArea().width() / 100;
    const QPointF end = mark + QPointF(tenDays, 0);
    QMouseEvent move(QEvent::MouseMove, end, viewport->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, end.toPoint());
    QCOMPARE(shown.chart.from(), LocalDay(2026, 4, 21));
    QCOMPARE(shown.days(), 100);
    QCOMPARE(clicked.count(), 0);
}

void TestTimeChartControl::aDoubleClickShowsAllDays()
{
    Shown shown;
    shown.chart.showDays({2026, 5, 1}, {2026, 8, 8});
    QTest::mouseDClick(shown.viewport(), Qt::LeftButton, {}, shown.middle());
    QVERIFY(!shown.chart.isZoomed());
}

void TestTimeChartControl::thePointerMovesTheCrosshair()
{
    Shown shown;
    const QPointF place = shown.middle();
    QMouseEvent move(QEvent::MouseMove, place, shown.viewport()->mapToGlobal(place), Qt::NoButton,
                     Qt::NoButton, {});
    QApplication::sendEvent(shown.viewport(), &move);
    QVERIFY(shown.chart.crosshair().has_value());
    QVERIFY(!shown.chart.crosshairText().isEmpty());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(shown.viewport(), &leave);
    QVERIFY(!shown.chart.crosshair());
}

void TestTimeChartControl::marksBeyondTheShownDaysAreNotClicked()
{
    Shown shown;
    const Mark mark = shown.chart.data().marks.first();
    shown.chart.showDays({2026, 5, 1}, {2026, 6, 30});
    QVERIFY(!shown.chart.markAt({shown.chart.xOf(mark.day), shown.chart.yOf(mark.energy)}));
    shown.chart.showAllDays();
    QVERIFY(shown.chart.markAt({shown.chart.xOf(mark.day), shown.chart.yOf(mark.energy)}).has_value());
}

void TestTimeChartControl::theSamePeriodKeepsWhatOneLooksAt()
{
    Shown shown;
    shown.chart.showDays({2026, 5, 1}, {2026, 6, 30});
    shown.chart.setData(year());
    QVERIFY(shown.chart.isZoomed());
    LevelChartData half = year();
    half.from = LocalDay(2026, 6, 1);
    shown.chart.setData(half);
    QVERIFY(!shown.chart.isZoomed());
    QCOMPARE(shown.chart.from(), half.from);
}

void TestTimeChartControl::aPictureShowsNoCrosshair()
{
    Shown shown;
    const auto picture = [&] {
        QImage image(shown.chart.size(), QImage::Format_RGB32);
        QPainter painter(&image);
        shown.chart.paintPicture(painter);
        return image;
    };
    const QImage without = picture();
    shown.chart.setCrosshair(LocalDay(2026, 5, 1));
    QCOMPARE(picture(), without);
}

void TestTimeChartControl::aTiltSaysItsValue()
{
    TiltChart chart;
    chart.resize(760, 100);
    chart.setData({{wave(From, LocalDay(2026, 6, 30))}, From, To});
    chart.setCrosshair(LocalDay(2026, 5, 1));
    QCOMPARE(chart.crosshairText().size(), 1);
    QVERIFY2(chart.crosshairText().first().contains(u"+1.0 points (+0.5 to +1.5)"_s),
             qPrintable(chart.crosshairText().first()));
    chart.setCrosshair(LocalDay(2026, 7, 1)); // no line there
    QVERIFY(chart.crosshairText().isEmpty());
}

QTEST_MAIN(TestTimeChartControl)
#include "tst_timechartcontrol.moc"
