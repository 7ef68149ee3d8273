// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tiltchart.h"

#include "charts/charttext.h"
#include "charts/painteditem.h"
#include "charts/timechartcontrol.h"

#include <QChart>
#include <QChartView>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tryboth {

namespace {

constexpr double LeastRange = 3; // points of energy above and below zero
constexpr int FillAlpha = 120, BandAlpha = 28;
constexpr double LineWidth = 1.5;

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

TiltChart::TiltChart(QWidget *parent)
    : TimeChart(parent)
    , m_band(chart(), xAxis(), yAxis())
    , m_above(chart(), xAxis(), yAxis())
    , m_below(chart(), xAxis(), yAxis())
    , m_line(chart(), xAxis(), yAxis())
    , m_scale(new PaintedItem(chart(), BehindLines, [this](QPainter &painter) { paintScale(painter); }))
{
    setAccessibleName(tr("Tilt over time: people minus technical"));
    setInsets(4, 4);
    const auto *control = &beControlled();
    connect(control, &TimeChartControl::dayActivated, this, &TiltChart::dayActivated);
    TiltChart::applyColors();
}

void TiltChart::setData(const TiltChartData &data)
{
    m_data = data;
    double range = LeastRange;
    for (const Segment &segment : data.segments) {
        for (const LevelPoint &point : segment)
            range = std::max(range, std::ceil(std::abs(point.level)));
    }
    setValueRange(-range, range);
    setWeekStart(data.weekStart);
    setPeriod(data.from, data.to);
}

void TiltChart::setDaysBelow(bool shown)
{
    constexpr double Air = 4, DayRoom = 30;
    m_daysBelow = shown;
    setInsets(Air, shown ? DayRoom : Air);
}

void TiltChart::rebuild()
{
    m_scale->setRect(QRectF(rect()));
    const QList<Segment> visible = visibleSegments(m_data.segments);
    const QList<QList<QPointF>> lines = linePoints(visible);
    const QList<Segment> band = bandPoints(visible);
    QList<QList<QPointF>> outline;
    for (const Segment &segment : band) {
        QList<QPointF> points;
        for (const LevelPoint &point : segment)
            points.append({point.day, point.level});
        outline.append(points);
    }
    m_band.setSegments(band);
    m_above.setSegments(filledSide(outline, true));
    m_below.setSegments(filledSide(outline, false));
    m_line.setSegments(lines);
    chart()->update();
    m_scale->update();
}

const LevelPoint *TiltChart::pointOn(LocalDay day) const
{
    const double wanted = double(day.toJulianDay());
    for (const Segment &segment : m_data.segments) {
        const auto point = std::ranges::lower_bound(segment, wanted, {}, &LevelPoint::day);
        if (point != segment.end() && point->day == wanted)
            return &*point;
    }
    return nullptr;
}

QStringList TiltChart::crosshairLines(LocalDay day) const
{
    const LevelPoint *point = pointOn(day);
    if (!point)
        return {};
    //: Chart tooltip: a day, people minus technical and its 90 % range: "12 May: +0.8 points (−0.1 to +1.7)"
    return {tr("%1: %2 points (%3)")
                .arg(charttext::dayText(day, true, locale()),
                     charttext::signedNumber(point->level, 1, locale()),
                     charttext::rangeText(point->low, point->high, locale()))};
}

QList<QPointF> TiltChart::crosshairPoints(LocalDay day) const
{
    const LevelPoint *point = pointOn(day);
    return point ? QList<QPointF>{{xOf(point->day), yOf(point->level)}} : QList<QPointF>();
}

void TiltChart::applyColors()
{
    TimeChart::applyColors();
    m_band.setBrush(withAlpha(colors().muted, BandAlpha));
    m_above.setBrush(withAlpha(colors().people, FillAlpha));
    m_below.setBrush(withAlpha(colors().technical, FillAlpha));
    m_line.setPen(QPen(colors().text, LineWidth));
    m_scale->update();
}

void TiltChart::paintScale(QPainter &painter) const
{
    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    const double zero = std::round(yOf(0)) + 0.5;
    painter.setPen(QPen(colors().muted, 1));
    painter.drawLine(QPointF(plotArea().left(), zero), QPointF(plotArea().right(), zero));
    const auto label = [&](const QString &text, const QColor &color, double middle) {
        painter.setPen(color);
        painter.drawText(QPointF(std::max(0.0, plotArea().left() - 8 - metrics.horizontalAdvance(text)),
                                 middle + metrics.xHeight() / 2),
                         text); // a long word comes nearer to the chart before it is cut
    };
    //: Above the zero line of the tilt chart: people work gave more energy
    label(tr("people"), colors().people, (plotArea().top() + zero) / 2);
    //: Below the zero line of the tilt chart: technical work gave more energy
    label(tr("tech"), colors().technical, (plotArea().bottom() + zero) / 2);
    if (m_daysBelow)
        drawTicks(painter);
}

QList<Segment> filledSide(const QList<QList<QPointF>> &lines, bool above)
{
    QList<Segment> sides;
    for (const QList<QPointF> &line : lines) {
        Segment side;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QPointF point = line[i];
            if (i > 0 && line[i - 1].y() * point.y() < 0) {
                const QPointF before = line[i - 1];
                const double share = before.y() / (before.y() - point.y());
                side.append({before.x() + share * (point.x() - before.x()), 0, 0, 0});
            }
            const double low = above ? 0 : std::min(0.0, point.y());
            const double high = above ? std::max(0.0, point.y()) : 0;
            side.append({point.x(), 0, low, high});
        }
        sides.append(side);
    }
    return sides;
}

} // namespace tryboth
