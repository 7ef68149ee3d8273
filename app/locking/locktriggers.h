// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locking/idlewatch.h"
#include "locking/lockoptions.h"
#include "locking/sessionwatch.h"

namespace tryboth {

class Settings;
class WindowLock;

/// Locks a window by itself, as the settings say.
class LockTriggers : public QObject
{
    Q_OBJECT

public:
    /// `window` is what may be minimised.
    LockTriggers(WindowLock &lock, QWidget &window, const Clock &clock, const Settings &settings);

    const LockOptions &options() const { return m_options; }
    void setOptions(const LockOptions &options);
    IdleWatch &idleWatch() { return m_idle; }
    SessionWatch &sessionWatch() { return m_session; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void optionsChanged();

private:
    void lockWithDesktop();
    bool belongsToWindow(const QObject *widget) const;

    WindowLock &m_lock;
    QWidget &m_window;
    LockOptions m_options;
    IdleWatch m_idle;
    SessionWatch m_session;
};

} // namespace tryboth
