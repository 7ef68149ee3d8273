// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace tryboth {

/// Tells when the desktop locks its screen or is about to sleep, as logind and the screen saver say on D-Bus.
/// Where there is no bus, or nobody on it who knows, it says nothing. Uses local sockets of the desktop only.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatch(QObject *parent = nullptr);

    /// Connects to the buses; sleep waits for us from then on until aboutToSleep() has been served.
    void start();

Q_SIGNALS:
    void screenLocked();
    void aboutToSleep();

private Q_SLOTS:
    void screenSaverChanged(bool active);
    void sleepChanged(bool begins);

private:
    void watchSession();
    void holdSleep();

    QDBusUnixFileDescriptor m_hold; ///< while it is open, logind waits some seconds before it sleeps
    bool m_started = false;
};

} // namespace tryboth
