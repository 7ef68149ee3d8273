// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QList>
#include <QObject>
#include <QStringList>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace tryboth::test {

/// Stands for logind: knows one session, lends a hold on sleep to whoever asks, and says what the computer is
/// about to do.
class LoginService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~LoginService() override { forgetHolds(); }

    bool appearOn(const QDBusConnection &bus)
    {
        m_bus = bus;
        return m_bus.registerObject(path(), this, QDBusConnection::ExportAllSlots) &&
               m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
    }

    static QString session() { return QStringLiteral("7"); } ///< the one it knows
    void sayPrepareForSleep(bool begins)
    {
        say(path(), QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"),
            {begins});
    }
    void sayLock(const QString &session)
    {
        say(path() + QStringLiteral("/session/_3") + session,
            QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {});
    }

    /// How many holds are out and have not been given back.
    int held() const
    {
        int count = 0;
        for (const int end : m_holds) {
            pollfd looking{end, POLLIN, 0};
            count += ::poll(&looking, 1, 0) == 0 ? 1 : 0; // once the other end is closed there is an answer
        }
        return count;
    }
    /// Starts anew, for the next test.
    void forgetHolds()
    {
        for (const int end : m_holds) {
            ::close(end);
        }
        m_holds.clear();
        asked.clear();
    }
    QStringList asked; ///< what was asked, in its order

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id)
    {
        asked += QStringLiteral("GetSession ") + id;
        return QDBusObjectPath(path() + QStringLiteral("/session/_3") + id);
    }
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString & /*why*/,
                                    const QString &mode)
    {
        asked += QStringList{QStringLiteral("Inhibit"), what, who, mode}.join(u' ');
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0) {
            return {};
        }
        for (const int end : ends) {
            ::fcntl(end, F_SETFD, FD_CLOEXEC); // no program that is started meanwhile may hold it
        }
        m_holds += ends[0];
        QDBusUnixFileDescriptor lent;
        lent.giveFileDescriptor(ends[1]);
        return lent;
    }

private:
    static QString path() { return QStringLiteral("/org/freedesktop/login1"); }
    void say(const QString &object, const QString &interface, const QString &name,
             const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(object, interface, name);
        signal.setArguments(arguments);
        m_bus.send(signal);
    }

    QDBusConnection m_bus{QString()};
    QList<int> m_holds; ///< our ends of the pipes
};

} // namespace tryboth::test
