// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QSocketNotifier;

namespace tryboth {

/// Waits for a time of the clock on the wall, also through the sleep of the computer, at the cost of one
/// wake-up. It also tells when the clock is set. A QTimer would stand still during sleep and be late by as
/// much. What has come is for the receiver to see: it looks at its own clock.
class WallTimer : public QObject
{
    Q_OBJECT

public:
    explicit WallTimer(QObject *parent = nullptr);
    ~WallTimer() override;

    /// Waits until `milliseconds` from now, at least one; once.
    void start(qint64 milliseconds);
    void stop();
    bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void woke();

private:
    void wake();

    bool m_waiting = false;
    QTimer m_steps; ///< where the system has no such timer
#ifdef Q_OS_LINUX
    int m_timer = -1;
    QSocketNotifier *m_expiry = nullptr;
#endif
};

} // namespace tryboth
