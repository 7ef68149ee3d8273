// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/desktoplook.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

/// A portal as far as its settings go.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0, contrast = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        Q_ASSERT(group == u"org.freedesktop.appearance"_s);
        const uint value = key == u"contrast"_s ? contrast : scheme;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value))); // twice, as portals do
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

/// On a bus of its own, which the test starts: no desktop is asked.
class TestDesktopLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void whatThePortalSays_data();
    void whatThePortalSays();
    void aChangeIsHeardWhileRunning();
    void withoutABusNothingIsSaid();

private:
    QDBusConnection bus() const { return QDBusConnection(u"asking"_s); }
    QDBusConnection portalBus() const { return QDBusConnection(u"portal"_s); }

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakePortal> m_portal;
};

void TestDesktopLook::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--print-address"_s, u"--nofork"_s});
    if (!m_daemon.waitForStarted()) {
        QSKIP("there is no dbus-daemon here");
    }
    QTRY_VERIFY(m_daemon.canReadLine() || m_daemon.waitForReadyRead(100));
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    QVERIFY(QDBusConnection::connectToBus(m_address, u"asking"_s).isConnected());
    QVERIFY(QDBusConnection::connectToBus(m_address, u"portal"_s).isConnected());
    QVERIFY(portalBus().registerService(u"org.freedesktop.portal.Desktop"_s));
}

void TestDesktopLook::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"asking"_s);
    QDBusConnection::disconnectFromBus(u"portal"_s);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void TestDesktopLook::init()
{
    m_portal = std::make_unique<FakePortal>();
    QVERIFY(portalBus().registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(),
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
}

void TestDesktopLook::cleanup()
{
    portalBus().unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    m_portal.reset();
}

void TestDesktopLook::whatThePortalSays_data()
{
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<uint>("contrast");
    QTest::addColumn<Scheme>("expected");
    QTest::newRow("dark") << 1U << 0U << Scheme::Dark;
    QTest::newRow("light") << 2U << 0U << Scheme::Light;
    QTest::newRow("contrast") << 0U << 1U << Scheme::HighContrastLight;
    QTest::newRow("dark, contrast") << 1U << 1U << Scheme::HighContrastDark;
}

void TestDesktopLook::whatThePortalSays()
{
    QFETCH(uint, scheme);
    QFETCH(uint, contrast);
    QFETCH(Scheme, expected);
    m_portal->scheme = scheme;
    m_portal->contrast = contrast;
    DesktopLook look(bus());
    QVERIFY(!look.scheme());
    look.start();
    QTRY_COMPARE(look.scheme(), std::optional<Scheme>(expected));
}

void TestDesktopLook::aChangeIsHeardWhileRunning()
{
    m_portal->scheme = 2;
    DesktopLook look(bus());
    look.start();
    QTRY_COMPARE(look.scheme(), std::optional<Scheme>(Scheme::Light));
    const QSignalSpy changed(&look, &DesktopLook::changed);
    Q_EMIT m_portal->SettingChanged(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, QDBusVariant(1U));
    Q_EMIT m_portal->SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(1U));
    QTRY_COMPARE(look.scheme(), std::optional<Scheme>(Scheme::Dark));
    QCOMPARE(changed.count(), 1);
}

void TestDesktopLook::withoutABusNothingIsSaid()
{
    DesktopLook look(QDBusConnection(u"no such bus"_s));
    look.start();
    QTest::qWait(0);
    QVERIFY(!look.scheme());
}

QTEST_GUILESS_MAIN(TestDesktopLook)
#include "tst_desktoplook.moc"
