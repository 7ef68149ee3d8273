// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/notifier.h"
#include "support/notificationservice.h"
#include "support/privatebus.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Notices over a bus of our own: with a service, without one, and without any bus.
class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNoticeIsShownWithItsButtons();
    void aButtonIsHeardOnlyForOurOwnNotice();
    void theNextNoticeTakesThePlaceOfTheLast();
    void whatWasClosedIsNotReplaced();
    void aNoticeIsTakenBack();
    void withoutAServiceItSaysSo();
    void withoutABusItSaysSo();
    void nothingIsConnectedBeforeThereIsSomethingToShow();

private:
    QDBusConnection bus() const { return m_bus->connection(u"notifier"_s); }
    /// What either side has sent has reached the other.
    void settle()
    {
        for (const QString &name : {u"service"_s, u"notifier"_s}) {
            m_bus->connection(name).call(QDBusMessage::createMethodCall(
                u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        }
        QTest::qWait(1);
    }
    /// The notice is on the screen, and its answer is back.
    void showAndWait()
    {
        const auto before = m_service->shown.size();
        m_notifier->show(m_notice);
        QTRY_COMPARE(m_service->shown.size(), before + 1);
        settle();
    }

    const Notice m_notice{u"Tryboth"_s, u"A moment?"_s, {{u"log"_s, u"Log"_s}, {u"later"_s, u"Later"_s}}};
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<Notifier> m_notifier;
};

void TestNotifier::init()
{
    m_bus = std::make_unique<PrivateBus>();
    if (!m_bus->start()) {
        QSKIP("dbus-daemon is not installed: notifications are not checked");
    }
    m_service = std::make_unique<NotificationService>();
    QVERIFY(m_service->appearOn(m_bus->connection(u"service"_s)));
    m_notifier = std::make_unique<Notifier>([this] { return bus(); });
}

void TestNotifier::cleanup()
{
    m_notifier.reset();
    for (const QString &name : {u"service"_s, u"notifier"_s}) {
        QDBusConnection::disconnectFromBus(name);
    }
    m_service.reset();
    m_bus.reset();
}

void TestNotifier::aNoticeIsShownWithItsButtons()
{
    showAndWait();
    const auto &shown = m_service->shown.first();
    QCOMPARE(shown.title, u"Tryboth"_s);
    QCOMPARE(shown.body, u"A moment?"_s);
    QCOMPARE(shown.actions.mid(2), (QStringList{u"log"_s, u"Log"_s, u"later"_s, u"Later"_s}));
    QVERIFY(shown.hints.value(u"transient"_s).toBool());
}

void TestNotifier::aButtonIsHeardOnlyForOurOwnNotice()
{
    showAndWait();
    QSignalSpy chosen(m_notifier.get(), &Notifier::chosen);
    Q_EMIT m_service->ActionInvoked(7, u"log"_s);
    Q_EMIT m_service->ActionInvoked(NotificationService::FirstId + 1, u"later"_s);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"later"_s);
}

void TestNotifier::theNextNoticeTakesThePlaceOfTheLast()
{
    showAndWait();
    showAndWait();
    QCOMPARE(m_service->shown.at(0).replaces, 0U);
    QCOMPARE(m_service->shown.at(1).replaces, NotificationService::FirstId + 1);
}

void TestNotifier::whatWasClosedIsNotReplaced()
{
    showAndWait();
    QSignalSpy chosen(m_notifier.get(), &Notifier::chosen);
    Q_EMIT m_service->NotificationClosed(NotificationService::FirstId + 1, 2);
    Q_EMIT m_service->ActionInvoked(NotificationService::FirstId + 1, u"log"_s);
    settle();
    showAndWait();
    QCOMPARE(m_service->shown.at(1).replaces, 0U);
    QCOMPARE(chosen.size(), 0);
}

void TestNotifier::aNoticeIsTakenBack()
{
    m_notifier->withdraw(); // nothing to take back yet
    showAndWait();
    m_notifier->withdraw();
    QTRY_COMPARE(m_service->closed, QList<uint>{NotificationService::FirstId + 1});
    m_notifier->withdraw();
    QCOMPARE(m_service->closed.size(), 1);
}

void TestNotifier::withoutAServiceItSaysSo()
{
    QDBusConnection::disconnectFromBus(u"service"_s);
    QSignalSpy unavailable(m_notifier.get(), &Notifier::unavailable);
    m_notifier->show(m_notice);
    QTRY_COMPARE(unavailable.size(), 1);
}

void TestNotifier::withoutABusItSaysSo()
{
    Notifier notifier([] { return QDBusConnection(u"no such connection"_s); });
    QSignalSpy unavailable(&notifier, &Notifier::unavailable);
    notifier.show(m_notice);
    QCOMPARE(unavailable.size(), 1);
    notifier.withdraw();
}

void TestNotifier::nothingIsConnectedBeforeThereIsSomethingToShow()
{
    int asked = 0;
    Notifier notifier([&asked] {
        ++asked;
        return QDBusConnection(u"no such connection"_s);
    });
    notifier.withdraw();
    QCOMPARE(asked, 0);
    notifier.show(m_notice);
    QCOMPARE(asked, 1);
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
