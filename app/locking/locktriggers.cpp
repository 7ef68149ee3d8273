// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/locktriggers.h"

#include "locking/windowlock.h"

#include <QEvent>
#include <QWidget>

namespace tryboth {

LockTriggers::LockTriggers(WindowLock &lock, QWidget &window, const Clock &clock)
    : m_lock(lock)
    , m_idle(clock)
{
    setOptions(LockOptions::load());
    window.installEventFilter(this);
    connect(&m_idle, &IdleWatch::idle, &lock, &WindowLock::lock);
    connect(&m_session, &SessionWatch::screenLocked, this, &LockTriggers::lockWithDesktop);
    connect(&m_session, &SessionWatch::aboutToSleep, this, &LockTriggers::lockWithDesktop);
}

void LockTriggers::setOptions(const LockOptions &options)
{
    m_options = options;
    const bool useful = m_lock.canLock(); // a plain journal costs nobody a wake-up or a connection
    m_idle.setMinutes(useful ? options.idleMinutes : 0);
    if (useful && options.withDesktop) {
        m_session.start();
    }
}

void LockTriggers::lockWithDesktop()
{
    if (m_options.withDesktop) {
        m_lock.lock();
    }
}

bool LockTriggers::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange && m_options.whenMinimised &&
        static_cast<QWidget *>(watched)->isMinimized()) {
        m_lock.lock();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tryboth
