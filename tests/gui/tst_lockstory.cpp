// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockwindow.h"

#include "models/sharing.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// A journal with a passphrase in the real window: set, locked, unlocked, changed, taken away, recovered.
class TestLockStory : public LockWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aJournalBeginsWithAPassphrase();
    void twoThatDifferAreSaidAndNothingIsMade();
    void withoutAPassphraseItIsPlain();
    void lockingHidesAllAndUnlockingBringsItBack();
    void unlockingReturnsToTheSamePlace();
    void wrongTriesLoseNothing();
    void theKeyLocksFromADialogToo();
    void noKeyReachesALockedJournal();
    void whatWasCopiedGoesWithTheLock();
    void anIdleWindowLocksByTheClock();
    void aPlainJournalDoesNotLock();
    void aSealedFileAsksBeforeItOpens();
    void thePassphraseIsChangedAndRemoved();
    void theRecoveryKeyOpensAndANewPassphraseIsAsked();
    void theKeyForSharingGoesAlongWithTheRecoverySheet();
    void lockingTakesTheRecoverySheetAway();
    void aHastyEscapeDoesNotTakeTheKeyAway();
    void whatWasTypedOutlivesACrash();
    void whatWasThrownAwayStaysAway();
};

void TestLockStory::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"tryboth-test-lock"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestLockStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_clock = std::make_unique<FixedClock>(aMonday());
    m_desktop = desktopIn(m_folder->path());
}

void TestLockStory::cleanup()
{
    closeWindows();
    m_desktop.reset();
}

void TestLockStory::aJournalBeginsWithAPassphrase()
{
    m_desktop->begin(path());
    typeInto(u"newPassphrase"_s, u"short"_s);
    QVERIFY(visible<QLabel>(u"passphraseStrength"_s)->text().startsWith(u"Short"_s));
    typeTwice(Right);
    QVERIFY(visible<QLabel>(u"passphraseStrength"_s)->text().startsWith(u"Strong"_s));
    QTest::keyClick(visible<QLineEdit>(u"newPassphraseAgain"_s), Qt::Key_Return);
    QTRY_VERIFY(window());
    QVERIFY(window()->journal().isSealed());
    QVERIFY(bytesOf(path()).startsWith("age-encryption.org/v1\n"));
    QTRY_VERIFY(visible<RecoveryDialog>(u"recoveryDialog"_s));
    QVERIFY(window()->findChild<QLabel *>(u"saveState"_s)->text().startsWith(u"All saved · encrypted"_s));
}

void TestLockStory::twoThatDifferAreSaidAndNothingIsMade()
{
    m_desktop->begin(path());
    typeInto(u"newPassphrase"_s, Right);
    typeInto(u"newPassphraseAgain"_s, Next);
    click(u"usePassphrase"_s);
    QVERIFY(visible<QLabel>(u"passphraseTrouble"_s)->text().contains(u"not the same"_s));
    QVERIFY(!QFile::exists(path()));
    QVERIFY(!window());
}

void TestLockStory::withoutAPassphraseItIsPlain()
{
    m_desktop->begin(path());
    click(u"skipPassphrase"_s);
    QTRY_VERIFY(window());
    QVERIFY(!window()->journal().isSealed());
    QVERIFY(window()->findChild<QLabel *>(u"saveState"_s)->text().startsWith(u"All saved · not encrypted"_s));
}

void TestLockStory::lockingHidesAllAndUnlockingBringsItBack()
{
    beginSealed();
    window()->showPage(u"journal"_s);
    window()->showPage(u"today"_s);
    auto *title = window()->page(u"today"_s)->findChild<QLineEdit *>(u"title"_s);
    title->setFocus();
    QTest::keyClicks(title, u"half a sentence"_s);
    title->setCursorPosition(4);
    auto *dialog = new QDialog(window());
    dialog->open();
    QVERIFY(dialog->isVisible());
    safety().lock().lock();

    QVERIFY(safety().lock().isLocked());
    QVERIFY(window()->journal().readOnlyReason());
    QCOMPARE(window()->windowTitle(), u"Tryboth"_s);
    QVERIFY(!title->isVisible());
    QVERIFY(!dialog->isVisible());
    QVERIFY(!window()->menuBar()->isVisible());
    tryPassphrase(Right);
    QTRY_VERIFY(!safety().lock().isLocked());
    QVERIFY(title->isVisible());
    QVERIFY(dialog->isVisible());
    QVERIFY(window()->windowTitle().contains(u"mine"_s));
    QCOMPARE(window()->focusWidget(), title);
    QCOMPARE(title->text(), u"half a sentence"_s);
    QCOMPARE(title->cursorPosition(), 4);
    QVERIFY(!window()->journal().readOnlyReason());
}

void TestLockStory::unlockingReturnsToTheSamePlace()
{
    constexpr int Entries = 200, Chosen = 120;
    beginSealed();
    must(window()->journal().apply(u"Log"_s, [](Stores &stores) {
        QList<CheckIn> entries;
        for (int i = 0; i < Entries; ++i)
            entries += checkIn(LocalDay(2026, 11, 23).addDays(-i), QTime(9, 0), Focus::People, 1,
                               u"Talk %1"_s.arg(i));
        return stores.checkIns.addAll(entries);
    }));
    window()->showPage(u"journal"_s);
    auto *list = visible<QListView>(u"journalList"_s);
    auto *search = visible<QLineEdit>(u"search"_s);
    QVERIFY(list && search);
    QTRY_COMPARE(list->model()->rowCount(), Entries);
    const QPersistentModelIndex chosen = list->model()->index(Chosen, 0);
    list->setCurrentIndex(chosen);
    list->scrollTo(chosen, QAbstractItemView::PositionAtTop);
    list->setFocus();
    const int scrolled = list->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);

    for (const QString &attempt : {u"wrong"_s, Right}) {
        safety().lock().lock();
        QVERIFY(!list->isVisible());
        tryPassphrase(attempt);
        QTRY_VERIFY(!safety().lock().isLocked() || visible<QLabel>(u"unlockTrouble"_s));
    }
    QVERIFY(!safety().lock().isLocked());
    QVERIFY(list->isVisible());
    QCOMPARE(list->verticalScrollBar()->value(), scrolled);
    QCOMPARE(list->currentIndex(), QModelIndex(chosen));
    QVERIFY(list->selectionModel()->isSelected(chosen));
    QCOMPARE(window()->focusWidget(), list);
    QVERIFY(search->text().isEmpty());
}

void TestLockStory::wrongTriesLoseNothing()
{
    beginSealed();
    auto *title = window()->findChild<QLineEdit *>(u"title"_s);
    title->setFocus();
    QTest::keyClicks(title, u"half a sentence"_s);
    lockByKey();
    QVERIFY(safety().lock().isLocked());
    const QByteArray before = bytesOf(path());
    for (int i = 0; i < 12; ++i) {
        tryPassphrase(u"wrong %1"_s.arg(i));
        QTRY_VERIFY(visible<QLabel>(u"unlockTrouble"_s));
        QVERIFY(!visible<QLabel>(u"unlockTrouble"_s)->text().contains(u"damaged"_s));
    }
    QCOMPARE(bytesOf(path()), before);
    tryPassphrase(Right);
    QTRY_VERIFY(!safety().lock().isLocked());
    QCOMPARE(title->text(), u"half a sentence"_s);
}

void TestLockStory::theKeyLocksFromADialogToo()
{
    beginSealed();
    QDialog dialog(window());
    auto *field = new QLineEdit(&dialog);
    dialog.open();
    QTest::keyClicks(field, u"half typed"_s);
    QTest::keyClick(field, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(safety().lock().isLocked());
    QVERIFY(!field->isVisible());
    tryPassphrase(Right);
    QTRY_VERIFY(!safety().lock().isLocked());
    QVERIFY(field->isVisible());
    QCOMPARE(field->text(), u"half typed"_s);
    dialog.close();

    safety().askForPassphrase(PassphraseDialog::Task::Change);
    typeInto(u"currentPassphrase"_s, Right);
    safety().lock().lock();
    tryPassphrase(Right);
    QTRY_VERIFY(!safety().lock().isLocked());
    QVERIFY(!visible<QLineEdit>(u"currentPassphrase"_s)); // no passphrase waits behind the lock
}

void TestLockStory::noKeyReachesALockedJournal()
{
    beginSealed();
    QTest::keyClicks(QApplication::focusWidget(), u"pair"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_6);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window()->journal().undoStack()->count(), 1);
    lockByKey();
    QTest::keyClick(window()->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(window()->focusWidget(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(window()->journal().undoStack()->index(), 1);
    QVERIFY(!window()->findChild<QListView *>(u"todayList"_s)->isVisible());
    tryPassphrase(Right);
    QTRY_VERIFY(!safety().lock().isLocked());
    QVERIFY(window()->findChild<QListView *>(u"todayList"_s)->isVisible());
}

void TestLockStory::whatWasCopiedGoesWithTheLock()
{
    beginSealed();
    const QClipboard &clipboard = *QGuiApplication::clipboard();
    safety().clipboard().copySecret(u"AGE-SECRET"_s);
    QCOMPARE(clipboard.text(), u"AGE-SECRET"_s);
    safety().lock().lock();
    QVERIFY(clipboard.text().isEmpty());
}

void TestLockStory::anIdleWindowLocksByTheClock()
{
    beginSealed();
    constexpr qint64 MinuteMs = 60'000;
    IdleWatch &idle = safety().triggers().idleWatch();
    QTest::keyClicks(QApplication::focusWidget(), u"p"_s);
    m_clock->advance(5 * MinuteMs - 1);
    idle.check();
    QVERIFY(!safety().lock().isLocked());
    QTest::keyClicks(QApplication::focusWidget(), u"a"_s);
    m_clock->advance(5 * MinuteMs - 1);
    idle.check();
    QVERIFY(!safety().lock().isLocked());
    m_clock->advance(1);
    idle.check();
    QVERIFY(safety().lock().isLocked());

    tryPassphrase(Right);
    QTRY_VERIFY(!safety().lock().isLocked());
    LockOptions options;
    options.idleMinutes = 0;
    safety().triggers().setOptions(options);
    m_clock->advance(1000 * MinuteMs);
    idle.check();
    QVERIFY(!safety().lock().isLocked());
}

void TestLockStory::aPlainJournalDoesNotLock()
{
    m_desktop->create(path());
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    lockByKey();
    QVERIFY(!safety().lock().isLocked());
    QVERIFY(
        window()->findChild<QLabel *>(u"quietStripSentence"_s)->text().contains(u"Without a passphrase"_s));
}

void TestLockStory::aSealedFileAsksBeforeItOpens()
{
    beginSealed();
    closeWindows();
    const QByteArray before = bytesOf(path());
    QVERIFY(!m_desktop->open(path()));
    tryPassphrase(Next);
    QTRY_VERIFY(visible<QLabel>(u"unlockTrouble"_s));
    const QString said = visible<QLabel>(u"unlockTrouble"_s)->text();
    QVERIFY2(said.startsWith(u"This passphrase does not open the file"_s), qPrintable(said));
    QVERIFY(!window());
    QCOMPARE(bytesOf(path()), before);
    tryPassphrase(Right);
    QTRY_VERIFY(window());
    QVERIFY(window()->journal().isSealed());
}

void TestLockStory::thePassphraseIsChangedAndRemoved()
{
    beginSealed();
    safety().askForPassphrase(PassphraseDialog::Task::Change);
    typeInto(u"currentPassphrase"_s, Next);
    typeTwice(Next);
    click(u"usePassphrase"_s);
    QTRY_VERIFY(visible<QLabel>(u"passphraseTrouble"_s));
    typeInto(u"currentPassphrase"_s, Right);
    click(u"usePassphrase"_s);
    QTRY_VERIFY(!visible<QDialog>(u"passphraseDialog"_s));
    safety().lock().lock();
    tryPassphrase(Right);
    QTRY_VERIFY(visible<QLabel>(u"unlockTrouble"_s));
    tryPassphrase(Next);
    QTRY_VERIFY(!safety().lock().isLocked());

    safety().askForPassphrase(PassphraseDialog::Task::Remove);
    typeInto(u"currentPassphrase"_s, Right);
    click(u"usePassphrase"_s);
    QTRY_VERIFY(visible<QLabel>(u"passphraseTrouble"_s));
    QVERIFY(window()->journal().isSealed());
    typeInto(u"currentPassphrase"_s, Next);
    click(u"usePassphrase"_s);
    QTRY_VERIFY(!visible<QDialog>(u"passphraseDialog"_s));
    QVERIFY(!window()->journal().isSealed());
    QVERIFY(bytesOf(path()).startsWith("SQLite format 3"));
}

void TestLockStory::theRecoveryKeyOpensAndANewPassphraseIsAsked()
{
    beginSealed();
    safety().offerRecoverySheet();
    click(u"recoveryMake"_s);
    QTRY_VERIFY(visible<QLabel>(u"recoveryKey"_s));
    const QString groups = visible<QLabel>(u"recoveryKey"_s)->text();
    const QString file = m_folder->filePath(u"recovery.txt"_s);
    auto *dialog = visible<RecoveryDialog>(u"recoveryDialog"_s);
    dialog->saveTo(file);
    QCOMPARE(QFile::permissions(file) & 0x0077, QFile::Permissions());
    const QByteArray saved = bytesOf(file);
    QVERIFY(saved.contains("AGE-SECRET-KEY-1"));
    dialog->saveTo(file); // never over a file that is there
    QVERIFY(visible<QLabel>(u"recoveryMessage"_s)->text().contains(u"exists"_s) ||
            visible<QLabel>(u"recoveryMessage"_s)->text().contains(u"already"_s));
    QCOMPARE(bytesOf(file), saved);
    closeWindows();

    m_desktop->open(path());
    click(u"unlockOther"_s);
    tryPassphrase(groups.simplified().toLower()); // typed from paper
    QTRY_VERIFY(window());
    QVERIFY(window()->journal().readOnlyReason());
    typeTwice(Next);
    click(u"usePassphrase"_s);
    QTRY_VERIFY(!window()->journal().readOnlyReason());
    closeWindows();
    m_desktop->open(path());
    tryPassphrase(Next);
    QTRY_VERIFY(window());
}

void TestLockStory::theKeyForSharingGoesAlongWithTheRecoverySheet()
{
    beginSealed();
    const KeyPair own = must(ownKey(window()->journal()));
    safety().offerRecoverySheet();
    click(u"recoveryMake"_s);
    QTRY_VERIFY(visible<QLabel>(u"recoveryKey"_s));
    const QString file = m_folder->filePath(u"recovery.txt"_s);
    visible<RecoveryDialog>(u"recoveryDialog"_s)->saveTo(file);
    const QByteArray saved = bytesOf(file);
    QVERIFY(saved.contains(own.secretKey.toLatin1()));
    QCOMPARE(saved.count("AGE-SECRET-KEY-1"), 2); // that of the journal, and that for replies
}

void TestLockStory::lockingTakesTheRecoverySheetAway()
{
    beginSealed();
    safety().offerRecoverySheet();
    click(u"recoveryMake"_s);
    QTRY_VERIFY(visible<QLabel>(u"recoveryKey"_s));
    safety().lock().lock();
    QVERIFY(!visible<QLabel>(u"recoveryKey"_s));
    tryPassphrase(Right);
    QTRY_VERIFY(!safety().lock().isLocked());
    QVERIFY(!visible<QLabel>(u"recoveryKey"_s));
}

void TestLockStory::aHastyEscapeDoesNotTakeTheKeyAway()
{
    beginSealed();
    safety().offerRecoverySheet();
    auto *dialog = visible<RecoveryDialog>(u"recoveryDialog"_s);
    QCOMPARE(dialog->focusWidget(), visible<QPushButton>(u"recoveryMake"_s));
    click(u"recoveryMake"_s);
    QTRY_VERIFY(visible<QLabel>(u"recoveryKey"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(visible<QLabel>(u"recoveryKey"_s));
    QVERIFY(visible<QLabel>(u"recoveryMessage"_s)->text().contains(u"only this once"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!visible<QLabel>(u"recoveryKey"_s));
}

void TestLockStory::whatWasTypedOutlivesACrash()
{
    beginSealed();
    auto *title = window()->findChild<QLineEdit *>(u"title"_s);
    title->setFocus();
    QTest::keyClicks(title, u"Kanarienvogel in the attic"_s);
    const auto drafts = [&](const QString &folder) {
        QDirIterator all(folder, {u"*.draft"_s}, QDir::Files, QDirIterator::Subdirectories);
        return all.hasNext() ? all.next() : QString();
    };
    QTRY_VERIFY(!drafts(m_folder->path()).isEmpty());
    const QString draft = drafts(m_folder->path());
    QCOMPARE(QFile::permissions(draft) & 0x0077, QFile::Permissions());
    QVERIFY(bytesOf(draft).startsWith("age-encryption.org/v1\n"));
    QVERIFY(!bytesOf(draft).contains("Kanarienvogel"));

    // What lies on the disk at this moment is what kill -9 leaves.
    QTemporaryDir after;
    QDirIterator all(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString from = all.next(), to = after.path() + from.mid(m_folder->path().size());
        QVERIFY(QDir().mkpath(QFileInfo(to).path()) && QFile::copy(from, to));
    }
    closeWindows();
    const auto second = desktopIn(after.path());
    second->open(after.filePath(u"mine.tryboth"_s));
    tryPassphrase(Right);
    QTRY_VERIFY(visible<QPushButton>(u"draftRestore"_s));
    click(u"draftRestore"_s);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    title = window()->findChild<QLineEdit *>(u"title"_s);
    QCOMPARE(title->text(), u"Kanarienvogel in the attic"_s);

    window()->findChild<QLineEdit *>(u"activity"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"pair"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_6);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(drafts(after.path()).isEmpty()); // logged: nothing is left to offer
    closeWindows();
}

void TestLockStory::whatWasThrownAwayStaysAway()
{
    beginSealed();
    QTest::keyClicks(window()->findChild<QLineEdit *>(u"title"_s), u"not for long"_s);
    window()->close(); // quitting keeps words that were not logged, too
    closeWindows();
    for (const bool offered : {true, false}) {
        m_desktop->open(path());
        tryPassphrase(Right);
        QTRY_VERIFY(window());
        QCOMPARE(visible<QPushButton>(u"draftDiscard"_s) != nullptr, offered);
        if (offered) {
            click(u"draftDiscard"_s);
            QVERIFY(window()->findChild<QLineEdit *>(u"title"_s)->text().isEmpty());
        }
        closeWindows();
    }
}

QTEST_MAIN(TestLockStory)
#include "tst_lockstory.moc"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
