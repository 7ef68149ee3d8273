// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockwindow.h"
#include "support/fakekeyring.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// The desktop's keyring as a second holder of a passphrase: given, asked, kept in step, taken away.
class TestKeyringStory : public LockWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void givenAtTheStartItUnlocks();
    void notGivenItIsNotOffered();
    void offeringItTakesNoFocusAway();
    void aLockedWindowAsksIt();
    void aNewPassphraseReplacesTheOldOne();
    void itIsTurnedOnWithThePassphraseAndOffAtOnce();
    void removingThePassphraseTakesItAway();
    void withoutAKeyringADialogSaysSo();
    void aKeyringThatLostItLeavesThePassphrase();
    void theSettingsNameNoJournal();

private:
    void beginWithKeyring();
    QAction *menuEntry() { return window()->findChild<QAction *>(u"useKeyring"_s); }

    std::unique_ptr<FakeKeyring> m_keyring;
};

void TestKeyringStory::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"tryboth-test-keyring"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestKeyringStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_clock = std::make_unique<FixedClock>(aMonday());
    m_keyring = std::make_unique<FakeKeyring>();
    m_desktop = desktopIn(m_folder->path());
    m_desktop->setKeyring(*m_keyring);
}

void TestKeyringStory::cleanup()
{
    closeWindows();
    m_desktop.reset();
}

void TestKeyringStory::beginWithKeyring()
{
    m_desktop->begin(path());
    typeTwice(Right);
    visible<QCheckBox>(u"keepInKeyring"_s)->click();
    QVERIFY(visible<QLabel>(u"keyringHint"_s)->text().contains(u"without the passphrase"_s));
    click(u"usePassphrase"_s);
    QTRY_VERIFY(visible<QPushButton>(u"recoveryLater"_s));
    click(u"recoveryLater"_s);
}

void TestKeyringStory::givenAtTheStartItUnlocks()
{
    beginWithKeyring();
    QCOMPARE(m_keyring->secrets.value(path()), Right);
    QVERIFY(menuEntry()->isVisible() && menuEntry()->isChecked());
    closeWindows();
    QVERIFY(!m_desktop->open(path()));
    click(u"unlockKeyring"_s);
    QTRY_VERIFY(window());
    QVERIFY(!window()->journal().readOnlyReason());
}

void TestKeyringStory::notGivenItIsNotOffered()
{
    beginSealed();
    QVERIFY(m_keyring->secrets.isEmpty());
    QVERIFY(!menuEntry()->isChecked());
    closeWindows();
    m_desktop->open(path());
    QVERIFY(visible<QPushButton>(u"unlock"_s));
    QVERIFY(!visible<QPushButton>(u"unlockKeyring"_s));
}

void TestKeyringStory::offeringItTakesNoFocusAway()
{
    beginSealed();
    QVERIFY(window()->page(u"today"_s)->isAncestorOf(window()->focusWidget()));
}

void TestKeyringStory::aLockedWindowAsksIt()
{
    beginWithKeyring();
    safety().lock().lock();
    click(u"unlockOther"_s); // the recovery key is another way
    QVERIFY(!visible<QPushButton>(u"unlockKeyring"_s));
    click(u"unlockOther"_s);
    click(u"unlockKeyring"_s);
    QTRY_VERIFY(!safety().lock().isLocked());
    safety().lock().lock();
    tryPassphrase(Right); // never the only holder
    QTRY_VERIFY(!safety().lock().isLocked());
}

void TestKeyringStory::aNewPassphraseReplacesTheOldOne()
{
    beginWithKeyring();
    safety().askForPassphrase(PassphraseDialog::Task::Change);
    QVERIFY(visible<QCheckBox>(u"keepInKeyring"_s)->isChecked());
    typeInto(u"currentPassphrase"_s, Right);
    typeTwice(Next);
    click(u"usePassphrase"_s);
    QTRY_VERIFY(!visible<QDialog>(u"passphraseDialog"_s));
    QCOMPARE(m_keyring->secrets.value(path()), Next);

    safety().askForPassphrase(PassphraseDialog::Task::Change);
    visible<QCheckBox>(u"keepInKeyring"_s)->click();
    typeInto(u"currentPassphrase"_s, Next);
    typeTwice(Right);
    click(u"usePassphrase"_s);
    QTRY_VERIFY(!visible<QDialog>(u"passphraseDialog"_s));
    QVERIFY(m_keyring->secrets.isEmpty());
    QVERIFY(!menuEntry()->isChecked());
}

void TestKeyringStory::itIsTurnedOnWithThePassphraseAndOffAtOnce()
{
    beginSealed();
    menuEntry()->trigger();
    QVERIFY(!menuEntry()->isChecked());
    typeInto(u"currentPassphrase"_s, Next);
    click(u"usePassphrase"_s);
    QTRY_VERIFY(visible<QLabel>(u"passphraseTrouble"_s));
    QVERIFY(m_keyring->secrets.isEmpty());
    typeInto(u"currentPassphrase"_s, Right);
    click(u"usePassphrase"_s);
    QTRY_VERIFY(!visible<QDialog>(u"passphraseDialog"_s));
    QCOMPARE(m_keyring->secrets.value(path()), Right);
    QVERIFY(menuEntry()->isChecked());

    menuEntry()->trigger();
    QVERIFY(m_keyring->secrets.isEmpty());
    QVERIFY(!menuEntry()->isChecked());
    QVERIFY(visible<QLabel>(u"quietStripSentence"_s)->text().contains(u"does not unlock"_s));
}

void TestKeyringStory::removingThePassphraseTakesItAway()
{
    beginWithKeyring();
    safety().askForPassphrase(PassphraseDialog::Task::Remove);
    QVERIFY(!visible<QCheckBox>(u"keepInKeyring"_s));
    typeInto(u"currentPassphrase"_s, Right);
    click(u"usePassphrase"_s);
    QTRY_VERIFY(!visible<QDialog>(u"passphraseDialog"_s));
    QVERIFY(m_keyring->secrets.isEmpty());
    QVERIFY(!menuEntry()->isVisible());
}

void TestKeyringStory::withoutAKeyringADialogSaysSo()
{
    m_keyring->available = false;
    m_desktop->begin(path());
    QVERIFY(!visible<QCheckBox>(u"keepInKeyring"_s)->isEnabled());
    QVERIFY(visible<QLabel>(u"keyringHint"_s)->text().contains(u"no keyring that answers"_s));
    typeTwice(Right);
    click(u"usePassphrase"_s);
    QTRY_VERIFY(visible<QPushButton>(u"recoveryLater"_s));
    click(u"recoveryLater"_s);
    menuEntry()->trigger();
    QVERIFY(!visible<QDialog>(u"passphraseDialog"_s));
    QVERIFY(visible<QLabel>(u"quietStripSentence"_s)->text().contains(u"no keyring that answers"_s));
}

void TestKeyringStory::aKeyringThatLostItLeavesThePassphrase()
{
    beginWithKeyring();
    m_keyring->secrets.clear();
    safety().lock().lock();
    click(u"unlockKeyring"_s);
    QVERIFY(visible<QLabel>(u"unlockTrouble"_s)->text().contains(u"keyring"_s));
    QVERIFY(safety().lock().isLocked());
    m_keyring->secrets.insert(path(), Next); // of another time
    click(u"unlockKeyring"_s);
    QTRY_VERIFY(visible<QLabel>(u"unlockTrouble"_s));
    QVERIFY(safety().lock().isLocked());
    tryPassphrase(Right);
    QTRY_VERIFY(!safety().lock().isLocked());
}

void TestKeyringStory::theSettingsNameNoJournal()
{
    beginWithKeyring();
    m_settings->reset(Setting::LastJournal); // what was open is remembered by choices of its own
    m_settings->reset(Setting::RecentFiles);
    m_settings->save();
    const QByteArray settings = bytesOf(m_settings->file());
    QVERIFY(settings.contains("keyring"));
    QVERIFY(!settings.contains("mine"));
}

QTEST_MAIN(TestKeyringStory)
#include "tst_keyringstory.moc"
