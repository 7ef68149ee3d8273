// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/streamlines.h"
#include "charts/timechart.h"

#include <functional>
#include <optional>

namespace tryboth {

/// Energy −3…+3 over time: one mark a rating, a line and a 90 % band for people (solid) and technical work
/// (dashed), shaded intervals, and direct labels instead of a legend.
class LevelChart : public TimeChart
{
    Q_OBJECT

public:
    explicit LevelChart(QWidget *parent = nullptr);

    const LevelChartData &data() const { return m_data; }
    void setData(const LevelChartData &data);

    /// The mark whose shape lies within reach of `position`, nearest first.
    std::optional<Mark> markAt(QPointF position) const;
    /// What else hovering over a day says, such as the entries behind its marks. Asked once for each day that
    /// the pointer comes to.
    using HoverSource = std::function<QStringList(LocalDay)>;
    void setHoverSource(HoverSource source) { m_hoverSource = std::move(source); }
    /// What hovering over `day` says: the marks of the day, the levels with their ranges, then what the hover
    /// source knows.
    QStringList hoverLines(LocalDay day) const;

    /// Where a direct label stands.
    struct DirectLabel
    {
        Focus focus = Focus::Mixed;
        QPointF baseline; ///< left end of the text
    };
    QList<DirectLabel> directLabels() const;

    LocalDay dayUnder(QPointF position) const override;

    QSize sizeHint() const override { return {760, 230}; }
    QSize minimumSizeHint() const override { return {320, 160}; }

Q_SIGNALS:
    /// A mark was clicked.
    void markClicked(tryboth::LocalDay day, tryboth::Focus focus);
    /// Enter was pressed on the day of the crosshair.
    void dayActivated(tryboth::LocalDay day);

protected:
    void rebuild() override;
    void applyColors() override;
    QStringList crosshairLines(LocalDay day) const override { return hoverLines(day); }
    QList<QPointF> crosshairPoints(LocalDay day) const override;
    double headRoom(QSizeF plot) const override;

private:
    /// The name of a stretch, and where it stands so that none lies upon another.
    struct IntervalLabel
    {
        Focus focus = Focus::Mixed;
        QString text;
        double left = 0; ///< pixels from the left edge of the plot
        qsizetype row = 0;
    };
    /// Those of the days `first` to `last`, on a plot that is `width` pixels wide.
    QList<IntervalLabel> intervalLabels(LocalDay first, LocalDay last, double width) const;
    QPointF markPosition(const Mark &mark) const;
    void clickAt(QPointF position);
    void paintIntervals(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;

    LevelChartData m_data;
    StreamArea m_peopleBand, m_technicalBand;
    StreamLine m_peopleLine, m_technicalLine;
    QList<PaintedItem *> m_layers; ///< owned by the chart
    HoverSource m_hoverSource;
};

} // namespace tryboth
