// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/sessionwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

const QString Login = u"org.freedesktop.login1"_s;
const QString LoginPath = u"/org/freedesktop/login1"_s;
const QString LoginManager = u"org.freedesktop.login1.Manager"_s;

QDBusMessage managerCall(const QString &method)
{
    return QDBusMessage::createMethodCall(Login, LoginPath, LoginManager, method);
}

} // namespace

SessionWatch::SessionWatch(QObject *parent)
    : QObject(parent)
{
}

void SessionWatch::start()
{
    if (m_started) {
        return;
    }
    m_started = true;
    auto session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s}) {
            session.connect(QString(), QString(), name, u"ActiveChanged"_s, this,
                            SLOT(screenSaverChanged(bool)));
        }
    }
    auto system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(Login, LoginPath, LoginManager, u"PrepareForSleep"_s, this, SLOT(sleepChanged(bool)));
        watchSession();
        holdSleep();
    }
}

/// Only the session that this window is in: on a shared machine others lock theirs.
void SessionWatch::watchSession()
{
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    if (id.isEmpty()) {
        return;
    }
    QDBusMessage call = managerCall(u"GetSession"_s);
    call << id;
    auto *reply = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QDBusObjectPath> path = *finished;
        finished->deleteLater();
        if (!path.isError()) {
            QDBusConnection::systemBus().connect(Login, path.value().path(),
                                                 u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                                                 SIGNAL(screenLocked()));
        }
    });
}

void SessionWatch::holdSleep()
{
    QDBusMessage call = managerCall(u"Inhibit"_s);
    call << u"sleep"_s << u"Tryboth"_s << tr("Lock the journal first") << u"delay"_s;
    auto *reply = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> hold = *finished;
        finished->deleteLater();
        if (!hold.isError()) {
            m_hold = hold.value();
        }
    });
}

void SessionWatch::screenSaverChanged(bool active)
{
    if (active) {
        Q_EMIT screenLocked();
    }
}

void SessionWatch::sleepChanged(bool begins)
{
    if (!begins) {
        holdSleep();
        return;
    }
    Q_EMIT aboutToSleep();
    m_hold = QDBusUnixFileDescriptor(); // all is saved and hidden: sleep may come
}

} // namespace tryboth
