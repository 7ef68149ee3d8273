// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockwindow.h"
#include "startwindow.h"
#include "versions/backupsdialog.h"
#include "versions/backupview.h"
#include "widgets/choicebox.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// What a person does with backups: list them, look inside, bring entries or the whole back, also when the
/// journal's own file does not open any more.
class TestBackupStory : public LockWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void backupsAreListedWithDateEntriesAndSize();
    void aBackupOpensReadOnlyAndSaysSo();
    void noKeyChangesWhatIsInABackup();
    void anEntryIsFoundAndComesBackAndThatIsUndone();
    void whatIsNoEntryIsFoundAndComesBackToo();
    void theWholeGoesIntoANewFileInThreeClicks();
    void nothingIsEverWrittenOver();
    void theExampleHasNoBackups();
    void aDamagedFileOffersItsBackups();
    void aSealedBackupOfADamagedFileAsksForItsPassphrase();

private:
    void log(const QString &title);
    void openJournal();
    void openBackups();
    void standInTable();
    QString cell(int row, int column);
    QStringList titlesIn(const QString &path);
    void damage();
    QTableView *table() { return visible<QTableView>(u"backupsTable"_s); }
};

void TestBackupStory::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"tryboth-test-backups"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestBackupStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_clock = std::make_unique<FixedClock>(aMonday());
    m_desktop = desktopIn(m_folder->path());
}

void TestBackupStory::cleanup()
{
    closeWindows();
    m_desktop.reset();
}

void TestBackupStory::log(const QString &title)
{
    constexpr qint64 HourMs = 3'600'000;
    m_clock->advance(HourMs);
    must(window()->journal().apply(u"Log"_s, [&](Stores &stores) {
        return stores.checkIns.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, title))
            .map([](const Id &) {});
    }));
    must(window()->journal().saveAndWait());
}

/// Three saves, so three backups: of the empty journal, of one entry, of two.
void TestBackupStory::openJournal()
{
    QVERIFY(m_desktop->create(path()));
    for (const QString &title : {u"first"_s, u"second"_s, u"third"_s}) {
        log(title);
    }
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

void TestBackupStory::openBackups()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
    standInTable();
}

void TestBackupStory::standInTable()
{
    QTRY_VERIFY(table());
    table()->window()->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), table());
}

QString TestBackupStory::cell(int row, int column)
{
    return table()->model()->index(row, column).data().toString();
}

QStringList TestBackupStory::titlesIn(const QString &path)
{
    const OpenedJournal read = must(
        JournalFile::open(path, OpenMode::Read, placesIn(m_folder->path()), *m_clock));
    QStringList titles;
    for (const PlacedCheckIn &placed : must(read.core->stores().checkIns.page({}, 100))) {
        titles.append(placed.checkIn.title);
    }
    titles.sort();
    return titles;
}

void TestBackupStory::damage()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
}

void TestBackupStory::backupsAreListedWithDateEntriesAndSize()
{
    openJournal();
    openBackups();
    QCOMPARE(table()->model()->rowCount(), 3);
    QTRY_COMPARE(cell(0, BackupListModel::EntriesColumn), u"2"_s);
    QTRY_COMPARE(cell(2, BackupListModel::EntriesColumn), u"0"_s);
    QVERIFY2(cell(0, BackupListModel::KeptColumn).contains(u"26"_s), qPrintable(cell(0, 0)));
    QVERIFY2(cell(0, BackupListModel::SizeColumn).contains(u"kB"_s) ||
                 cell(0, BackupListModel::SizeColumn).contains(u"KiB"_s),
             qPrintable(cell(0, BackupListModel::SizeColumn)));
    QTest::keyClick(table(), Qt::Key_Escape);
    QTRY_VERIFY(!table());
}

void TestBackupStory::aBackupOpensReadOnlyAndSaysSo()
{
    openJournal();
    openBackups();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(visible<BackupView>(u"backupView"_s));
    QVERIFY(visible<BackupView>(u"backupView"_s)->windowTitle().contains(u"read only"_s));
    const QString banner = visible<QLabel>(u"backupBanner"_s)->text();
    QVERIFY2(banner.startsWith(u"This is a backup, read only"_s), qPrintable(banner));
    QVERIFY2(banner.contains(u"2026"_s), qPrintable(banner));
    QCOMPARE(visible<QListView>(u"backupEntries"_s)->model()->rowCount(), 1);
    QCOMPARE(visible<QLabel>(u"detailsTitle"_s)->text(), u"first"_s);
    QVERIFY(!visible<BackupView>(u"backupView"_s)->findChild<QPushButton *>(u"detailsTrash"_s)->isVisible());
}

void TestBackupStory::noKeyChangesWhatIsInABackup()
{
    openJournal();
    const QByteArray backup = bytesOf(window()->journal().backups().first().path);
    const QByteArray file = bytesOf(path());
    openBackups();
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(visible<QListView>(u"backupEntries"_s));
    auto *list = visible<QListView>(u"backupEntries"_s);
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Space, Qt::Key_2, Qt::Key_Asterisk, Qt::Key_F2}) {
        QTest::keyClick(list, key);
    }
    QCOMPARE(list->model()->rowCount(), 2);
    must(window()->journal().saveAndWait());
    QCOMPARE(bytesOf(window()->journal().backups().first().path), backup);
    QCOMPARE(bytesOf(path()), file);
}

void TestBackupStory::anEntryIsFoundAndComesBackAndThatIsUndone()
{
    openJournal();
    Journal &journal = window()->journal();
    const CheckIn first = must(journal.stores().checkIns.page({}, 10)).last().checkIn;
    must(journal.applyWithoutUndo([&](Stores &stores) { return stores.checkIns.moveToTrash(first.id); }));
    must(journal.saveAndWait());
    QCOMPARE(must(journal.stores().checkIns.count({})), 2);
    openBackups();
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(visible<QListView>(u"backupEntries"_s));
    auto *search = visible<QLineEdit>(u"backupSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"first"_s);
    auto *list = visible<QListView>(u"backupEntries"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Tab);
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(must(journal.stores().checkIns.count({})), 3);
    QCOMPARE(must(journal.stores().checkIns.find(first.id))->title, u"first"_s);
    journal.undoStack()->undo();
    QCOMPARE(must(journal.stores().checkIns.count({})), 2);
}

void TestBackupStory::whatIsNoEntryIsFoundAndComesBackToo()
{
    openJournal();
    Journal &journal = window()->journal();
    Reflection reflection;
    reflection.day = {2026, 11, 23};
    reflection.body = u"Nobody called."_s;
    const Id id = must(
        journal.applyForId(u"Reflect"_s, [&](Stores &s) { return s.reflections.put(reflection); }));
    must(journal.saveAndWait());
    must(journal.applyWithoutUndo([&](Stores &s) { return s.reflections.moveToTrash(id); }));
    must(journal.saveAndWait());
    openBackups();
    QTRY_VERIFY(cell(0, BackupListModel::EntriesColumn).startsWith(u"3 and 1 other"_s));
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(visible<BackupView>(u"backupView"_s));
    auto *kind = visible<ChoiceBox>(u"backupKind"_s);
    QVERIFY(kind);
    kind->setCurrentIndex(kind->findData(u"reflection"_s));
    auto *list = visible<QListView>(u"backupThings"_s);
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(visible<QPlainTextEdit>(u"backupThingWords"_s)->toPlainText().contains(u"Nobody called."_s));
    visible<QLineEdit>(u"backupSearch"_s)->setText(u"somebody"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(!visible<QPushButton>(u"bringBack"_s)->isEnabled());
    visible<QLineEdit>(u"backupSearch"_s)->setText(u"nobody"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!must(journal.stores().reflections.find(id))->deleted);
    journal.undoStack()->undo();
    QVERIFY(must(journal.stores().reflections.find(id))->deleted);
}

void TestBackupStory::theWholeGoesIntoANewFileInThreeClicks()
{
    openJournal();
    const QByteArray before = bytesOf(path());
    QTest::mouseClick(window()->findChild<QToolButton *>(u"backupsButton"_s), Qt::LeftButton);
    QTRY_VERIFY(table());
    const QRect row = table()->visualRect(table()->model()->index(1, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, row.center());
    click(u"restoreBackup"_s);
    const QString restored = m_folder->filePath(u"mine as of 2026-11-23 16.15.00.tryboth"_s);
    QVERIFY2(QFile::exists(restored), qPrintable(QDir(m_folder->path()).entryList().join(u'|')));
    QCOMPARE(titlesIn(restored), QStringList{u"first"_s});
    QCOMPARE(QFile::permissions(restored) & 0x0077, QFile::Permissions());
    QCOMPARE(bytesOf(path()), before);
    click(u"restoreBackup"_s);
    QVERIFY(QFile::exists(m_folder->filePath(u"mine as of 2026-11-23 16.15.00 (2).tryboth"_s)));

    auto *open = visible<BackupsDialog>(u"backupsDialog"_s)->findChild<QPushButton *>(u"quietStripAction"_s);
    QVERIFY(open && open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    const auto opened = [](QWidget *top) {
        return qobject_cast<MainWindow *>(top) && top->windowTitle().startsWith(u"mine as of"_s);
    };
    QVERIFY(std::ranges::any_of(QApplication::topLevelWidgets(), opened));
}

void TestBackupStory::nothingIsEverWrittenOver()
{
    openJournal();
    const QByteArray before = bytesOf(path());
    openBackups();
    auto *dialog = visible<BackupsDialog>(u"backupsDialog"_s);
    dialog->restoreTo(path());
    QCOMPARE(bytesOf(path()), before);
    const QString said = dialog->findChild<QLabel *>(u"quietStripSentence"_s)->text();
    QVERIFY2(said.contains(u"othing was"_s), qPrintable(said));
}

void TestBackupStory::theExampleHasNoBackups()
{
    MainWindow *example = m_desktop->openExample(10);
    QVERIFY(!example->findChild<QToolButton *>(u"backupsButton"_s)->isEnabled());
}

void TestBackupStory::aDamagedFileOffersItsBackups()
{
    openJournal();
    closeWindows();
    damage();
    const QByteArray damaged = bytesOf(path());
    QVERIFY(!m_desktop->open(path()));
    QTRY_VERIFY(visible<StartWindow>(u"startWindow"_s));
    click(u"quietStripAction"_s);
    standInTable();
    const int kept = table()->model()->rowCount();
    QVERIFY(kept >= 3);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(visible<BackupView>(u"backupView"_s));
    QVERIFY(!visible<QPushButton>(u"bringBack"_s)); // there is no journal to bring anything back into
    click(u"closeBackup"_s);
    click(u"restoreBackup"_s);
    QVERIFY2(visible<BackupsDialog>(u"backupsDialog"_s)
                 ->findChild<QLabel *>(u"quietStripSentence"_s)
                 ->text()
                 .contains(u"as it was then"_s),
             "restored");
    auto *open = visible<BackupsDialog>(u"backupsDialog"_s)->findChild<QPushButton *>(u"quietStripAction"_s);
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY(window());
    QVERIFY(must(window()->journal().stores().checkIns.count({})) >= 2);
    QVERIFY(!window()->journal().readOnlyReason());
    QCOMPARE(bytesOf(path()), damaged);
}

void TestBackupStory::aSealedBackupOfADamagedFileAsksForItsPassphrase()
{
    beginSealed();
    log(u"first"_s);
    log(u"second"_s);
    closeWindows();
    damage();
    m_desktop->open(path());
    tryPassphrase(Right);
    QTRY_VERIFY(visible<StartWindow>(u"startWindow"_s));
    click(u"quietStripAction"_s);
    standInTable();
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(visible<QDialog>(u"unlockDialog"_s));
    tryPassphrase(Next);
    QTRY_VERIFY(visible<QLabel>(u"unlockTrouble"_s));
    QVERIFY(!visible<BackupView>(u"backupView"_s));
    tryPassphrase(Right);
    QTRY_VERIFY(visible<BackupView>(u"backupView"_s));
    QVERIFY(visible<QListView>(u"backupEntries"_s)->model()->rowCount() >= 1);
}

QTEST_MAIN(TestBackupStory)
#include "tst_backupstory.moc"
