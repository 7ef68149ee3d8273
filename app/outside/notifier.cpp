// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;
constexpr int PatienceMs = 3000, AsTheDesktopLikes = -1;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(Service, Path, Service, method);
}

} // namespace

Notifier::Notifier(Bus bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
}

void Notifier::connectTo(QDBusConnection bus)
{
    if (std::exchange(m_connected, true)) {
        return;
    }
    bus.connect(Service, Path, Service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect(Service, Path, Service, u"NotificationClosed"_s, this, SLOT(noticeClosed(uint, uint)));
}

void Notifier::show(const Notice &notice)
{
    QDBusConnection bus = m_bus();
    if (!bus.isConnected()) {
        Q_EMIT unavailable(notice);
        return;
    }
    connectTo(bus);
    QStringList actions{u"default"_s, tr("Open")};
    for (const NoticeAction &action : notice.actions) {
        actions << action.key << action.words;
    }
    const QVariantMap hints{{u"desktop-entry"_s, u"org.tryboth.Tryboth"_s},
                            {u"transient"_s, true}, // kept in no list of what was missed
                            {u"urgency"_s, QVariant::fromValue<uchar>(0)}};
    QDBusMessage notify = call(u"Notify"_s);
    notify << u"Tryboth"_s << m_shown << u"org.tryboth.Tryboth"_s << notice.title << notice.body << actions
           << hints << AsTheDesktopLikes;
    auto *reply = new QDBusPendingCallWatcher(bus.asyncCall(notify, PatienceMs), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, notice](QDBusPendingCallWatcher *ended) {
        const QDBusPendingReply<uint> id = *ended;
        ended->deleteLater();
        if (id.isError()) {
            Q_EMIT unavailable(notice);
        } else {
            m_shown = id.value();
        }
    });
}

void Notifier::withdraw()
{
    if (const uint shown = std::exchange(m_shown, 0)) {
        QDBusMessage close = call(u"CloseNotification"_s);
        close << shown;
        m_bus().asyncCall(close, PatienceMs);
    }
}

void Notifier::actionInvoked(uint id, const QString &key)
{
    if (id == m_shown && m_shown != 0) { // every program hears of every notice
        Q_EMIT chosen(key);
    }
}

void Notifier::noticeClosed(uint id, uint /*reason*/)
{
    if (id == m_shown) {
        m_shown = 0;
    }
}

} // namespace tryboth
