// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/locktriggers.h"

#include "locking/windowlock.h"
#include "settings/settings.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace tryboth {

LockTriggers::LockTriggers(WindowLock &lock, QWidget &window, const Clock &clock, const Settings &settings)
    : m_lock(lock)
    , m_window(window)
    , m_idle(clock)
{
    setOptions(LockOptions::of(settings));
    connect(&settings, &Settings::changed, this, [this, &settings] {
        if (const LockOptions options = LockOptions::of(settings); options != m_options) {
            setOptions(options);
            Q_EMIT optionsChanged();
        }
    });
    qApp->installEventFilter(this); // for the window, and for its dialogs, which no shortcut of its reaches
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

/// Whether `widget` is in a dialog of the window.
bool LockTriggers::belongsToWindow(const QObject *widget) const
{
    const auto *inDialog = qobject_cast<const QWidget *>(widget);
    if (!inDialog || inDialog->window() == &m_window) {
        return false;
    }
    const QObject *above = inDialog;
    while (above && above != &m_window) {
        above = above->parent();
    }
    return above != nullptr;
}

bool LockTriggers::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange && watched == &m_window && m_options.whenMinimised &&
        m_window.isMinimized()) {
        m_lock.lock();
    }
    if (event->type() == QEvent::KeyPress && m_lock.canLock()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier && belongsToWindow(watched)) {
            m_lock.lock();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tryboth
