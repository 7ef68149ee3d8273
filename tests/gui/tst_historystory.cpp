// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockwindow.h"
#include "models/historymodel.h"
#include "versions/historydialog.h"
#include "versions/historyexpiry.h"
#include "windowversions.h"

#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Earlier texts in the real window: found from the entry, read, put back, forgotten.
class TestHistoryStory : public LockWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theJournalShowsTheEarlierTextsOfAnEntry();
    void todayShowsThemToo();
    void aTextIsPutBackAndThatIsUndone();
    void theWholeEntryIsPutBack();
    void theWholeJournalIsShownWithWhatEachTextIsOf();
    void theDaysAreSetAndStay();
    void forgettingAsksFirstAndLeavesNoWord();
    void textsWhoseDaysAreOverGoWhileTheWindowIsOpen();
    void nothingEarlierIsSaidInWords();

private:
    void openEdited();
    void edit(const std::function<void(CheckIn &)> &change);
    void openHistory();
    CheckIn entry() { return *must(window()->journal().stores().checkIns.find(m_id)); }
    QTableView *table() { return visible<QTableView>(u"historyTable"_s); }
    QString shown() { return visible<QPlainTextEdit>(u"earlierText"_s)->toPlainText(); }

    Id m_id;
};

void TestHistoryStory::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"tryboth-test-history"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestHistoryStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_clock = std::make_unique<FixedClock>(aMonday());
    m_desktop = desktopIn(m_folder->path());
}

void TestHistoryStory::cleanup()
{
    closeWindows();
    m_desktop.reset();
}

void TestHistoryStory::edit(const std::function<void(CheckIn &)> &change)
{
    m_clock->advance(60'000);
    CheckIn changed = entry();
    change(changed);
    must(window()->journal().apply(u"Edit"_s,
                                   [&](Stores &stores) { return stores.checkIns.update(changed); }));
}

/// One entry whose note was written twice and whose title once more.
void TestHistoryStory::openEdited()
{
    QVERIFY(m_desktop->create(path()));
    must(window()->journal().apply(u"Log"_s, [&](Stores &stores) {
        CheckIn made = checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, u"first title"_s);
        made.note = u"<b>Kanarienvogel</b>\nin the attic"_s;
        return stores.checkIns.add(made).map([&](const Id &added) { m_id = added; });
    }));
    edit([](CheckIn &one) { one.note = u"second note"_s; });
    edit([](CheckIn &one) { one.title = u"second title"_s; });
    edit([](CheckIn &one) { one.note = u"third note"_s; });
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

void TestHistoryStory::openHistory()
{
    window()->showPage(u"journal"_s);
    auto *list = window()->findChild<QListView *>(u"journalList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_H);
    QTRY_VERIFY(table());
    table()->window()->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), table());
}

void TestHistoryStory::theJournalShowsTheEarlierTextsOfAnEntry()
{
    openEdited();
    openHistory();
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(shown(), u"second note"_s);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(shown(), u"first title"_s);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(shown(), u"<b>Kanarienvogel</b>\nin the attic"_s); // as it stands, nothing rendered
    const QString until = table()->model()->index(2, HistoryModel::UntilColumn).data().toString();
    QVERIFY2(until.contains(u"16"_s), qPrintable(until)); // 14:16
    QVERIFY(visible<QLabel>(u"historyHeading"_s)->text().contains(u"second title"_s));
}

void TestHistoryStory::todayShowsThemToo()
{
    openEdited();
    auto *list = window()->findChild<QListView *>(u"todayList"_s);
    list->setCurrentIndex(list->model()->index(0, list->modelColumn()));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_H);
    QTRY_VERIFY(table());
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestHistoryStory::aTextIsPutBackAndThatIsUndone()
{
    openEdited();
    openHistory();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(entry().title, u"first title"_s);
    QCOMPARE(entry().note, u"third note"_s);
    QStringList kept;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        kept.append(table()->model()->index(row, HistoryModel::TextColumn).data().toString());
    }
    QVERIFY2(kept.contains(u"second title"_s), qPrintable(kept.join(u'|'))); // what it took the place of
    window()->journal().undoStack()->undo();
    QCOMPARE(entry().title, u"second title"_s);
}

void TestHistoryStory::theWholeEntryIsPutBack()
{
    openEdited();
    openHistory();
    QTest::keyClick(table(), Qt::Key_End);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down);
    auto *whole = visible<QPushButton>(u"restoreEntry"_s);
    whole->setFocus();
    QTest::keyClick(whole, Qt::Key_Space);
    QCOMPARE(entry().title, u"first title"_s);
    QCOMPARE(entry().note, u"<b>Kanarienvogel</b>\nin the attic"_s);
    window()->journal().undoStack()->undo();
    QCOMPARE(entry().note, u"third note"_s);
}

void TestHistoryStory::theWholeJournalIsShownWithWhatEachTextIsOf()
{
    openEdited();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(table());
    QCOMPARE(table()->model()->rowCount(), 3);
    const QString of = table()->model()->index(0, HistoryModel::PlaceColumn).data().toString();
    QVERIFY2(of.startsWith(u"second title"_s), qPrintable(of));
    QVERIFY(!table()->isColumnHidden(HistoryModel::PlaceColumn));
}

void TestHistoryStory::theDaysAreSetAndStay()
{
    openEdited();
    openHistory();
    auto *days = visible<QSpinBox>(u"historyDays"_s);
    QCOMPARE(days->value(), 30);
    QCOMPARE(days->minimum(), 1);
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, u"7"_s);
    QCOMPARE(window()->journal().stores().history.keepDays(), 30); // not while one is typing
    QTest::keyClick(days, Qt::Key_Tab);
    QCOMPARE(window()->journal().stores().history.keepDays(), 7);
    must(window()->journal().saveAndWait());
    closeWindows();
    QVERIFY(m_desktop->open(path()));
    QCOMPARE(window()->journal().stores().history.keepDays(), 7);
}

void TestHistoryStory::forgettingAsksFirstAndLeavesNoWord()
{
    openEdited();
    must(window()->journal().saveAndWait());
    QVERIFY(bytesOf(path()).contains("Kanarienvogel"));
    openHistory();
    click(u"forgetHistory"_s);
    QTRY_VERIFY(visible<QDialog>(u"askDialog"_s));
    click(u"askCancel"_s);
    QCOMPARE(table()->model()->rowCount(), 3);
    click(u"forgetHistory"_s);
    QTRY_VERIFY(visible<QPushButton>(u"askAccept"_s));
    click(u"askAccept"_s);
    QTRY_VERIFY(visible<QLabel>(u"noHistory"_s));
    QCOMPARE(must(window()->journal().stores().history.count()), 0);
    QVERIFY(!window()->journal().undoStack()->canUndo());
    QCOMPARE(entry().note, u"third note"_s);
    must(window()->journal().saveAndWait());
    QVERIFY(!bytesOf(path()).contains("Kanarienvogel"));
}

void TestHistoryStory::textsWhoseDaysAreOverGoWhileTheWindowIsOpen()
{
    constexpr qint64 DayMs = 24LL * 3'600'000;
    openEdited();
    auto *versions = window()->findChild<WindowVersions *>();
    m_clock->advance(29 * DayMs);
    versions->expiry().expireOnceADay();
    QCOMPARE(must(window()->journal().stores().history.count()), 3);
    m_clock->advance(2 * DayMs);
    versions->expiry().expireOnceADay();
    QCOMPARE(must(window()->journal().stores().history.count()), 0);
    QCOMPARE(entry().note, u"third note"_s);
}

void TestHistoryStory::nothingEarlierIsSaidInWords()
{
    QVERIFY(m_desktop->create(path()));
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(visible<QLabel>(u"noHistory"_s));
    QVERIFY(!visible<QPushButton>(u"restoreText"_s)->isEnabled());
    QVERIFY(!visible<QPushButton>(u"forgetHistory"_s)->isEnabled());
}

QTEST_MAIN(TestHistoryStory)
#include "tst_historystory.moc"
