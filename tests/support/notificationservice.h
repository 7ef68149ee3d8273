// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace tryboth::test {

/// Stands for the notification service of a desktop: keeps what it was told, and presses buttons.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    bool appearOn(QDBusConnection bus)
    {
        return bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    QList<Shown> shown;
    QList<uint> closed;
    static constexpr uint FirstId = 41;

public Q_SLOTS:
    uint Notify(const QString & /*program*/, uint replaces, const QString & /*icon*/, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int /*timeout*/)
    {
        shown.append({replaces, title, body, actions, hints});
        return replaces ? replaces : FirstId + uint(shown.size());
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key);
    void NotificationClosed(uint id, uint reason);
};

} // namespace tryboth::test
