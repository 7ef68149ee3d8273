// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colors.h"

#include <QDBusConnection>
#include <QObject>

#include <optional>

class QDBusVariant;

namespace tryboth {

/// Whether the desktop asks for dark colours or for high contrast, as its portal tells (the interface
/// org.freedesktop.portal.Settings): Qt 6.4 knows nothing of it. Without a bus or a portal it never tells
/// anything, and the palette decides.
class DesktopLook : public QObject
{
    Q_OBJECT

public:
    explicit DesktopLook(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                         QObject *parent = nullptr);

    /// Asks now, and listens from now on; what comes is told with changed(). Does not wait.
    void start();

    /// What the desktop asks for; nothing where it did not say.
    std::optional<Scheme> scheme() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void hear(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, uint value);

    QDBusConnection m_bus;
    std::optional<bool> m_dark;
    bool m_highContrast = false;
};

} // namespace tryboth
