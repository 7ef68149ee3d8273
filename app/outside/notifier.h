// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outside/notice.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>

namespace tryboth {

/// Shows notices through the service of the desktop (org.freedesktop.Notifications), one at a time. Speaks to
/// the bus no earlier than there is something to show, and never waits for it.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using Bus = std::function<QDBusConnection()>;

    /// `bus` is asked for when it is needed; for tests.
    explicit Notifier(Bus bus = &QDBusConnection::sessionBus, QObject *parent = nullptr);

    /// Shows `notice` in place of the last one. unavailable() follows where no service takes it.
    void show(const Notice &notice);
    /// Takes the last one away, if it is still there.
    void withdraw();

Q_SIGNALS:
    void chosen(const QString &key); ///< an action, or "default" for the notice itself
    void unavailable(const tryboth::Notice &notice);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &key);
    void noticeClosed(uint id, uint reason);

private:
    void connectTo(QDBusConnection bus);

    Bus m_bus;
    uint m_shown = 0; ///< what the service calls the last notice; 0 for none
    bool m_connected = false;
};

} // namespace tryboth
