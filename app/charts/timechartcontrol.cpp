// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timechartcontrol.h"

#include "charts/timechart.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tryboth {

namespace {

constexpr double ZoomStep = 1.5; // days shown before and after one step
constexpr double WheelNotch = 120;
constexpr int PanShare = 4; // a step moves by this part of what is shown
constexpr int DaysPerWeek = 7;

} // namespace

TimeChartControl::TimeChartControl(TimeChart &chart, QWidget &viewport)
    : m_chart(chart)
    , m_viewport(viewport)
{
    chart.setFocusPolicy(Qt::StrongFocus);
    chart.installEventFilter(this);
    viewport.setMouseTracking(true);
    viewport.installEventFilter(this);
}

bool TimeChartControl::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_chart.firstDay().isValid())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return watched == &m_viewport && mouseEvent(static_cast<QMouseEvent &>(*event));
    case QEvent::Leave:
        if (watched == &m_viewport)
            leave();
        return false;
    case QEvent::Wheel:
        return watched == &m_viewport && wheel(static_cast<QWheelEvent &>(*event));
    case QEvent::KeyPress:
        return watched == &m_chart && key(static_cast<QKeyEvent &>(*event));
    default:
        return false;
    }
}

bool TimeChartControl::mouseEvent(const QMouseEvent &event)
{
    if (event.type() == QEvent::MouseMove) {
        move(event);
        return false;
    }
    if (event.button() != Qt::LeftButton)
        return false;
    if (event.type() == QEvent::MouseButtonPress)
        press(event);
    else if (event.type() == QEvent::MouseButtonRelease)
        release(event);
    else if (m_chart.plotArea().contains(event.position()))
        m_chart.showAllDays();
    return true;
}

void TimeChartControl::press(const QMouseEvent &event)
{
    m_pressed = event.position();
    m_fromWhenPressed = m_chart.from();
    m_drags = false;
    m_chart.setFocus(Qt::MouseFocusReason);
}

void TimeChartControl::move(const QMouseEvent &event)
{
    const QPointF position = event.position();
    if (m_pressed && event.buttons().testFlag(Qt::LeftButton)) {
        const double way = position.x() - m_pressed->x();
        m_drags = m_drags || std::abs(way) >= QApplication::startDragDistance();
        if (!m_drags || !m_chart.isZoomed())
            return;
        m_viewport.setCursor(Qt::ClosedHandCursor);
        const auto days = qint64(std::lround(way * double(shownDays()) / m_chart.plotArea().width()));
        const LocalDay from = m_fromWhenPressed.addDays(-days);
        m_chart.showDays(from, from.addDays(shownDays() - 1));
        return;
    }
    if (!m_chart.plotArea().contains(position))
        return leave();
    m_chart.setCrosshair(m_chart.dayUnder(position));
    Q_EMIT hovered(position);
}

void TimeChartControl::release(const QMouseEvent &event)
{
    if (!m_pressed)
        return;
    m_pressed.reset();
    if (m_drags)
        m_viewport.unsetCursor();
    else
        Q_EMIT clicked(event.position());
}

bool TimeChartControl::wheel(const QWheelEvent &event)
{
    const QPoint turned = event.angleDelta();
    if (event.modifiers().testFlag(Qt::ControlModifier) && turned.y() != 0) {
        zoom(std::pow(ZoomStep, -turned.y() / WheelNotch), m_chart.dayAt(event.position().x()));
        return true;
    }
    const int sideways = turned.x() != 0                                 ? turned.x()
                         : event.modifiers().testFlag(Qt::ShiftModifier) ? turned.y()
                                                                         : 0;
    if (sideways == 0 || !m_chart.isZoomed())
        return false;
    const double step = std::max(1.0, double(shownDays()) / PanShare);
    pan(-qint64(std::lround(step * sideways / WheelNotch)));
    return true;
}

bool TimeChartControl::key(const QKeyEvent &event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.modifiers().testFlag(Qt::AltModifier))
        return false;
    if (shift && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)) {
        const qint64 step = std::max<qint64>(1, shownDays() / PanShare);
        pan(event.key() == Qt::Key_Left ? -step : step);
        return true;
    }
    return plainKey(event.key(), event.modifiers().testFlag(Qt::ControlModifier));
}

bool TimeChartControl::plainKey(int key, bool byWeek)
{
    if (byWeek && key != Qt::Key_Left && key != Qt::Key_Right)
        return false; // Ctrl and plus, minus or 0 belong to the size of letters
    const LocalDay around = m_chart.crosshair().value_or(middle());
    switch (key) {
    case Qt::Key_Left:
        moveCrosshair(byWeek ? -DaysPerWeek : -1);
        return true;
    case Qt::Key_Right:
        moveCrosshair(byWeek ? DaysPerWeek : 1);
        return true;
    case Qt::Key_Home:
        moveCrosshair(m_chart.crosshair().value_or(m_chart.to()).daysTo(m_chart.firstDay()));
        return true;
    case Qt::Key_End:
        moveCrosshair(m_chart.crosshair().value_or(m_chart.to()).daysTo(m_chart.lastDay()));
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1 / ZoomStep, around);
        return true;
    case Qt::Key_Minus:
        zoom(ZoomStep, around);
        return true;
    case Qt::Key_0:
        m_chart.showAllDays();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chart.crosshair())
            Q_EMIT dayActivated(*m_chart.crosshair());
        return m_chart.crosshair().has_value();
    case Qt::Key_Escape: {
        const bool shown = m_chart.crosshair().has_value();
        leave();
        return shown;
    }
    default:
        return false;
    }
}

void TimeChartControl::leave()
{
    m_chart.setCrosshair(std::nullopt);
    m_viewport.unsetCursor();
    Q_EMIT hovered(std::nullopt);
}

/// Shows `factor` times as many days, with `around` staying where it is.
void TimeChartControl::zoom(double factor, LocalDay around)
{
    const qint64 all = m_chart.firstDay().daysTo(m_chart.lastDay()) + 1;
    const qint64 wanted = std::clamp<qint64>(std::llround(double(shownDays()) * factor), 1, all);
    const qint64 days = std::max<qint64>(wanted, TimeChart::FewestDays);
    const double place = double(m_chart.from().daysTo(around)) / double(shownDays());
    const LocalDay from = around.addDays(-std::llround(place * double(days)));
    m_chart.showDays(from, from.addDays(days - 1));
}

void TimeChartControl::pan(qint64 days)
{
    m_chart.showDays(m_chart.from().addDays(days), m_chart.to().addDays(days));
}

/// Moves the crosshair within all days; what is shown follows it. The first press only shows it.
void TimeChartControl::moveCrosshair(qint64 days)
{
    const auto shown = m_chart.crosshair();
    const LocalDay wanted = shown || std::abs(days) > DaysPerWeek ? shown.value_or(m_chart.to()).addDays(days)
                                                                  : m_chart.to();
    const LocalDay day = std::clamp(wanted, m_chart.firstDay(), m_chart.lastDay());
    if (day < m_chart.from())
        pan(m_chart.from().daysTo(day));
    else if (day > m_chart.to())
        pan(m_chart.to().daysTo(day));
    m_chart.setCrosshair(day);
}

LocalDay TimeChartControl::middle() const
{
    return m_chart.from().addDays(shownDays() / 2);
}

qint64 TimeChartControl::shownDays() const
{
    return m_chart.from().daysTo(m_chart.to()) + 1;
}

} // namespace tryboth
