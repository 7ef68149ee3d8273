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
    /// Names the days below the plot: for a tilt that stands alone.
    void setDaysBelow(bool shown);

    QSize sizeHint() const override { return {760, 84}; }
    QSize minimumSizeHint() const override { return {320, 72}; }

Q_SIGNALS:
    /// Enter was pressed on the day of the crosshair.
    void dayActivated(tryboth::LocalDay day);

protected:
    void rebuild() override;
    void applyColors() override;
    QStringList crosshairLines(LocalDay day) const override;
    QList<QPointF> crosshairPoints(LocalDay day) const override;

private:
    const LevelPoint *pointOn(LocalDay day) const;
    void paintScale(QPainter &painter) const;

    TiltChartData m_data;
    StreamArea m_band, m_above, m_below;
    StreamLine m_line;
    bool m_daysBelow = false;
    PaintedItem *m_scale; ///< owned by the chart
};

/// `segments` with a point at every crossing of zero, and low and high set to zero and the level where it
/// lies on the wanted side: what is filled above (or below) the zero line.
QList<Segment> filledSide(const QList<QList<QPointF>> &lines, bool above);

} // namespace tryboth
