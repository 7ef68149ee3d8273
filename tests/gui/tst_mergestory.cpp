// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockwindow.h"
#include "models/historymodel.h"
#include "versions/conflictsdialog.h"
#include "windowversions.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Another machine writes the same file, or a syncer sets a copy aside, while the journal is open in a
/// window.
class TestMergeStory : public LockWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aChangeOnDiskIsSaidAndMerged();
    void whatWasNotMergedCanBeSavedElsewhere();
    void bothVersionsOfATextAreShownAndOneIsTaken();
    void whatIsInTheJournalCanStay();
    void bothNotesCanStay();
    void settlingLaterIsOfferedAgain();
    void aConflictCopyIsOfferedOnceAndMerged();
    void aCopyWithAnotherPassphraseAsks();
    void aSecondWindowReadsAndSaysWhoWrites();

private:
    Id log(const QString &title, const QString &note = {});
    void openWithEntry();
    void changeHere(const std::function<void(CheckIn &)> &change);
    void changeElsewhere(const std::function<void(CheckIn &)> &change);
    void logElsewhere(const QString &title);
    JournalPlaces placesElsewhere() const;
    CheckIn entry() { return *must(window()->journal().stores().checkIns.find(m_id)); }
    QStringList titlesOnDisk();
    QString said();
    void pressStrip(const QString &button);
    void mergeBothTitles();

    Id m_id;
};

void TestMergeStory::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"tryboth-test-merge"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestMergeStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_clock = std::make_unique<FixedClock>(aMonday());
    m_desktop = desktopIn(m_folder->path());
}

void TestMergeStory::cleanup()
{
    closeWindows();
    m_desktop.reset();
}

Id TestMergeStory::log(const QString &title, const QString &note)
{
    Id id;
    must(window()->journal().apply(u"Log"_s, [&](Stores &stores) {
        CheckIn made = checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, title);
        made.note = note;
        return stores.checkIns.add(made).map([&](const Id &added) { id = added; });
    }));
    must(window()->journal().saveAndWait());
    return id;
}

void TestMergeStory::openWithEntry()
{
    QVERIFY(m_desktop->create(path()));
    m_id = log(u"as it was"_s, u"note as it was"_s);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

void TestMergeStory::changeHere(const std::function<void(CheckIn &)> &change)
{
    m_clock->advance(1000);
    CheckIn changed = entry();
    change(changed);
    must(window()->journal().apply(u"Edit"_s,
                                   [&](Stores &stores) { return stores.checkIns.update(changed); }));
}

/// Another machine's locks and backups.
JournalPlaces TestMergeStory::placesElsewhere() const
{
    const QString there = m_folder->filePath(u"there"_s);
    QDir().mkpath(there);
    return placesIn(there);
}

/// The other machine shares the folder, not the locks.
void TestMergeStory::changeElsewhere(const std::function<void(CheckIn &)> &change)
{
    m_clock->advance(1000);
    const OpenedJournal other = must(JournalFile::open(path(), OpenMode::Write, placesElsewhere(), *m_clock));
    must(other.core->apply([&](Stores &stores) {
        CheckIn changed = *must(stores.checkIns.find(m_id));
        change(changed);
        return stores.checkIns.update(changed);
    }));
    must(other.file->save(other.core->image()));
}

void TestMergeStory::logElsewhere(const QString &title)
{
    const OpenedJournal other = must(JournalFile::open(path(), OpenMode::Write, placesElsewhere(), *m_clock));
    must(other.core->apply([&](Stores &stores) {
        return stores.checkIns.add(checkIn({2026, 11, 23}, QTime(10, 0), Focus::Technical, 2, title))
            .map([](const Id &) {});
    }));
    must(other.file->save(other.core->image()));
}

QStringList TestMergeStory::titlesOnDisk()
{
    const OpenedJournal read = must(
        JournalFile::open(path(), OpenMode::Read, placesIn(m_folder->path()), *m_clock));
    QStringList titles;
    for (const PlacedCheckIn &placed : must(read.core->stores().checkIns.page({}, 100))) {
        titles.append(placed.checkIn.title);
    }
    titles.sort();
    return titles;
}

QString TestMergeStory::said()
{
    auto *sentence = window()->findChild<QLabel *>(u"quietStripSentence"_s);
    return sentence && sentence->isVisible() ? sentence->text() : QString();
}

/// By the keyboard: the button has to be reachable.
void TestMergeStory::pressStrip(const QString &button)
{
    auto *found = window()->findChild<QPushButton *>(button);
    QVERIFY(found && found->isVisible());
    QVERIFY(found->focusPolicy() & Qt::TabFocus);
    found->setFocus(Qt::TabFocusReason);
    QTest::keyClick(found, Qt::Key_Space);
}

void TestMergeStory::mergeBothTitles()
{
    openWithEntry();
    changeHere([](CheckIn &one) { one.title = u"from here"_s; });
    changeElsewhere([](CheckIn &one) { one.title = u"from there"_s; });
    QTRY_VERIFY(said().contains(u"nother program"_s));
    pressStrip(u"quietStripAction"_s);
    QTRY_VERIFY(visible<ConflictsDialog>(u"conflictsDialog"_s));
}

void TestMergeStory::aChangeOnDiskIsSaidAndMerged()
{
    openWithEntry();
    logElsewhere(u"from there"_s);
    QTRY_VERIFY2(said().startsWith(u"Another program has changed the file"_s), qPrintable(said()));
    QVERIFY2(window()->findChild<QLabel *>(u"saveState"_s)->text().contains(u"not merged"_s),
             qPrintable(window()->findChild<QLabel *>(u"saveState"_s)->text()));
    pressStrip(u"quietStripAction"_s);
    QTRY_VERIFY2(said().startsWith(u"Both versions are merged: 1 new"_s), qPrintable(said()));
    must(window()->journal().saveAndWait());
    QCOMPARE(titlesOnDisk(), (QStringList{u"as it was"_s, u"from there"_s}));
    QTRY_VERIFY(window()->findChild<QLabel *>(u"saveState"_s)->text().startsWith(u"All saved"_s));
}

void TestMergeStory::whatWasNotMergedCanBeSavedElsewhere()
{
    openWithEntry();
    logElsewhere(u"from there"_s);
    QTRY_VERIFY(!said().isEmpty());
    const QByteArray theirs = bytesOf(path());
    changeHere([](CheckIn &one) { one.title = u"from here"_s; });
    QVERIFY(!window()->journal().saveAndWait());
    QCOMPARE(bytesOf(path()), theirs);
    QTRY_VERIFY2(said().contains(u"nother program has changed the file"_s), qPrintable(said()));
    auto *elsewhere = window()->findChild<QPushButton *>(u"quietStripSecondAction"_s);
    QVERIFY(elsewhere->isVisible());
    QVERIFY2(elsewhere->text().contains(u"lsewhere"_s), qPrintable(elsewhere->text()));
    const QString other = m_folder->filePath(u"elsewhere.tryboth"_s);
    must(window()->journal().saveCopy(other));
    QCOMPARE(bytesOf(path()), theirs);
    pressStrip(u"quietStripAction"_s);
    QTRY_VERIFY2(said().startsWith(u"Both versions are merged"_s), qPrintable(said()));
    must(window()->journal().saveAndWait());
    QCOMPARE(titlesOnDisk(), (QStringList{u"from here"_s, u"from there"_s}));
}

void TestMergeStory::bothVersionsOfATextAreShownAndOneIsTaken()
{
    mergeBothTitles();
    QCOMPARE(visible<QPlainTextEdit>(u"presentText"_s)->toPlainText(), u"from there"_s);
    QCOMPARE(visible<QPlainTextEdit>(u"otherText"_s)->toPlainText(), u"from here"_s);
    QVERIFY(!visible<QPushButton>(u"keepBoth"_s)); // a title is one line
    auto *take = visible<QPushButton>(u"takeOther"_s);
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Space);
    QTRY_VERIFY(!visible<ConflictsDialog>(u"conflictsDialog"_s));
    QCOMPARE(entry().title, u"from here"_s);
    QVERIFY(must(window()->journal().stores().history.conflicts()).isEmpty());
    QStringList earlier;
    for (const EarlierText &text : must(window()->journal().stores().history.ofRow(m_id.toText()))) {
        earlier.append(text.text);
    }
    QVERIFY2(earlier.contains(u"from there"_s) && earlier.contains(u"as it was"_s),
             qPrintable(earlier.join(u'|')));
    must(window()->journal().saveAndWait());
    QCOMPARE(titlesOnDisk(), QStringList{u"from here"_s});
}

void TestMergeStory::whatIsInTheJournalCanStay()
{
    mergeBothTitles();
    click(u"keepPresent"_s);
    QTRY_VERIFY(!visible<ConflictsDialog>(u"conflictsDialog"_s));
    QCOMPARE(entry().title, u"from there"_s);
    QStringList earlier;
    for (const EarlierText &text : must(window()->journal().stores().history.ofRow(m_id.toText()))) {
        QVERIFY(!text.conflict);
        earlier.append(text.text);
    }
    QVERIFY(earlier.contains(u"from here"_s));
}

void TestMergeStory::bothNotesCanStay()
{
    openWithEntry();
    changeHere([](CheckIn &one) { one.note = u"<b>here</b>"_s; });
    changeElsewhere([](CheckIn &one) { one.note = u"there"_s; });
    QTRY_VERIFY(!said().isEmpty());
    pressStrip(u"quietStripAction"_s);
    QTRY_VERIFY(visible<QPlainTextEdit>(u"otherText"_s));
    QCOMPARE(visible<QPlainTextEdit>(u"otherText"_s)->toPlainText(), u"<b>here</b>"_s);
    click(u"keepBoth"_s);
    QTRY_VERIFY(!visible<ConflictsDialog>(u"conflictsDialog"_s));
    QCOMPARE(entry().note, u"there\n\n<b>here</b>"_s);
}

void TestMergeStory::settlingLaterIsOfferedAgain()
{
    mergeBothTitles();
    QTest::keyClick(visible<QTableView>(u"conflictsTable"_s), Qt::Key_Escape);
    QTRY_VERIFY(!visible<ConflictsDialog>(u"conflictsDialog"_s));
    must(window()->journal().saveAndWait());
    closeWindows();
    QVERIFY(m_desktop->open(path()));
    QTRY_VERIFY2(said().contains(u"waits to be looked at"_s), qPrintable(said()));
    pressStrip(u"quietStripAction"_s);
    QTRY_VERIFY(visible<ConflictsDialog>(u"conflictsDialog"_s));
}

void TestMergeStory::aConflictCopyIsOfferedOnceAndMerged()
{
    openWithEntry();
    const QString copy = m_folder->filePath(u"mine (conflicted copy 2026-11-23 141500).tryboth"_s);
    const QByteArray ours = bytesOf(path());
    logElsewhere(u"from there"_s);
    QTRY_VERIFY(!said().isEmpty());
    pressStrip(u"quietStripAction"_s);
    QTRY_VERIFY2(said().startsWith(u"Both versions are merged"_s), qPrintable(said()));
    must(window()->journal().saveAndWait());
    QVERIFY(QFile::copy(path(), copy));
    QTRY_VERIFY2(said().contains(u"has set a copy"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"conflicted copy"_s), qPrintable(said()));
    const QByteArray before = bytesOf(copy);
    pressStrip(u"quietStripAction"_s);
    QTRY_VERIFY2(said().contains(u"nothing that is not here"_s), qPrintable(said()));
    QCOMPARE(bytesOf(copy), before);
    closeWindows();
    QVERIFY(m_desktop->open(path()));
    QVERIFY2(said().isEmpty(), qPrintable(said()));
    QVERIFY(ours != bytesOf(path()));
}

void TestMergeStory::aCopyWithAnotherPassphraseAsks()
{
    beginSealed();
    m_id = log(u"as it was"_s);
    const QString copy = m_folder->filePath(u"mine (conflicted copy 2026-11-23 141500).tryboth"_s);
    changeHere([](CheckIn &one) { one.title = u"from the copy"_s; });
    must(window()->journal().saveCopy(copy));
    QTRY_VERIFY(said().contains(u"conflicted copy"_s));
    changeHere([](CheckIn &one) { one.title = u"as it was"_s; });
    safety().askForPassphrase(PassphraseDialog::Task::Change);
    typeInto(u"currentPassphrase"_s, Right);
    typeTwice(Next);
    click(u"usePassphrase"_s);
    QTRY_VERIFY(!visible<QDialog>(u"passphraseDialog"_s));
    auto *versions = window()->findChild<WindowVersions *>();
    versions->mergeCopy(copy);
    QTRY_VERIFY(visible<QDialog>(u"unlockDialog"_s));
    tryPassphrase(Next);
    QTRY_VERIFY(visible<QLabel>(u"unlockTrouble"_s));
    tryPassphrase(Right);
    QTRY_VERIFY(!visible<QDialog>(u"unlockDialog"_s));
    QVERIFY2(!said().isEmpty() || visible<ConflictsDialog>(u"conflictsDialog"_s), "merged");
}

void TestMergeStory::aSecondWindowReadsAndSaysWhoWrites()
{
    openWithEntry();
    MainWindow *first = window();
    MainWindow *second = m_desktop->open(path());
    QVERIFY(second && second != first);
    QVERIFY(second->journal().readOnlyReason());
    const auto saidIn = [](MainWindow *in) {
        return in->findChild<QLabel *>(u"quietStripSentence"_s)->text();
    };
    QVERIFY2(saidIn(second).contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(saidIn(second)));
    QVERIFY2(second->findChild<QLabel *>(u"saveState"_s)->text().contains(u"Read only"_s), "status");
    delete first;
    auto *again = second->findChild<QPushButton *>(u"quietStripAction"_s);
    QVERIFY(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(window() && !window()->journal().readOnlyReason());
    QCOMPARE(entry().title, u"as it was"_s);
}

QTEST_MAIN(TestMergeStory)
#include "tst_mergestory.moc"
