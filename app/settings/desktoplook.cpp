// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/desktoplook.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

const QString Portal = u"org.freedesktop.portal.Desktop"_s;
const QString PortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString PortalSettings = u"org.freedesktop.portal.Settings"_s;
const QString Appearance = u"org.freedesktop.appearance"_s;
const QString ColorScheme = u"color-scheme"_s; ///< 0: as you like, 1: dark, 2: light
const QString Contrast = u"contrast"_s;        ///< 0: as you like, 1: high

/// Read() wraps its answer in a second variant.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

DesktopLook::DesktopLook(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void DesktopLook::start()
{
    if (!m_bus.isConnected()) {
        return;
    }
    m_bus.connect(Portal, PortalPath, PortalSettings, u"SettingChanged"_s, this,
                  SLOT(hear(QString, QString, QDBusVariant)));
    ask(ColorScheme);
    ask(Contrast);
}

void DesktopLook::ask(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Portal, PortalPath, PortalSettings, u"Read"_s);
    call << Appearance << key;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError()) {
            hear(Appearance, key, reply.value());
        }
        answer->deleteLater();
    });
}

void DesktopLook::hear(const QString &group, const QString &key, const QDBusVariant &value)
{
    bool isNumber = false;
    const uint number = unwrapped(value.variant()).toUInt(&isNumber);
    if (group == Appearance && isNumber) {
        take(key, number);
    }
}

void DesktopLook::take(const QString &key, uint value)
{
    const std::optional<Scheme> before = scheme();
    if (key == ColorScheme) {
        m_dark = value == 1 ? std::optional(true) : value == 2 ? std::optional(false) : std::nullopt;
    } else if (key == Contrast) {
        m_highContrast = value == 1;
    }
    if (scheme() != before) {
        Q_EMIT changed();
    }
}

std::optional<Scheme> DesktopLook::scheme() const
{
    if (m_highContrast) {
        return m_dark.value_or(false) ? Scheme::HighContrastDark : Scheme::HighContrastLight;
    }
    if (!m_dark) {
        return {};
    }
    return *m_dark ? Scheme::Dark : Scheme::Light;
}

} // namespace tryboth
