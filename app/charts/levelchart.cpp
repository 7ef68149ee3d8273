// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/levelchart.h"

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

constexpr double LabelGap = 18;   // between the plot and a direct label: room for its mark
constexpr double MarkShift = 1.5; // keeps a circle and a square of one day and energy apart
constexpr double Reach = 8;       // pixels between pointer and mark that still count as "on it"
constexpr double LineWidth = 2;
constexpr int BandAlpha = 38;

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

const LevelPoint *pointOf(const Stream &stream, LocalDay day)
{
    const double wanted = double(day.toJulianDay());
    for (const Segment &segment : stream.segments) {
        const auto point = std::lower_bound(segment.begin(), segment.end(), wanted,
                                            [](const LevelPoint &p, double value) { return p.day < value; });
        if (point != segment.end() && point->day == wanted)
            return &*point;
    }
    return nullptr;
}

/// The last point of the line between these days.
const LevelPoint *lastPoint(const Stream &stream, LocalDay from, LocalDay to)
{
    const LevelPoint *last = nullptr;
    for (const Segment &segment : stream.segments) {
        const auto after = std::ranges::upper_bound(segment, double(to.toJulianDay()), {}, &LevelPoint::day);
        if (after != segment.begin() && (after - 1)->day >= double(from.toJulianDay()))
            last = &*(after - 1);
    }
    return last;
}

} // namespace

LevelChart::LevelChart(QWidget *parent)
    : TimeChart(parent)
    , m_peopleBand(chart(), xAxis(), yAxis())
    , m_technicalBand(chart(), xAxis(), yAxis())
    , m_peopleLine(chart(), xAxis(), yAxis())
    , m_technicalLine(chart(), xAxis(), yAxis())
{
    setAccessibleName(tr("Energy by kind of work over time"));
    const auto layer = [this](Layer z, void (LevelChart::*paint)(QPainter &) const) {
        return new PaintedItem(chart(), z, [this, paint](QPainter &painter) { (this->*paint)(painter); });
    };
    m_layers = {layer(BehindGrid, &LevelChart::paintIntervals), layer(BehindLines, &LevelChart::paintScale),
                layer(BehindLines, &LevelChart::paintMarks), layer(AboveLines, &LevelChart::paintLabels)};
    const auto *control = &beControlled();
    connect(control, &TimeChartControl::clicked, this, &LevelChart::clickAt);
    connect(control, &TimeChartControl::dayActivated, this, &LevelChart::dayActivated);
    connect(control, &TimeChartControl::hovered, this, [this](const std::optional<QPointF> &position) {
        if (position)
            view()->viewport()->setCursor(markAt(*position) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    LevelChart::applyColors();
}

void LevelChart::setData(const LevelChartData &data)
{
    m_data = data;
    if (m_data.marks.size() > LevelChartData::MaxMarks)
        m_data.marks.resize(LevelChartData::MaxMarks);
    setWeekStart(data.weekStart);
    setPeriod(data.from, data.to);
}

std::optional<Mark> LevelChart::markAt(QPointF position) const
{
    std::optional<Mark> nearest;
    double best = Reach;
    for (const Mark &mark : m_data.marks) {
        if (mark.localDay() < from() || mark.localDay() > to())
            continue;
        const QPointF offset = markPosition(mark) - position;
        const double distance = std::hypot(offset.x(), offset.y());
        if (distance < best) {
            best = distance;
            nearest = mark;
        }
    }
    return nearest;
}

QStringList LevelChart::hoverLines(LocalDay day) const
{
    QStringList lines{charttext::marksSentence(day, m_data.marks, locale())};
    const auto addLevel = [&](Focus focus, const Stream &stream) {
        if (const LevelPoint *point = pointOf(stream, day))
            //: Chart tooltip: a kind of work, its level and its 90 % range: "People level +0.8 (+0.1 to
            //: +1.5)"
            lines << tr("%1 level %2 (%3)")
                         .arg(charttext::focusName(focus), charttext::signedNumber(point->level, 1, locale()),
                              charttext::rangeText(point->low, point->high, locale()));
    };
    addLevel(Focus::People, m_data.people);
    addLevel(Focus::Technical, m_data.technical);
    if (m_hoverSource)
        lines << m_hoverSource(day);
    return lines;
}

QList<LevelChart::DirectLabel> LevelChart::directLabels() const
{
    QList<DirectLabel> labels;
    const QFontMetricsF metrics(smallFont());
    const double left = plotArea().right() + LabelGap;
    const auto add = [&](Focus focus, double y) {
        labels.append({focus, {left, y + metrics.capHeight() / 2}});
    };
    const auto lastMark = [&](Focus focus) {
        return std::find_if(m_data.marks.rbegin(), m_data.marks.rend(), [&](const Mark &mark) {
            return mark.focus == focus && mark.localDay() >= from() && mark.localDay() <= to();
        });
    };
    for (const Focus focus : {Focus::People, Focus::Technical, Focus::Mixed}) {
        const Stream stream = focus == Focus::People      ? m_data.people
                              : focus == Focus::Technical ? m_data.technical
                                                          : Stream{};
        if (const LevelPoint *point = lastPoint(stream, from(), to()))
            add(focus, yOf(point->level));
        else if (const auto mark = lastMark(focus); mark != m_data.marks.rend())
            add(focus, yOf(mark->energy));
    }
    std::stable_sort(labels.begin(), labels.end(), [](const DirectLabel &a, const DirectLabel &b) {
        return a.baseline.y() < b.baseline.y();
    });
    // Push down from the top, then up from the bottom: labels keep their order and stay beside the plot.
    const double step = std::ceil(metrics.height()), lowest = plotArea().bottom();
    for (qsizetype i = 1; i < labels.size(); ++i)
        labels[i].baseline.ry() = std::max(labels[i].baseline.y(), labels[i - 1].baseline.y() + step);
    for (qsizetype i = labels.size(); i-- > 0;)
        labels[i].baseline.ry() = std::min(labels[i].baseline.y(),
                                           lowest - double(labels.size() - 1 - i) * step);
    return labels;
}

QList<QPointF> LevelChart::crosshairPoints(LocalDay day) const
{
    QList<QPointF> points;
    for (const Stream *stream : {&m_data.people, &m_data.technical}) {
        if (const LevelPoint *point = pointOf(*stream, day))
            points.append({xOf(point->day), yOf(point->level)});
    }
    return points;
}

LocalDay LevelChart::dayUnder(QPointF position) const
{
    const auto mark = markAt(position);
    return mark ? mark->localDay() : dayAt(position.x());
}

void LevelChart::rebuild()
{
    const QRectF whole(rect());
    for (PaintedItem *layer : std::as_const(m_layers))
        layer->setRect(whole);
    const QList<Segment> people = visibleSegments(m_data.people.segments);
    const QList<Segment> technical = visibleSegments(m_data.technical.segments);
    m_peopleBand.setSegments(bandPoints(people));
    m_technicalBand.setSegments(bandPoints(technical));
    m_peopleLine.setSegments(linePoints(people));
    m_technicalLine.setSegments(linePoints(technical));
    chart()->update();
    for (PaintedItem *layer : std::as_const(m_layers))
        layer->update();
}

void LevelChart::applyColors()
{
    TimeChart::applyColors();
    m_peopleBand.setBrush(withAlpha(colors().people, BandAlpha));
    m_technicalBand.setBrush(withAlpha(colors().technical, BandAlpha));
    m_peopleLine.setPen(QPen(colors().people, LineWidth));
    QPen dashed(colors().technical, LineWidth, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({3, 1.5});
    m_technicalLine.setPen(dashed);
    for (PaintedItem *layer : std::as_const(m_layers))
        layer->update();
}

QPointF LevelChart::markPosition(const Mark &mark) const
{
    const double shift = mark.focus == Focus::People      ? -MarkShift
                         : mark.focus == Focus::Technical ? MarkShift
                                                          : 0;
    return {xOf(mark.day) + shift, yOf(mark.energy)};
}

void LevelChart::clickAt(QPointF position)
{
    if (const auto mark = markAt(position))
        Q_EMIT markClicked(mark->localDay(), mark->focus);
}

} // namespace tryboth
