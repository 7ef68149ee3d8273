// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockwindow.h"
#include "support/loginservice.h"
#include "support/privatebus.h"

#include <QDBusMessage>
#include <QSessionManager>

#include <cstddef>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// What a desktop says about its screen, about sleep and about the end of the session, heard by the real
/// window: over two buses of our own, one for the session and one for the system.
class TestDesktopLock : public LockWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void whatTheDesktopSaysLocks_data();
    void whatTheDesktopSaysLocks();
    void sleepWaitsUntilTheWordsAreOnTheDisk();
    void theNextSleepWaitsToo();
    void anotherSessionsLockIsNotOurs();
    void whereItIsNotWantedNothingLocks();
    void theEndOfTheSessionKeepsTheWords();
    void theEndOfTheSessionSavesWhatWasChanged();

private:
    static constexpr auto NoBus = "dbus-daemon is not installed: what a desktop says is not heard";

    /// A sealed journal with words that are in no entry yet, in a window that hears the buses.
    void beginWithWords()
    {
        beginSealed();
        settle();
        typeWords();
    }
    void typeWords()
    {
        auto *title = window()->findChild<QLineEdit *>(u"title"_s);
        title->setFocus();
        QTest::keyClicks(title, Words);
    }
    /// What was sent on the buses has arrived, and what follows from that: the watch asks logind, which gets
    /// it, answers, is heard, and then the bus learns what else the watch wants to hear.
    void settle()
    {
        if (!m_hasBuses) {
            return;
        }
        constexpr int Turns = 5;
        for (int turn = 0; turn < Turns; ++turn) {
            for (const QDBusConnection &bus : {m_system.connection(u"login"_s), QDBusConnection::systemBus(),
                                               QDBusConnection::sessionBus()}) {
                bus.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                        u"org.freedesktop.DBus"_s, u"GetId"_s));
            }
            QTest::qWait(1);
        }
    }
    void sayScreenSaver(const QString &interface, bool active)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/ScreenSaver"_s, interface, u"ActiveChanged"_s);
        signal << active;
        m_session.connection(u"saver"_s).send(signal);
    }
    bool isLocked() { return safety().lock().isLocked(); }
    bool hasDraft() const
    {
        return QDirIterator(m_folder->path(), {u"*.draft"_s}, QDir::Files, QDirIterator::Subdirectories)
            .hasNext();
    }
    void log()
    {
        must(window()->journal().apply(u"Log"_s, [](Stores &stores) {
            return stores.checkIns.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1))
                .map([](const Id &) {});
        }));
    }
    /// As a session manager does; who listens here looks at none of it, and Qt lets nobody make one.
    static void endSession()
    {
        alignas(QSessionManager) static std::byte nobody[sizeof(QSessionManager)];
        Q_EMIT qApp->commitDataRequest(*reinterpret_cast<QSessionManager *>(nobody));
    }

    const QString Words = u"Kanarienvogel in the attic"_s;
    PrivateBus m_session, m_system;
    LoginService m_login;
    bool m_hasBuses = false;
};

void TestDesktopLock::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"tryboth-test-desktoplock"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    m_theme = std::make_unique<Theme>(*qApp);
    m_hasBuses = m_session.start() && m_system.start();
    if (m_hasBuses) { // before anybody asks for either
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_session.address().toLatin1());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_system.address().toLatin1());
        qputenv("XDG_SESSION_ID", LoginService::session().toLatin1());
        QVERIFY(m_login.appearOn(m_system.connection(u"login"_s)));
    }
}

void TestDesktopLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_clock = std::make_unique<FixedClock>(aMonday());
    m_desktop = desktopIn(m_folder->path());
}

void TestDesktopLock::cleanup()
{
    closeWindows();
    m_desktop.reset();
    settle();
    m_login.forgetHolds();
}

void TestDesktopLock::cleanupTestCase()
{
    for (const QString &name : {u"login"_s, u"saver"_s}) {
        QDBusConnection::disconnectFromBus(name);
    }
}

void TestDesktopLock::whatTheDesktopSaysLocks_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("a screen saver") << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("that of GNOME") << u"org.gnome.ScreenSaver"_s;
    QTest::newRow("the session") << u"session"_s;
    QTest::newRow("sleep") << u"sleep"_s;
}

void TestDesktopLock::whatTheDesktopSaysLocks()
{
    if (!m_hasBuses)
        QSKIP(NoBus);
    QFETCH(QString, who);
    beginWithWords();
    auto *title = window()->findChild<QLineEdit *>(u"title"_s);
    QVERIFY(title->isVisible());
    if (who == u"session"_s) {
        m_login.sayLock(LoginService::session());
    } else if (who == u"sleep"_s) {
        m_login.sayPrepareForSleep(true);
    } else {
        sayScreenSaver(who, false); // it goes, and says so
        settle();
        QVERIFY(!isLocked());
        sayScreenSaver(who, true);
    }
    QTRY_VERIFY(isLocked());
    QCOMPARE(window()->windowTitle(), u"Tryboth"_s);
    QVERIFY(!title->isVisible());
    QVERIFY(!window()->menuBar()->isVisible());
    QVERIFY(window()->journal().readOnlyReason());
    QVERIFY(hasDraft());
    tryPassphrase(Next);
    QTRY_VERIFY(visible<QLabel>(u"unlockTrouble"_s));
    QVERIFY(!title->isVisible());
    tryPassphrase(Right);
    QTRY_VERIFY(!isLocked());
    QVERIFY(title->isVisible());
    QCOMPARE(title->text(), Words);
    QVERIFY(window()->windowTitle().contains(u"mine"_s));
}

void TestDesktopLock::sleepWaitsUntilTheWordsAreOnTheDisk()
{
    if (!m_hasBuses)
        QSKIP(NoBus);
    beginWithWords();
    QTRY_COMPARE(m_login.held(), 1);
    QVERIFY(m_login.asked.contains(u"Inhibit sleep Tryboth delay"_s));
    const QByteArray before = bytesOf(path());
    log();
    bool heard = false, held = false, drafted = false, saved = false, locked = false;
    // Whoever listens after the window has been served hears it when all is done, and sleep still waits.
    connect(&safety().triggers().sessionWatch(), &SessionWatch::aboutToSleep, this, [&] {
        heard = true;
        held = m_login.held() == 1;
        drafted = hasDraft();
        saved = window()->journal().saveState() == Journal::SaveState::Saved && bytesOf(path()) != before;
        locked = isLocked();
    });
    m_login.sayPrepareForSleep(true);
    QTRY_VERIFY(heard);
    QVERIFY(held);
    QVERIFY(drafted);
    QVERIFY(saved);
    QVERIFY(locked);
    QTRY_COMPARE(m_login.held(), 0); // and now it may sleep
}

void TestDesktopLock::theNextSleepWaitsToo()
{
    if (!m_hasBuses)
        QSKIP(NoBus);
    beginWithWords();
    QTRY_COMPARE(m_login.held(), 1);
    m_login.sayPrepareForSleep(true);
    QTRY_COMPARE(m_login.held(), 0);
    m_login.sayPrepareForSleep(false); // it wakes
    QTRY_COMPARE(m_login.held(), 1);
    QVERIFY(isLocked());
    tryPassphrase(Right);
    QTRY_VERIFY(!isLocked());
    m_login.sayPrepareForSleep(true);
    QTRY_VERIFY(isLocked());
    QTRY_COMPARE(m_login.held(), 0);
}

void TestDesktopLock::anotherSessionsLockIsNotOurs()
{
    if (!m_hasBuses)
        QSKIP(NoBus);
    beginWithWords();
    QVERIFY(m_login.asked.contains(u"GetSession "_s + LoginService::session()));
    m_login.sayLock(u"8"_s);
    settle();
    QVERIFY(!isLocked());
    m_login.sayLock(LoginService::session());
    QTRY_VERIFY(isLocked());
}

void TestDesktopLock::whereItIsNotWantedNothingLocks()
{
    if (!m_hasBuses)
        QSKIP(NoBus);
    beginWithWords();
    QTRY_COMPARE(m_login.held(), 1);
    LockOptions options;
    options.withDesktop = false;
    safety().triggers().setOptions(options);
    sayScreenSaver(u"org.freedesktop.ScreenSaver"_s, true);
    m_login.sayLock(LoginService::session());
    m_login.sayPrepareForSleep(true);
    QTRY_COMPARE(m_login.held(), 0);
    settle();
    QVERIFY(!isLocked());
}

void TestDesktopLock::theEndOfTheSessionKeepsTheWords()
{
    beginSealed();
    QTRY_COMPARE(window()->journal().saveState(), Journal::SaveState::Saved);
    typeWords();
    endSession();
    QVERIFY(hasDraft()); // at once: the program may be gone now
}

void TestDesktopLock::theEndOfTheSessionSavesWhatWasChanged()
{
    beginSealed();
    const QByteArray before = bytesOf(path());
    log();
    endSession();
    QCOMPARE(window()->journal().saveState(), Journal::SaveState::Saved);
    QVERIFY(bytesOf(path()) != before);
}

QTEST_MAIN(TestDesktopLock)
#include "tst_desktoplock.moc"
