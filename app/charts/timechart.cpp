// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timechart.h"

#include "charts/charttext.h"
#include "charts/decimate.h"
#include "charts/painteditem.h"
#include "charts/timechartcontrol.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QPainter>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxSegments = 60;  // each costs a series; more than this many gaps are no longer seen apart
constexpr double LabelRoom = 30; // the mark before a direct label and the air around it

QChart *plainChart()
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    return chart;
}

QValueAxis *silentAxis(QChart *chart, Qt::Alignment side)
{
    auto *axis = new QValueAxis;
    chart->addAxis(axis, side);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    return axis;
}

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : ChartWidget(parent)
    , m_chart(plainChart())
    , m_view(new QChartView(m_chart, this))
    , m_x(silentAxis(m_chart, Qt::AlignBottom))
    , m_y(silentAxis(m_chart, Qt::AlignLeft))
    , m_pointer(new PaintedItem(m_chart, OnTop, [this](QPainter &painter) { paintPointer(painter); }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRubberBand(QChartView::NoRubberBand);
    setValueRange(m_low, m_high);
}

TimeChart::~TimeChart() = default;

TimeChartControl &TimeChart::beControlled()
{
    m_control = std::make_unique<TimeChartControl>(*this, *m_view->viewport());
    return *m_control;
}

void TimeChart::paintPicture(QPainter &painter)
{
    painter.fillRect(rect(), colors().card);
    m_pointer->setVisible(false); // a picture shows no pointer
    m_chart->scene()->render(&painter, QRectF(rect()), QRectF(rect()));
    m_pointer->setVisible(true);
}

double TimeChart::xOf(double day) const
{
    const double from = double(m_from.toJulianDay()), days = double(m_from.daysTo(m_to)) + 1;
    return m_plot.left() + (day - from) / days * m_plot.width();
}

double TimeChart::yOf(double value) const
{
    return m_plot.bottom() - (value - m_low) / (m_high - m_low) * m_plot.height();
}

LocalDay TimeChart::dayAt(double x) const
{
    const qint64 day = m_from.toJulianDay() + qint64(std::floor((x - m_plot.left()) * daysPerPixel()));
    return std::clamp(LocalDay::fromJulianDay(day), m_from, m_to);
}

void TimeChart::setPeriod(LocalDay from, LocalDay to)
{
    const bool sameDays = from == m_first && to == m_last; // then one goes on looking at the same part
    m_first = from;
    m_last = to;
    if (!sameDays) {
        m_from = from;
        m_to = to;
        m_crosshair.reset();
        if (from.isValid() && to.isValid() && from <= to)
            m_x->setRange(double(from.toJulianDay()), double(to.toJulianDay()) + 1);
    }
    if (m_crosshair)
        m_crosshairText = crosshairLines(*m_crosshair);
    layOut();
}

void TimeChart::showDays(LocalDay from, LocalDay to)
{
    if (!m_first.isValid() || !m_last.isValid())
        return;
    const qint64 all = m_first.daysTo(m_last) + 1;
    const qint64 days = std::clamp<qint64>(from.daysTo(to) + 1, std::min<qint64>(FewestDays, all), all);
    const LocalDay latest = m_last.addDays(1 - days);
    const LocalDay begin = std::clamp(from, m_first, latest);
    const LocalDay end = begin.addDays(days - 1);
    if (begin == m_from && end == m_to)
        return;
    m_from = begin;
    m_to = end;
    m_x->setRange(double(begin.toJulianDay()), double(end.toJulianDay()) + 1);
    layOut();
    Q_EMIT daysShown(m_from, m_to);
}

void TimeChart::setCrosshair(std::optional<LocalDay> day)
{
    if (day)
        day = std::clamp(*day, m_from, m_to);
    if (day == m_crosshair)
        return;
    m_crosshair = day;
    m_crosshairText = day ? crosshairLines(*day) : QStringList();
    setAccessibleDescription(day ? m_crosshairText.join(u". "_s) : sentence());
    m_pointer->update();
    Q_EMIT crosshairMoved(day);
}

void TimeChart::setValueRange(double low, double high)
{
    m_low = low;
    m_high = high;
    m_y->setRange(low, high);
}

double TimeChart::daysPerPixel() const
{
    return (double(m_from.daysTo(m_to)) + 1) / std::max(1.0, m_plot.width());
}

QList<Segment> TimeChart::visibleSegments(const QList<Segment> &segments) const
{
    double gap = daysPerPixel();
    QList<Segment> visible = decimate::joined(isZoomed() ? shownPart(segments) : segments, gap);
    while (visible.size() > MaxSegments)
        visible = decimate::joined(visible, gap *= 2);
    return visible;
}

/// The points within the days that are shown, and one beyond each end, so that lines run on to the edge.
QList<Segment> TimeChart::shownPart(const QList<Segment> &segments) const
{
    const double from = double(m_from.toJulianDay()), to = double(m_to.toJulianDay()) + 1;
    QList<Segment> parts;
    for (const Segment &segment : segments) {
        auto begin = std::ranges::lower_bound(segment, from, {}, &LevelPoint::day);
        auto end = std::ranges::upper_bound(segment, to, {}, &LevelPoint::day);
        begin -= begin == segment.begin() ? 0 : 1;
        end += end == segment.end() ? 0 : 1;
        if (begin < end && end - begin > 1)
            parts.append(Segment(begin, end));
    }
    return parts;
}

QList<QList<QPointF>> TimeChart::linePoints(const QList<Segment> &visible) const
{
    const double from = double(m_from.toJulianDay()), to = double(m_to.toJulianDay()) + 1;
    QList<QList<QPointF>> lines;
    constexpr double Unseen = 0.2; // pixels
    const double tolerance = Unseen * (m_high - m_low) / std::max(1.0, m_plot.height());
    for (const Segment &segment : visible)
        lines.append(decimate::simplified(decimate::line(segment, from, to, int(m_plot.width())), tolerance));
    return lines;
}

QList<Segment> TimeChart::bandPoints(const QList<Segment> &visible)
{
    constexpr int MaxPoints = 300;
    const int closing = 2, least = 2; // points that close a segment and points it cannot do without
    qsizetype days = 0;
    for (const Segment &segment : visible)
        days += segment.size();
    const double budget = MaxPoints - double(visible.size()) * (closing + least);
    QList<Segment> bands;
    for (const Segment &segment : visible)
        bands.append(decimate::band(segment, least + int(budget * double(segment.size()) / double(days))));
    return bands;
}

void TimeChart::applyColors()
{
    m_view->setBackgroundBrush(colors().card);
    m_chart->update();
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    ChartWidget::resizeEvent(event);
    layOut();
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    ChartWidget::focusInEvent(event);
    m_pointer->update();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    ChartWidget::focusOutEvent(event);
    m_pointer->update();
}

void TimeChart::changeEvent(QEvent *event)
{
    ChartWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        layOut();
}

/// Room for the names of the kinds of work at both ends of their lines.
std::pair<double, double> TimeChart::usualSides() const
{
    const QFontMetricsF metrics(smallFont());
    double widest = 0;
    for (const Focus focus : {Focus::People, Focus::Technical, Focus::Mixed})
        widest = std::max(widest, metrics.horizontalAdvance(charttext::focusName(focus)));
    const double left = std::ceil(metrics.horizontalAdvance(charttext::focusName(Focus::Technical))) + 10;
    return {left, std::ceil(widest) + LabelRoom};
}

void TimeChart::layOut()
{
    const QFontMetricsF metrics(smallFont());
    const auto [left, right] = m_sides.value_or(usualSides());
    m_plot = QRectF(left, m_top, width() - left - right, height() - m_top - m_bottom);
    m_head = headRoom(m_plot.size());
    m_plot.setTop(m_plot.top() + m_head);
    if (m_plot.width() < 1 || m_plot.height() < 1)
        return;
    m_chart->setPlotArea(m_plot);
    m_pointer->setRect(QRectF(rect()));
    m_ticks = calendarTicks(
        m_from, m_to, m_plot.width(), [&](const QString &text) { return metrics.horizontalAdvance(text); },
        locale(), m_weekStart);
    if (m_from.isValid() && m_to.isValid())
        rebuild();
}

} // namespace tryboth
