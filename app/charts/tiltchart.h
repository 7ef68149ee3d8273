// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/streamlines.h"
#include "charts/timechart.h"

namespace tryboth {

/// People minus technical over time, as an area above or below zero. Its plot has the same left and right
/// edge as that of a LevelChart of the same width and font, so days lie below each other.
class TiltChart : public TimeChart
{
    Q_OBJECT

public:
    explicit TiltChart(QWidget *parent = nullptr);

    const TiltChartData &data() const { return m_data; }
    void setData(const TiltChartData &data);

    QSize sizeHint() const override { return {760, 84}; }
    QSize minimumSizeHint() const override { return {320, 72}; }

protected:
    void rebuild() override;
    void applyColors() override;

private:
    void paintScale(QPainter &painter) const;

    TiltChartData m_data;
    StreamArea m_band, m_above, m_below;
    StreamLine m_line;
    PaintedItem *m_scale; ///< owned by the chart
};

/// `segments` with a point at every crossing of zero, and low and high set to zero and the level where it
/// lies on the wanted side: what is filled above (or below) the zero line.
QList<Segment> filledSide(const QList<QList<QPointF>> &lines, bool above);

} // namespace tryboth
