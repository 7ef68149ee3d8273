// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/calendarticks.h"
#include "charts/chartdata.h"
#include "charts/chartwidget.h"

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
class QValueAxis;
QT_END_NAMESPACE

namespace tryboth {

class PaintedItem;

class TimeChartControl;

/// What charts over days share: a plot whose left and right edges lie at the same place in every one of them,
/// a value axis over Julian day numbers, calendar ticks of our own (those of QDateTimeAxis drift with
/// daylight saving), a part of the days to look at more closely, and a crosshair that says the values of a
/// day.
class TimeChart : public ChartWidget
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);
    ~TimeChart() override;

    static constexpr int FewestDays = 7; ///< that one can zoom in to

    /// The days that the chart is about.
    LocalDay firstDay() const { return m_first; }
    LocalDay lastDay() const { return m_last; }
    /// The days that are shown: all of them, or the part that one zoomed in to.
    LocalDay from() const { return m_from; }
    LocalDay to() const { return m_to; }
    bool isZoomed() const { return m_from != m_first || m_to != m_last; }
    /// Shows `from` to `to`, moved and cut to lie within the chart's days, and at least FewestDays of them.
    void showDays(LocalDay from, LocalDay to);
    void showAllDays() { showDays(m_first, m_last); }

    /// The day that the crosshair stands on.
    std::optional<LocalDay> crosshair() const { return m_crosshair; }
    void setCrosshair(std::optional<LocalDay> day);
    const QStringList &crosshairText() const { return m_crosshairText; }
    /// The day that is meant by a position of this widget.
    virtual LocalDay dayUnder(QPointF position) const { return dayAt(position.x()); }

    /// Where the plot lies, in the coordinates of this widget.
    QRectF plotArea() const { return m_plot; }
    /// What headRoom() asked for, above the plot.
    QRectF headArea() const { return {m_plot.left(), m_plot.top() - m_head, m_plot.width(), m_head}; }
    const QList<CalendarTick> &ticks() const { return m_ticks; }

    void paintPicture(QPainter &painter) override;

    /// Pixels from the left edge for a Julian day number, and from the top edge for a value.
    double xOf(double day) const;
    double yOf(double value) const;
    LocalDay dayAt(double x) const;

Q_SIGNALS:
    /// Another part of the days is looked at. Silent about a new period.
    void daysShown(tryboth::LocalDay from, tryboth::LocalDay to);
    void crosshairMoved(std::optional<tryboth::LocalDay> day);

protected:
    /// Layers behind the grid, above the marks and on top of everything, in Qt Charts' own z order.
    enum Layer { BehindGrid = 1, BehindLines = 3, AboveLines = 50, OnTop = 60 };

    /// Lets mouse and keys move what is shown.
    TimeChartControl &beControlled();

    QChart *chart() const { return m_chart; }
    QChartView *view() const { return m_view; }
    QValueAxis *xAxis() const { return m_x; }
    QValueAxis *yAxis() const { return m_y; }

    /// Room above and below the plot, in pixels.
    void setInsets(double top, double bottom) { m_top = top, m_bottom = bottom; }
    /// Room left and right of the plot, in pixels; until it is set, the same for all charts that stand above
    /// each other.
    void setSides(double left, double right) { m_sides = {left, right}; }
    /// On which day the ticks of weeks stand, from the next setPeriod() on.
    void setWeekStart(Qt::DayOfWeek weekStart) { m_weekStart = weekStart; }
    void setPeriod(LocalDay from, LocalDay to);
    void setValueRange(double low, double high);
    /// Pixels at the top of `plot` that are kept free for what stands above the values, at most its height.
    virtual double headRoom(QSizeF) const { return 0; }
    /// Called with valid geometry after the period, the size or the font changed.
    virtual void rebuild() = 0;
    void applyColors() override;

    /// What the crosshair says about a day.
    virtual QStringList crosshairLines(LocalDay) const { return {}; }
    /// The places on lines that it marks, in pixels.
    virtual QList<QPointF> crosshairPoints(LocalDay) const { return {}; }

    double daysPerPixel() const;
    /// The segments a person can tell apart at this width, few enough for one series each.
    QList<Segment> visibleSegments(const QList<Segment> &segments) const;
    /// Points for lines and bands of visible segments.
    QList<QList<QPointF>> linePoints(const QList<Segment> &visible) const;
    static QList<Segment> bandPoints(const QList<Segment> &visible);

    void drawTicks(QPainter &painter) const;

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    QList<Segment> shownPart(const QList<Segment> &segments) const;
    void paintPointer(QPainter &painter) const;
    void paintCrosshairBox(QPainter &painter, double x) const;
    std::pair<double, double> usualSides() const;

    std::unique_ptr<TimeChartControl> m_control; ///< not a child: it must go while this is still a chart
    QChart *m_chart;
    QChartView *m_view;
    QValueAxis *m_x, *m_y;
    LocalDay m_first, m_last; ///< what the chart is about
    LocalDay m_from, m_to;    ///< what of it is shown
    Qt::DayOfWeek m_weekStart = Qt::Monday;
    std::optional<LocalDay> m_crosshair;
    QStringList m_crosshairText;
    PaintedItem *m_pointer; ///< owned by the chart
    QRectF m_plot;
    double m_low = -3, m_high = 3;
    double m_top = 8, m_bottom = 30, m_head = 0;
    std::optional<std::pair<double, double>> m_sides;
    QList<CalendarTick> m_ticks;
};

} // namespace tryboth
