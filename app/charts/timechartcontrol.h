// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QObject>
#include <QPointF>

#include <optional>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;
class QWidget;
QT_END_NAMESPACE

namespace tryboth {

class TimeChart;

/// Mouse and keys on a chart over days. The pointer moves the crosshair, dragging moves the days, Ctrl and
/// the wheel zoom, a double click shows all. Keys: arrows move the crosshair by a day (with Ctrl by a week),
/// with Shift the days; + and − zoom, Home and End go to the first and last day, 0 shows all, Enter opens the
/// day, Escape puts the crosshair away. A plain wheel is left to the page.
class TimeChartControl : public QObject
{
    Q_OBJECT

public:
    /// Acts on `chart`, which owns it; `viewport` is where its mouse events arrive.
    TimeChartControl(TimeChart &chart, QWidget &viewport);

Q_SIGNALS:
    /// A click that was no drag, at a position of the chart.
    void clicked(QPointF position);
    /// The pointer is over the plot, or nothing once it left.
    void hovered(std::optional<QPointF> position);
    /// Enter was pressed on the day of the crosshair.
    void dayActivated(tryboth::LocalDay day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool mouseEvent(const QMouseEvent &event);
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    bool wheel(const QWheelEvent &event);
    bool key(const QKeyEvent &event);
    bool plainKey(int key, bool byWeek);
    void leave();
    void zoom(double factor, LocalDay around);
    void pan(qint64 days);
    void moveCrosshair(qint64 days);
    LocalDay middle() const;
    qint64 shownDays() const;

    TimeChart &m_chart;
    QWidget &m_viewport;
    std::optional<QPointF> m_pressed;
    LocalDay m_fromWhenPressed;
    bool m_drags = false;
};

} // namespace tryboth
