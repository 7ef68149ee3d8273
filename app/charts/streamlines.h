// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"

#include <QBrush>
#include <QPen>

QT_BEGIN_NAMESPACE
class QAreaSeries;
class QChart;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace tryboth {

/// An area between two curves with open gaps in a Qt chart. One series serves all segments: in a gap both
/// curves run on one line, which has no area. Create the areas of a chart before its lines, which lie above.
class StreamArea
{
public:
    static constexpr int MaxPoints = 300; ///< Qt Charts repaints 1,000 points of area in 76 ms

    StreamArea(QChart *chart, QValueAxis *x, QValueAxis *y);

    /// Draws between `low` and `high`. The segments come decimated to MaxPoints in all.
    void setSegments(const QList<Segment> &segments);
    void setBrush(const QBrush &brush);

private:
    QAreaSeries *m_area;
    QLineSeries *m_upper, *m_lower;
};

/// A line with open gaps in a Qt chart: a pool of series, one for each segment, because Qt Charts draws
/// through missing points. Series are filled by replace() and kept for the next call.
class StreamLine
{
public:
    StreamLine(QChart *chart, QValueAxis *x, QValueAxis *y)
        : m_chart(chart)
        , m_x(x)
        , m_y(y)
    {
    }

    void setSegments(const QList<QList<QPointF>> &segments);
    void setPen(const QPen &pen);

private:
    QLineSeries *addSeries();

    QChart *m_chart;
    QValueAxis *m_x, *m_y;
    QList<QLineSeries *> m_series;
    QPen m_pen;
};

} // namespace tryboth
