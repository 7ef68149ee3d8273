// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/idlewatch.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace tryboth {

namespace {

constexpr qint64 MinuteMs = 60'000;

bool isActivity(QEvent::Type type)
{
    switch (static_cast<int>(type)) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lastActivity(clock.now())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    qApp->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = minutes;
    m_lastActivity = m_clock.now();
    check();
}

void IdleWatch::check()
{
    if (m_minutes <= 0) {
        m_timer.stop();
        return;
    }
    const qint64 limitMs = m_minutes * MinuteMs;
    // A clock that was set back must not keep the window open for longer than one more limit.
    m_lastActivity.utcMs = std::min(m_lastActivity.utcMs, m_clock.now().utcMs);
    const qint64 leftMs = limitMs - (m_clock.now().utcMs - m_lastActivity.utcMs);
    if (leftMs <= 0) {
        m_lastActivity = m_clock.now();
        Q_EMIT idle();
    }
    m_timer.start(static_cast<int>(leftMs > 0 ? leftMs : limitMs));
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isActivity(event->type())) {
        m_lastActivity = m_clock.now();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tryboth
