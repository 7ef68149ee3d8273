// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/walltimer.h"

#include <QSocketNotifier>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace tryboth {

namespace {

constexpr qint64 StepMs = 10 * 60'000; ///< where sleep would go unnoticed

#ifdef Q_OS_LINUX
constexpr qint64 SecondMs = 1000, MsNs = 1'000'000;

/// The clock on the wall at `milliseconds` from now.
itimerspec inMs(qint64 milliseconds)
{
    timespec now = {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    const qint64 atMs = qint64(now.tv_sec) * SecondMs + now.tv_nsec / MsNs + milliseconds;
    itimerspec when = {};
    when.it_value.tv_sec = atMs / SecondMs;
    when.it_value.tv_nsec = (atMs % SecondMs) * MsNs;
    return when;
}
#endif

} // namespace

WallTimer::WallTimer(QObject *parent)
    : QObject(parent)
{
    m_steps.setSingleShot(true);
    m_steps.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_steps, &QTimer::timeout, this, &WallTimer::wake);
}

WallTimer::~WallTimer()
{
    stop();
}

void WallTimer::start(qint64 milliseconds)
{
    stop();
    m_waiting = true;
    const qint64 wait = std::max<qint64>(milliseconds, 1);
#ifdef Q_OS_LINUX
    m_timer = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    const itimerspec when = inMs(wait);
    if (m_timer != -1 &&
        ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr) == 0) {
        m_expiry = new QSocketNotifier(m_timer, QSocketNotifier::Read, this);
        connect(m_expiry, &QSocketNotifier::activated, this, &WallTimer::wake);
        return;
    }
#endif
    m_steps.start(static_cast<int>(std::min(wait, StepMs)));
}

void WallTimer::stop()
{
    m_waiting = false;
    m_steps.stop();
#ifdef Q_OS_LINUX
    if (m_expiry) {
        m_expiry->setEnabled(false);
        m_expiry->deleteLater(); // it may be the one that called
        m_expiry = nullptr;
    }
    if (m_timer != -1) {
        ::close(m_timer);
        m_timer = -1;
    }
#endif
}

void WallTimer::wake()
{
    stop();
    Q_EMIT woke();
}

} // namespace tryboth
