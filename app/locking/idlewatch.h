// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QObject>
#include <QTimer>

namespace tryboth {

/// Tells when nobody has touched keyboard or pointer for a while. Goes by the clock and not by counting, so
/// that a night asleep counts as well. Wakes the machine only when the time may be over.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    /// 0 for never.
    void setMinutes(int minutes);
    /// Looks at the clock now; the timer calls it, too.
    void check();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle();

private:
    const Clock &m_clock;
    int m_minutes = 0;
    Moment m_lastActivity;
    QTimer m_timer;
};

} // namespace tryboth
