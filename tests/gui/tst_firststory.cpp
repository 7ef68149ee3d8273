// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"
#include "lockwindow.h"
#include "recentfiles.h"
#include "recentlist.h"
#include "starting/firststeps.h"
#include "startwindow.h"
#include "widgets/choicelist.h"
#include "widgets/ratingrow.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// A new user at the keyboard: from the first window to a check-in that is saved. Every key goes to what has
/// the focus.
class TestFirstStory : public LockWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aNewUserReachesASavedCheckIn();
    void skippingEverythingReachesTheJournalToo();
    void everyStepSaysWhereItIs();
    void twoThatDifferAreSaidAndNothingIsMade();
    void escapeLosesNothing();
    void anEmployersComputerIsSpokenOf();
    void aSyncedFolderIsWarnedAbout();
    void aPlaceThatCannotBeWrittenIsSaid();
    void whatIsThereAlreadyIsOfferedToOpen();
    void whoCoachesGetsADesk();
    void whoDoesBothGetsBothAndTheJournalComesBack();
    void theExampleIsAWindowOfItsOwn();
    void whoClosesHalfWayFindsTheJournalAgain();
    void whatIsMissingIsNamedAndCanBeForgotten();
    void aMenuThatMakesAJournalDoesNotWriteOverOne();

private:
    StartWindow *start() { return visible<StartWindow>(u"startWindow"_s); }
    FirstSteps &steps() { return start()->steps(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text)
    {
        m_keys += static_cast<int>(text.size());
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void open()
    {
        m_desktop->start();
        QVERIFY(start());
        start()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(start()));
        m_keys = 0;
    }
    /// To the question for a passphrase, and past it.
    void comeToPassphrase()
    {
        open();
        press(Qt::Key_Return);
        steps().setPlace(path());
        press(Qt::Key_Return);
    }
    void goOnSealed()
    {
        comeToPassphrase();
        type(Right);
        press(Qt::Key_Tab);
        type(Right);
        press(Qt::Key_Return);
        QTRY_VERIFY(visible<QPushButton>(u"recoveryLater"_s));
        click(u"recoveryLater"_s);
        QTRY_VERIFY(start()->isActiveWindow());
    }

    int m_keys = 0;
};

void TestFirstStory::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"tryboth-test-first"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestFirstStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    qputenv("HOME", QFile::encodeName(m_folder->path())); // where a new journal would lie
    m_clock = std::make_unique<FixedClock>(aMonday());
    m_desktop = desktopIn(m_folder->path());
}

void TestFirstStory::cleanup()
{
    closeWindows();
    m_desktop.reset();
    m_settings.reset();
}

void TestFirstStory::aNewUserReachesASavedCheckIn()
{
    open();
    QCOMPARE(start()->findChild<QLabel *>(u"startPlace"_s)->text(), u"1 of 5"_s);
    press(Qt::Key_Return); // start a journal
    steps().setPlace(path());
    press(Qt::Key_1); // the computer is mine
    press(Qt::Key_Return);
    type(Right);
    press(Qt::Key_Tab);
    type(Right);
    const int secrets = 2 * static_cast<int>(Right.size());
    press(Qt::Key_Return);
    QTRY_VERIFY(visible<QPushButton>(u"recoveryMake"_s));
    QVERIFY(visible<QDialog>(u"recoveryDialog"_s)->isActiveWindow());
    press(Qt::Key_Return); // make a recovery sheet
    QTRY_VERIFY(visible<QPushButton>(u"recoverySave"_s));
    visible<RecoveryDialog>(u"recoveryDialog"_s)->saveTo(m_folder->filePath(u"sheet.txt"_s));
    click(u"recoveryDone"_s);
    QTRY_VERIFY(start()->isActiveWindow());
    press(Qt::Key_Return); // for myself
    type(u"pair"_s);
    press(Qt::Key_Return);
    press(Qt::Key_6);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(visible<QLabel>(u"firstDone"_s)->text().contains(u"In two weeks"_s));
    press(Qt::Key_Return); // to my journal
    QTRY_VERIFY(window());
    QVERIFY(!start());
    const auto entries = must(window()->journal().stores().checkIns.page({}, 10));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().checkIn.energy, 2);
    must(window()->journal().saveAndWait());
    QVERIFY(bytesOf(path()).startsWith("age-encryption.org/v1\n"));
    // Beside the passphrase: fifteen keys. At the pace of an average typist, 0.28 s a key (PRODUCT.md), with
    // reading and thinking it stays far below three minutes.
    QVERIFY2(m_keys - secrets <= 15, qPrintable(QString::number(m_keys - secrets)));
}

void TestFirstStory::skippingEverythingReachesTheJournalToo()
{
    open();
    press(Qt::Key_Return);
    steps().setPlace(path());
    click(u"firstLater"_s); // whose computer
    QCOMPARE(visible<QPushButton>(u"firstLater"_s)->text().remove(u'&'), u"Go on without"_s);
    click(u"firstLater"_s); // the passphrase, with the sentence of what that means
    QVERIFY(QFile::exists(path()));
    click(u"firstLater"_s); // for whom
    click(u"firstLater"_s); // one thing
    QVERIFY(visible<QLabel>(u"firstDone"_s)->text().contains(u"In two weeks"_s));
    QVERIFY(!visible<QPushButton>(u"firstLater"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(window());
    QVERIFY(!window()->journal().isSealed());
    QCOMPARE(must(window()->journal().stores().checkIns.count({})), 0);
}

void TestFirstStory::everyStepSaysWhereItIs()
{
    const auto where = [this] {
        const auto labels = start()->findChildren<QLabel *>(u"firstPlace"_s);
        for (QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(u" of "_s)) {
                return label->text();
            }
        }
        return QString();
    };
    open();
    press(Qt::Key_Return);
    steps().setPlace(path());
    QCOMPARE(where(), u"2 of 5"_s);
    click(u"firstNext"_s);
    QCOMPARE(where(), u"3 of 5"_s);
    click(u"firstBack"_s);
    QCOMPARE(where(), u"2 of 5"_s);
    click(u"firstBack"_s);
    QVERIFY(visible<QPushButton>(u"startNew"_s));
    press(Qt::Key_Return);
    steps().setPlace(path());
    click(u"firstNext"_s);
    click(u"firstLater"_s);
    QCOMPARE(where(), u"4 of 5"_s);
    click(u"firstNext"_s);
    QCOMPARE(where(), u"5 of 5"_s);
}

void TestFirstStory::twoThatDifferAreSaidAndNothingIsMade()
{
    comeToPassphrase();
    type(Right);
    press(Qt::Key_Tab);
    type(Next);
    press(Qt::Key_Return);
    QVERIFY(visible<QLabel>(u"firstTrouble"_s)->text().contains(u"not the same"_s));
    QVERIFY(!QFile::exists(path()));
}

void TestFirstStory::escapeLosesNothing()
{
    comeToPassphrase();
    type(Right);
    press(Qt::Key_Escape);
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(visible<QLineEdit>(u"newPassphrase"_s)->text(), Right);
}

void TestFirstStory::anEmployersComputerIsSpokenOf()
{
    open();
    press(Qt::Key_Return);
    press(Qt::Key_2);
    QVERIFY(start()->findChild<QLabel *>(u"firstComputerHint"_s)->text().contains(u"employer"_s));
    press(Qt::Key_1);
    QVERIFY(!start()->findChild<QLabel *>(u"firstComputerHint"_s)->text().contains(u"employer"_s));
}

void TestFirstStory::aSyncedFolderIsWarnedAbout()
{
    comeToPassphrase();
    auto *note = start()->findChild<QLabel *>(u"firstPlaceNote"_s);
    QVERIFY(!note->isVisible());
    QVERIFY(QDir(m_folder->path()).mkpath(u"Dropbox/work"_s));
    steps().setPlace(m_folder->filePath(u"Dropbox/work/mine.tryboth"_s));
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"Dropbox"_s));
    steps().setPlace(path());
    QVERIFY(!note->isVisible());
}

void TestFirstStory::aPlaceThatCannotBeWrittenIsSaid()
{
    comeToPassphrase();
    steps().setPlace(u"/proc/mine.tryboth"_s); // where not even root may
    type(Right);
    press(Qt::Key_Tab);
    type(Right);
    press(Qt::Key_Return);
    QTRY_VERIFY(visible<QLabel>(u"firstTrouble"_s));
    QVERIFY(!visible<QLabel>(u"firstTrouble"_s)->text().isEmpty());
    steps().setPlace(path()); // another place, and what was typed is still there
    press(Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path()));
}

void TestFirstStory::whatIsThereAlreadyIsOfferedToOpen()
{
    delete m_desktop->create(path());
    RecentFiles(*m_settings).setOn(false); // as for a new account: the file is there from an earlier one
    comeToPassphrase();
    const QByteArray before = bytesOf(path());
    QVERIFY(visible<QPushButton>(u"firstOpenThere"_s));
    click(u"firstLater"_s);
    QVERIFY(!window());
    QCOMPARE(bytesOf(path()), before);
    click(u"firstOpenThere"_s);
    QTRY_VERIFY(window());
    QCOMPARE(window()->journal().path(), path());
}

void TestFirstStory::whoCoachesGetsADesk()
{
    goOnSealed();
    press(Qt::Key_2); // I coach others
    press(Qt::Key_Return);
    QTRY_VERIFY(visible<DeskWindow>(u"deskWindow"_s));
    QVERIFY(!window());
    QVERIFY(QFile::exists(m_folder->filePath(u"Coach desk.tryboth-desk"_s)));
    QVERIFY(bytesOf(m_folder->filePath(u"Coach desk.tryboth-desk"_s)).startsWith("age-encryption.org/v1\n"));
    closeWindows();
    m_desktop->start(); // the desk is what opens the next time, with the same passphrase
    tryPassphrase(Right);
    QTRY_VERIFY(visible<DeskWindow>(u"deskWindow"_s));
}

void TestFirstStory::whoDoesBothGetsBothAndTheJournalComesBack()
{
    goOnSealed();
    press(Qt::Key_3);
    press(Qt::Key_Return);
    click(u"firstLater"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(visible<DeskWindow>(u"deskWindow"_s));
    QVERIFY(window());
    QVERIFY(!start());
    closeWindows();
    m_desktop->start();
    tryPassphrase(Right);
    QTRY_VERIFY(window());
}

void TestFirstStory::theExampleIsAWindowOfItsOwn()
{
    open();
    click(u"startExample"_s);
    QTRY_VERIFY(window());
    QVERIFY(window()->journal().path().isEmpty());
    QVERIFY(RecentFiles(*m_settings).all().isEmpty());
    QVERIFY(!QFile::exists(path()));
}

void TestFirstStory::whoClosesHalfWayFindsTheJournalAgain()
{
    goOnSealed();
    const QPointer<StartWindow> closed = start();
    closed->close();
    QTRY_VERIFY(!closed);
    m_desktop->start();
    tryPassphrase(Right);
    QTRY_VERIFY(window());
    QCOMPARE(window()->journal().path(), path());
}

void TestFirstStory::whatIsMissingIsNamedAndCanBeForgotten()
{
    const QString gone = m_folder->filePath(u"gone.tryboth"_s);
    RecentFiles(*m_settings).add(gone);
    open();
    auto *list = start()->findChild<RecentList *>();
    QVERIFY(list->isVisible());
    auto *row = list->findChild<QPushButton *>(u"recentOpen"_s);
    QCOMPARE(row->text(), u"gone"_s);
    QVERIFY(!row->isEnabled());
    click(u"recentForget"_s);
    QVERIFY(RecentFiles(*m_settings).all().isEmpty());
    QVERIFY(!list->isVisible());
}

void TestFirstStory::aMenuThatMakesAJournalDoesNotWriteOverOne()
{
    delete m_desktop->create(path());
    const QByteArray before = bytesOf(path());
    m_desktop->begin(path());
    auto *box = visible<QMessageBox>(u"alreadyThere"_s);
    QVERIFY(box);
    QCOMPARE(bytesOf(path()), before);
    click(u"openWhatIsThere"_s);
    QTRY_VERIFY(window());
}

QTEST_MAIN(TestFirstStory)
#include "tst_firststory.moc"
