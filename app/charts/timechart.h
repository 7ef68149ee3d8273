// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/calendarticks.h"
#include "charts/chartdata.h"
#include "charts/chartwidget.h"

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
class QValueAxis;
QT_END_NAMESPACE

namespace tryboth {

class PaintedItem;

/// What charts over days share: a plot whose left and right edges lie at the same place in every one of them,
/// a value axis over Julian day numbers, and calendar ticks of our own (those of QDateTimeAxis drift with
/// daylight saving).
class TimeChart : public ChartWidget
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);

    LocalDay from() const { return m_from; }
    LocalDay to() const { return m_to; }
    /// Where the plot lies, in the coordinates of this widget.
    QRectF plotArea() const { return m_plot; }
    const QList<CalendarTick> &ticks() const { return m_ticks; }

    void paintPicture(QPainter &painter) override;

    /// Pixels from the left edge for a Julian day number, and from the top edge for a value.
    double xOf(double day) const;
    double yOf(double value) const;
    LocalDay dayAt(double x) const;

protected:
    /// Layers behind the grid, above the marks and on top of everything, in Qt Charts' own z order.
    enum Layer { BehindGrid = 1, BehindLines = 3, AboveLines = 50, OnTop = 60 };

    QChart *chart() const { return m_chart; }
    QChartView *view() const { return m_view; }
    QValueAxis *xAxis() const { return m_x; }
    QValueAxis *yAxis() const { return m_y; }

    /// Room above and below the plot, in pixels.
    void setInsets(double top, double bottom) { m_top = top, m_bottom = bottom; }
    /// Room left and right of the plot, in pixels; until it is set, the same for all charts that stand above
    /// each other.
    void setSides(double left, double right) { m_sides = {left, right}; }
    void setPeriod(LocalDay from, LocalDay to);
    void setValueRange(double low, double high);
    /// Called with valid geometry after the period, the size or the font changed.
    virtual void rebuild() = 0;
    void applyColors() override;

    double daysPerPixel() const;
    /// The segments a person can tell apart at this width, few enough for one series each.
    QList<Segment> visibleSegments(const QList<Segment> &segments) const;
    /// Points for lines and bands of visible segments.
    QList<QList<QPointF>> linePoints(const QList<Segment> &visible) const;
    static QList<Segment> bandPoints(const QList<Segment> &visible);

    void drawTicks(QPainter &painter) const;

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    std::pair<double, double> usualSides() const;

    QChart *m_chart;
    QChartView *m_view;
    QValueAxis *m_x, *m_y;
    LocalDay m_from, m_to;
    QRectF m_plot;
    double m_low = -3, m_high = 3;
    double m_top = 8, m_bottom = 30;
    std::optional<std::pair<double, double>> m_sides;
    QList<CalendarTick> m_ticks;
};

} // namespace tryboth
