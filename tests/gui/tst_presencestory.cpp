// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrivals.h"
#include "lockwindow.h"
#include "models/reminder.h"
#include "outside/capturecommand.h"
#include "outside/capturewindow.h"
#include "outside/handoverrequest.h"
#include "outside/outsidedialog.h"
#include "pages/importdialog.h"
#include "presence.h"
#include "recentfiles.h"
#include "recentmenu.h"
#include "startwindow.h"
#include "support/notificationservice.h"
#include "support/privatebus.h"
#include "widgets/ratingrow.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;
using Kind = HandoverRequest::Kind;

/// The program as a neighbour of others: asked by a second start, by a dropped file, by the clock.
class TestPresenceStory : public LockWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aCheckInIsCapturedAndTheWindowGoes();
    void whatWasHalfTypedWaitsForTheNextTime();
    void whatWasHalfTypedSurvivesTheEnd();
    void aLockedJournalIsUnlockedForOneCheckIn();
    void lockingTakesWhatWasTypedOffTheScreen();
    void idlenessEndsAnUnlockedCapture();
    void aCaptureFromNowhereOpensTheLastJournalBehind();
    void withoutAJournalACaptureLeadsToTheStart();
    void aSecondStartBringsTheWindowForward();
    void whatLetsAWindowComeForwardIsHandedToQt();
    void theCommandForAKeyIsTheOneThatStartsThisProgram();
    void aJournalThatIsOpenIsNotOpenedTwice();
    void aFileToImportIsShownBeforeItIsTakenIn();
    void aFileForALockedJournalWaits();
    void aDroppedFileIsTakenAlsoOverAField();
    void draggedWordsStayTheFields();
    void whatWasOpenIsListedAndForgotten();
    void nothingIsRememberedWhereOneDoesNotWantIt();
    void withoutATrayNoneIsOfferedAndNothingStays();
    void theReminderAsksThroughTheDesktop();
    void theReminderIsSetByKeyboard();
    void withoutAServiceTheReminderIsSilent();

private:
    CaptureWindow *capture() { return visible<CaptureWindow>(u"captureWindow"_s); }
    void makePresence()
    {
        m_presence = std::make_unique<Presence>(*m_desktop, [this] {
            return m_service ? m_bus->connection(u"presence"_s) : QDBusConnection(u"none"_s);
        });
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void captureNow()
    {
        m_presence->serve({Kind::Capture, {}});
        QVERIFY(capture());
        QVERIFY(QTest::qWaitForWindowActive(capture()));
    }
    void logPairing()
    {
        QTest::keyClicks(QApplication::focusWidget(), u"pair"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_6);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    }
    int entries() { return must(window()->journal().stores().checkIns.count({})); }
    QString fileWith(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }
    QString table() { return fileWith(u"week.csv"_s, "date,activity,energy\n2026-11-02,Coding,1\n"); }
    /// Drops `mime` onto `target`; whether it was taken.
    static bool drop(QWidget *target, const QMimeData &mime)
    {
        const QPoint middle = target->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(target, &enter);
        QDropEvent drop(middle, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(target, &drop);
        return enter.isAccepted() && drop.isAccepted();
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<Presence> m_presence;
};

void TestPresenceStory::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"tryboth-test-presence"_s);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestPresenceStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_clock = std::make_unique<FixedClock>(aMonday());
    m_desktop = desktopIn(m_folder->path());
    makePresence();
}

void TestPresenceStory::cleanup()
{
    m_presence.reset();
    closeWindows();
    m_desktop.reset();
    m_settings.reset();
    for (const QString &name : {u"service"_s, u"presence"_s}) {
        QDBusConnection::disconnectFromBus(name);
    }
    m_service.reset();
    m_bus.reset();
}

void TestPresenceStory::aCheckInIsCapturedAndTheWindowGoes()
{
    m_desktop->create(path());
    captureNow();
    logPairing();
    QVERIFY(!capture());
    QCOMPARE(entries(), 1);
    QVERIFY(window()->isVisible());
    window()->journal().undoStack()->undo(); // one step, as if logged on Today
    QCOMPARE(entries(), 0);
}

void TestPresenceStory::whatWasHalfTypedWaitsForTheNextTime()
{
    m_desktop->create(path());
    captureNow();
    QTest::keyClicks(QApplication::focusWidget(), u"pair"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!capture());
    QCOMPARE(entries(), 0);
    captureNow();
    QCOMPARE(capture()->findChild<RatingRow *>()->value().activity, u"act.pairing"_s);
}

void TestPresenceStory::whatWasHalfTypedSurvivesTheEnd()
{
    m_desktop->create(path());
    captureNow();
    QTest::keyClicks(QApplication::focusWidget(), u"pair"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(window()->journal().draft().value_or(QByteArray()).contains("act.pairing"));
    delete window(); // without closing it
    m_desktop->open(path());
    QVERIFY(window());
    auto *restore = window()->findChild<QPushButton *>(u"draftRestore"_s);
    QVERIFY(restore);
    restore->click();
    QCOMPARE(window()->page(u"today"_s)->findChild<RatingRow *>()->value().activity, u"act.pairing"_s);
    QCOMPARE(entries(), 0);
}

void TestPresenceStory::aLockedJournalIsUnlockedForOneCheckIn()
{
    beginSealed();
    safety().lock().lock();
    captureNow();
    QVERIFY(!capture()->findChild<RatingRow *>()->isVisible());
    auto *field = capture()->findChild<QLineEdit *>(u"unlockPassphrase"_s);
    QTest::keyClicks(field, u"wrong"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(capture()->findChild<QLabel *>(u"unlockTrouble"_s)->isVisible());
    field->clear();
    QTest::keyClicks(field, Right);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(capture()->findChild<RatingRow *>()->isVisible());
    QVERIFY(safety().lock().isLocked()); // the window of the journal shows nothing meanwhile
    QVERIFY(!window()->page(u"today"_s)->isVisible());
    logPairing();
    QVERIFY(!capture());
    QCOMPARE(entries(), 1);
    QVERIFY(window()->journal().readOnlyReason()); // locked again, keys wiped
    tryPassphrase(Right);
    QTRY_VERIFY(!safety().lock().isLocked());
    QCOMPARE(entries(), 1);
}

void TestPresenceStory::lockingTakesWhatWasTypedOffTheScreen()
{
    beginSealed();
    captureNow();
    QTest::keyClicks(QApplication::focusWidget(), u"pair"_s);
    safety().lock().lock();
    QVERIFY(!capture()->findChild<RatingRow *>()->isVisible());
    auto *field = capture()->findChild<QLineEdit *>(u"unlockPassphrase"_s);
    QTest::keyClicks(field, Right);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(capture()->findChild<RatingRow *>()->isVisible());
    QVERIFY(!capture()->findChild<RatingRow *>()->isEmpty());
}

void TestPresenceStory::idlenessEndsAnUnlockedCapture()
{
    beginSealed();
    safety().lock().lock();
    captureNow();
    auto *field = capture()->findChild<QLineEdit *>(u"unlockPassphrase"_s);
    QTest::keyClicks(field, Right);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(capture()->findChild<RatingRow *>()->isVisible());
    m_clock->advance(10 * 60'000);
    safety().triggers().idleWatch().check();
    QVERIFY(!capture()->findChild<RatingRow *>()->isVisible());
    QVERIFY(window()->journal().readOnlyReason());
}

void TestPresenceStory::aCaptureFromNowhereOpensTheLastJournalBehind()
{
    delete m_desktop->create(path());
    captureNow();
    QVERIFY(window());
    QVERIFY(!window()->isVisible());
    logPairing();
    QTRY_VERIFY(!window()); // saved and closed with it
    m_desktop->open(path());
    QCOMPARE(entries(), 1);
    QVERIFY(window()->isVisible());
}

void TestPresenceStory::withoutAJournalACaptureLeadsToTheStart()
{
    m_presence->serve({Kind::Capture, {}});
    QVERIFY(!capture());
    QVERIFY(visible<StartWindow>(u"startWindow"_s));
    m_desktop->create(path());
    QVERIFY(window()->isVisible());
    QVERIFY(!capture());
}

void TestPresenceStory::aSecondStartBringsTheWindowForward()
{
    m_desktop->create(path());
    window()->showMinimized();
    m_presence->serve({Kind::Show, {}});
    QVERIFY(window()->isVisible());
    QVERIFY(!window()->isMinimized());
}

void TestPresenceStory::whatLetsAWindowComeForwardIsHandedToQt()
{
    m_desktop->create(path());
    qunsetenv("XDG_ACTIVATION_TOKEN");
    m_presence->serve({Kind::Show, {}});
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    m_presence->serve({Kind::Show, {}, "a-token"});
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("a-token"));
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestPresenceStory::theCommandForAKeyIsTheOneThatStartsThisProgram()
{
    m_desktop->create(path());
    const OutsideDialog dialog(*m_presence->reminderOf(*window()), *m_settings, false);
    const QString command = dialog.findChild<QLineEdit *>(u"captureCommand"_s)->text();
    QCOMPARE(command, captureCommand(QCoreApplication::applicationFilePath(), {}, {}));
    QVERIFY2(command.contains(u"tst_presencestory"_s) && command.endsWith(u" --capture"_s),
             qPrintable(command));
}

void TestPresenceStory::aJournalThatIsOpenIsNotOpenedTwice()
{
    m_desktop->create(path());
    m_presence->serve({Kind::Open, {path()}});
    const auto all = QApplication::topLevelWidgets();
    QCOMPARE(std::ranges::count_if(all, [](QWidget *one) { return qobject_cast<MainWindow *>(one); }), 1);
    QVERIFY(!window()->journal().readOnlyReason());
    delete m_desktop->create(m_folder->filePath(u"other.tryboth"_s));
    m_presence->serve({Kind::Open, {m_folder->filePath(u"other.tryboth"_s)}});
    const auto more = QApplication::topLevelWidgets();
    QCOMPARE(std::ranges::count_if(more, [](QWidget *one) { return qobject_cast<MainWindow *>(one); }), 2);
}

void TestPresenceStory::aFileToImportIsShownBeforeItIsTakenIn()
{
    m_desktop->create(path());
    m_presence->serve({Kind::Open, {table()}});
    auto *dialog = window()->findChild<ImportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *take = dialog->findChild<QPushButton *>(u"importTakeIn"_s);
    QTRY_VERIFY(take->isEnabled());
    QCOMPARE(entries(), 0);
}

void TestPresenceStory::aFileForALockedJournalWaits()
{
    beginSealed();
    safety().lock().lock();
    m_presence->serve({Kind::Open, {table()}});
    QVERIFY(!window()->findChild<ImportDialog *>());
    tryPassphrase(Right);
    QTRY_VERIFY(window()->findChild<ImportDialog *>());
}

void TestPresenceStory::aDroppedFileIsTakenAlsoOverAField()
{
    m_desktop->create(path());
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(table())});
    auto *title = window()->findChild<QLineEdit *>(u"title"_s);
    QVERIFY(drop(title, files));
    QTRY_VERIFY(window()->findChild<ImportDialog *>());
    QCOMPARE(title->text(), QString());

    const QString other = m_folder->filePath(u"other.tryboth"_s);
    delete m_desktop->create(other);
    QMimeData journal;
    journal.setUrls({QUrl::fromLocalFile(other)});
    QVERIFY(drop(window(), journal));
    QTRY_VERIFY(Arrivals::windowOf(other));
}

void TestPresenceStory::draggedWordsStayTheFields()
{
    m_desktop->create(path());
    QMimeData words;
    words.setText(u"a word"_s);
    auto *title = window()->findChild<QLineEdit *>(u"title"_s);
    QVERIFY(drop(title, words));
    QCOMPARE(title->text(), u"a word"_s);
    QMimeData elsewhere;
    elsewhere.setUrls({QUrl(u"file://server/share/x.tryboth"_s)});
    QVERIFY(!drop(window(), elsewhere)); // no file of this machine: asking for it would tell the server
}

void TestPresenceStory::whatWasOpenIsListedAndForgotten()
{
    delete m_desktop->create(path());
    m_desktop->create(m_folder->filePath(u"second.tryboth"_s));
    QCOMPARE(RecentFiles(*m_settings).all(), (QStringList{m_folder->filePath(u"second.tryboth"_s), path()}));
    auto *menu = window()->findChild<RecentMenu *>();
    QVERIFY(menu);
    QFile::remove(path());
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().at(0)->text().contains(u"second"_s));
    QVERIFY(menu->actions().at(1)->text().contains(u"not in"_s));
    menu->actions().at(1)->trigger();
    QVERIFY(visible<QLabel>(u"quietStripSentence"_s)->text().contains(u"mine.tryboth"_s));
    RecentFiles(*m_settings).remove(path());
    QCOMPARE(RecentFiles(*m_settings).all().size(), 1);
    RecentFiles(*m_settings).clear();
    QVERIFY(RecentFiles(*m_settings).all().isEmpty());
}

void TestPresenceStory::nothingIsRememberedWhereOneDoesNotWantIt()
{
    delete m_desktop->create(path());
    RecentFiles(*m_settings).setOn(false);
    QVERIFY(RecentFiles(*m_settings).all().isEmpty());
    delete m_desktop->create(m_folder->filePath(u"second.tryboth"_s));
    QVERIFY(RecentFiles(*m_settings).all().isEmpty());
    m_settings->save();
    QVERIFY(!bytesOf(m_settings->file()).contains(QFile::encodeName(m_folder->path())));
    m_desktop->start();
    QVERIFY(visible<StartWindow>(u"startWindow"_s));
}

void TestPresenceStory::withoutATrayNoneIsOfferedAndNothingStays()
{
    m_settings->setValue(Setting::TrayIcon, true); // wished for where there was one
    m_settings->setValue(Setting::KeepsRunning, true);
    m_desktop->create(path());
    Reminder &reminder = *m_presence->reminderOf(*window());
    {
        const OutsideDialog dialog(reminder, *m_settings, false);
        QVERIFY(!dialog.findChild<QCheckBox *>(u"trayIcon"_s)->isEnabled());
        QVERIFY(!dialog.findChild<QCheckBox *>(u"keepRunning"_s)->isEnabled());
    }
    window()->close();
    QTRY_VERIFY(!window()); // it closed, and is not hidden where nobody finds it
}

void TestPresenceStory::theReminderAsksThroughTheDesktop()
{
    m_bus = std::make_unique<PrivateBus>();
    if (!m_bus->start()) {
        QSKIP("dbus-daemon is not installed: notifications are not checked");
    }
    m_service = std::make_unique<NotificationService>();
    QVERIFY(m_service->appearOn(m_bus->connection(u"service"_s)));
    m_desktop->create(path());
    Reminder &reminder = *m_presence->reminderOf(*window());
    must(reminder.setTime(QTime(17, 0)));
    m_clock->set(QDateTime(aMonday().date(), {17, 0}, aMonday().timeZone()));
    reminder.check();
    QTRY_COMPARE(m_service->shown.size(), 1);
    QVERIFY(!(m_service->shown.first().title + m_service->shown.first().body).contains(u"mine"_s));
    QTest::qWait(1);
    Q_EMIT m_service->ActionInvoked(NotificationService::FirstId + 1, u"later"_s);
    QTRY_COMPARE(*reminder.next(),
                 Moment::fromDateTime(QDateTime(aMonday().date(), {18, 0}, aMonday().timeZone())));
    m_clock->advance(Reminder::SnoozeMs);
    reminder.check();
    QTRY_COMPARE(m_service->shown.size(), 2);
    QTest::qWait(1);
    Q_EMIT m_service->ActionInvoked(NotificationService::FirstId + 2, u"log"_s);
    QTRY_VERIFY(capture());
    QVERIFY(QTest::qWaitForWindowActive(capture()));
    logPairing();
    QCOMPARE(entries(), 1);
    QTRY_VERIFY(m_service->closed.contains(NotificationService::FirstId + 2)); // answered, so it goes
}

void TestPresenceStory::theReminderIsSetByKeyboard()
{
    m_desktop->create(path());
    Reminder &reminder = *m_presence->reminderOf(*window());
    Q_EMIT window()->outsideRequested();
    auto *dialog = visible<OutsideDialog>(u"outsideDialog"_s);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(reminder.time(), QTime(17, 0));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!visible<OutsideDialog>(u"outsideDialog"_s));
    QCOMPARE(reminder.time(), QTime(18, 0));
    QCOMPARE(must(window()->journal().stores().profile.read()).reminder, QTime(18, 0));
}

void TestPresenceStory::withoutAServiceTheReminderIsSilent()
{
    m_desktop->create(path());
    Reminder &reminder = *m_presence->reminderOf(*window());
    must(reminder.setTime(QTime(17, 0)));
    m_clock->set(QDateTime(aMonday().date(), {17, 0}, aMonday().timeZone()));
    reminder.check(); // and nothing breaks
    QVERIFY(reminder.isWaiting());
}

QTEST_MAIN(TestPresenceStory)
#include "tst_presencestory.moc"
