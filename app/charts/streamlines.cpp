// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/streamlines.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

namespace tryboth {

StreamArea::StreamArea(QChart *chart, QValueAxis *x, QValueAxis *y)
    : m_area(new QAreaSeries)
    , m_upper(new QLineSeries(m_area))
    , m_lower(new QLineSeries(m_area))
{
    m_area->setUpperSeries(m_upper);
    m_area->setLowerSeries(m_lower);
    m_area->setPen(Qt::NoPen);
    chart->addSeries(m_area);
    m_area->attachAxis(x);
    m_area->attachAxis(y);
}

void StreamArea::setSegments(const QList<Segment> &segments)
{
    QList<QPointF> upper, lower;
    for (const Segment &segment : segments) {
        if (segment.isEmpty())
            continue;
        const auto close = [&](const LevelPoint &point) {
            upper.append({point.day, point.level});
            lower.append({point.day, point.level});
        };
        close(segment.first());
        for (const LevelPoint &point : segment) {
            upper.append({point.day, point.high});
            lower.append({point.day, point.low});
        }
        close(segment.last());
    }
    m_area->setVisible(!upper.isEmpty());
    m_upper->replace(upper);
    m_lower->replace(lower);
}

void StreamArea::setBrush(const QBrush &brush)
{
    m_area->setBrush(brush);
}

void StreamLine::setSegments(const QList<QList<QPointF>> &segments)
{
    while (m_series.size() < segments.size())
        m_series.append(addSeries());
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const bool isUsed = i < segments.size();
        if (isUsed)
            m_series[i]->replace(segments[i]);
        else if (m_series[i]->count() > 0)
            m_series[i]->clear();
    }
}

void StreamLine::setPen(const QPen &pen)
{
    m_pen = pen;
    for (QLineSeries *series : std::as_const(m_series))
        series->setPen(pen);
}

QLineSeries *StreamLine::addSeries()
{
    auto *series = new QLineSeries;
    m_chart->addSeries(series); // takes ownership
    series->attachAxis(m_x);
    series->attachAxis(m_y);
    series->setPen(m_pen);
    return series;
}

} // namespace tryboth
