// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/examplejournal.h"
#include "mainwindow.h"
#include "models/journal.h"
#include "pages/journalpage.h"
#include "settings/settings.h"
#include "support/testjournal.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// The Journal page in the real window: every key goes to the widget that has the focus.
class TestJournalStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void hitsShowWithEachLetter();
    void whatCannotBeReadLeavesTheLastResult();
    void oneWalksWithTheArrowsAndReads();
    void anEntryIsEditedInPlaceByKeyboard();
    void anOpenEditKeepsWhatIsTypedWhenAnotherEntryIsOpened();
    void deletingGoesToTheTrashAndComesBack();
    void aLargeStepIsTakenBackWhileTheWindowGoesOn();
    void theTrashGivesBack();
    void aDigitRatesOnlyWhatIsNotRated();
    void aStarGoesOnAndOff();
    void choicesNarrowAndClearWidens();
    void aSearchIsKeptChosenAndRemoved();
    void theCalendarJumps();
    void otherPagesCanAskForEntries();
    void foreignTextIsInert();
    void anEmptyJournalSaysSo();

private:
    Journal &journal() { return m_window->journal(); }
    void open(const QList<CheckIn> &entries);
    Id add(const CheckIn &entry)
    {
        Id id;
        must(journal().apply(u"Log"_s, [&](Stores &s) {
            return s.checkIns.add(entry).map([&](const Id &made) { id = made; });
        }));
        return id;
    }
    CheckIn entry(const Id &id) { return *must(journal().stores().checkIns.find(id)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    template <typename T>
    T *find(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    QListView *list() { return find<QListView>(u"journalList"_s); }
    int hits() { return list()->model()->rowCount(); }
    QString detailsTitle() { return find<QLabel>(u"detailsTitle"_s)->text(); }
    QString count() { return find<QLabel>(u"count"_s)->text(); }

    FixedClock m_clock{aMonday()};
    std::unique_ptr<Theme> m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    MainWindow *m_window = nullptr;
    JournalPage *m_page = nullptr;
};

void TestJournalStory::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
}

void TestJournalStory::open(const QList<CheckIn> &entries)
{
    delete m_window;
    auto journal = std::make_unique<Journal>(must(JournalCore::create(m_clock, IdSource(1))),
                                             must(Content::load()), m_clock);
    must(journal->applyWithoutUndo([&](Stores &stores) -> Result<void> {
        for (const CheckIn &each : entries) {
            must(stores.checkIns.add(each));
        }
        return {};
    }));
    m_window = new MainWindow(std::move(journal), u"Story"_s, *m_settings);
    m_window->addPage(u"journal"_s, u"Journal"_s, [this] { return new JournalPage(m_window->journal()); });
    m_window->showPage(u"journal"_s);
    m_page = qobject_cast<JournalPage *>(m_window->page(u"journal"_s));
    QVERIFY(m_page);
    connect(m_window, &MainWindow::searchRequested, m_page, &JournalPage::focusSearch);
    m_window->resize(1280, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_page->firstFocus()->setFocus();
}

void TestJournalStory::init()
{
    CheckIn incident = checkIn({2026, 11, 23}, QTime(9, 10), Focus::Technical, 1,
                               u"Incident review: payment retries"_s);
    incident.tags = {u"on call"_s};
    CheckIn mentee = checkIn({2026, 11, 23}, QTime(10, 30), Focus::People, 3, u"1:1 with a mentee"_s);
    mentee.note = u"Wants to own the café rota.\n<b>bold?</b>"_s;
    CheckIn forum = checkIn({2026, 11, 20}, QTime(13, 0), Focus::Mixed, std::nullopt,
                            u"Architecture forum"_s);
    forum.waiting = true;
    forum.origin = Origin::Calendar;
    const CheckIn old = checkIn({2026, 3, 2}, QTime(9, 0), Focus::People, -2, u"Payment talk"_s);
    open({old, forum, incident, mentee});
}

void TestJournalStory::cleanup()
{
    delete m_window;
    m_window = nullptr;
}

void TestJournalStory::hitsShowWithEachLetter()
{
    QCOMPARE(hits(), 4);
    QTRY_COMPARE(count(), u"4 entries"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"search"_s);
    type(u"CAFE"_s);
    QCOMPARE(hits(), 1); // at once, with no event loop in between
    QCOMPARE(detailsTitle(), u"1:1 with a mentee"_s);
    press(Qt::Key_Escape);
    QCOMPARE(hits(), 4);
    type(u"payment -talk focus:technical"_s);
    QCOMPARE(hits(), 1);
    QTRY_COMPARE(count(), u"1 entry"_s);
    press(Qt::Key_Escape);
    QCOMPARE(list()->currentIndex().row(), 0); // a new search starts at the newest
    type(u"payment"_s);
    type(u" nowhere"_s);
    QCOMPARE(hits(), 0);
    QVERIFY(!list()->isVisible());
    for (auto *button : m_page->findChildren<QPushButton *>(u"emptyStateAction"_s)) {
        if (button->isVisible()) {
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QCOMPARE(hits(), 4);
    QVERIFY(list()->isVisible());
}

void TestJournalStory::whatCannotBeReadLeavesTheLastResult()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"payment"_s);
    QCOMPARE(hits(), 2);
    type(u" from:2026-1"_s);
    QCOMPARE(hits(), 2);
    auto *trouble = find<QLabel>(u"searchTrouble"_s);
    QVERIFY(trouble->isVisible());
    QVERIFY(trouble->text().contains(u"2026-1"_s));
    type(u"1-01"_s);
    QVERIFY(!trouble->isVisible());
    QCOMPARE(hits(), 1);
}

void TestJournalStory::oneWalksWithTheArrowsAndReads()
{
    QCOMPARE(QApplication::focusWidget(), list());
    QCOMPARE(detailsTitle(), u"1:1 with a mentee"_s);
    QVERIFY(find<QPlainTextEdit>(u"detailsNote"_s)->toPlainText().contains(u"café"_s));
    press(Qt::Key_Down);
    QCOMPARE(detailsTitle(), u"Incident review: payment retries"_s);
    QCOMPARE(find<QLabel>(u"detailsTags"_s)->text(), u"#on call"_s);
    QVERIFY(!find<QPlainTextEdit>(u"detailsNote"_s)->isVisible());
    press(Qt::Key_Down);
    QVERIFY(find<QLabel>(u"detailsRating"_s)->text().contains(u"Waiting"_s));
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list());
}

void TestJournalStory::anEntryIsEditedInPlaceByKeyboard()
{
    press(Qt::Key_Return);
    auto *editor = find<QWidget>(u"entryEditor"_s);
    QTRY_VERIFY(editor->isVisible());
    auto *title = editor->findChild<QLineEdit *>(u"title"_s);
    title->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Mentee owns the rota"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!editor->isVisible());
    QCOMPARE(QApplication::focusWidget(), list());
    QCOMPARE(detailsTitle(), u"Mentee owns the rota"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(detailsTitle(), u"1:1 with a mentee"_s);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2}) { // as the settings and the guide say
        press(key);
        QTRY_VERIFY(editor->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
        QCOMPARE(QApplication::focusWidget(), list());
    }
}

void TestJournalStory::anOpenEditKeepsWhatIsTypedWhenAnotherEntryIsOpened()
{
    press(Qt::Key_Return);
    auto *editor = find<QWidget>(u"entryEditor"_s);
    auto *title = editor->findChild<QLineEdit *>(u"title"_s);
    title->setFocus();
    type(u" and more"_s);
    const QString typed = title->text();
    list()->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(title->text(), typed);
    QVERIFY(editor->findChild<QLabel *>(u"trouble"_s)->isVisible());
    title->setFocus();
    press(Qt::Key_Escape);
    press(Qt::Key_Return);
    QCOMPARE(title->text(), u"Incident review: payment retries"_s);
}

void TestJournalStory::deletingGoesToTheTrashAndComesBack()
{
    QSignalSpy informed(m_page, &Page::informed);
    auto *trash = find<QToolButton>(u"trashButton"_s);
    QCOMPARE(trash->text(), u"Trash"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    QCOMPARE(hits(), 3);
    QVERIFY(informed.first().first().toString().contains(u"Ctrl+Z"_s));
    QCOMPARE(trash->text(), u"Trash (1)"_s);
    QVERIFY(list()->currentIndex().isValid());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(hits(), 4);
    QCOMPARE(trash->text(), u"Trash"_s);
}

void TestJournalStory::aLargeStepIsTakenBackWhileTheWindowGoesOn()
{
    constexpr int Many = 1500;
    QList<CheckIn> entries;
    for (int i = 0; i < Many; ++i) {
        entries.append(checkIn({2026, 10, 1 + i % 28}, QTime(i % 24, i % 60), Focus::People, 1));
    }
    const auto stored = [&] { return must(journal().stores().checkIns.count({})); };
    const int before = stored();
    must(journal().apply(u"Import"_s, [&](Stores &s) { return s.checkIns.addAll(entries); }));
    QCOMPARE(stored(), before + Many);
    auto *state = m_window->findChild<QLabel *>(u"saveState"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(state->text().contains(u"on their way"_s), qPrintable(state->text()));
    press(Qt::Key_Down); // the list answers meanwhile
    QVERIFY(list()->currentIndex().isValid());
    QTRY_COMPARE(stored(), before);
    QVERIFY2(!state->text().contains(u"on their way"_s), qPrintable(state->text()));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stored(), before + Many);
}

void TestJournalStory::theTrashGivesBack()
{
    press(Qt::Key_Delete);
    press(Qt::Key_Delete);
    QCOMPARE(hits(), 2);
    find<QToolButton>(u"trashButton"_s)->click();
    auto *dialog = find<QDialog>(u"trashDialog"_s);
    QVERIFY(dialog->isVisible());
    auto *table = dialog->findChild<QTableView *>(u"trashTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    dialog->findChild<QPushButton *>(u"restore"_s)->click();
    QCOMPARE(hits(), 3);
    dialog->findChild<QPushButton *>(u"removeAll"_s)->click();
    QCOMPARE(hits(), 3);
    QVERIFY(dialog->findChild<QLabel *>(u"trashEmpty"_s)->isVisible());
    dialog->findChild<QPushButton *>(u"closeTrash"_s)->click();
    journal().undoStack()->undo();
    journal().undoStack()->undo();
    QCOMPARE(must(journal().stores().checkIns.trash()).size(), 2);
}

void TestJournalStory::aDigitRatesOnlyWhatIsNotRated()
{
    press(Qt::Key_2);
    QCOMPARE(find<QLabel>(u"detailsRating"_s)->text(), u"+3 very energised"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_2);
    QCOMPARE(find<QLabel>(u"detailsRating"_s)->text(), u"−2 drained"_s);
    CheckInFilter waiting;
    waiting.waiting = true;
    QCOMPARE(must(journal().stores().checkIns.count(waiting)), 0);
}

void TestJournalStory::aStarGoesOnAndOff()
{
    press(Qt::Key_Space);
    QCOMPARE(find<QPushButton>(u"detailsStar"_s)->text(), u"Remove star"_s);
    press(Qt::Key_Asterisk);
    QCOMPARE(find<QPushButton>(u"detailsStar"_s)->text(), u"Star"_s);
}

void TestJournalStory::choicesNarrowAndClearWidens()
{
    auto *clear = find<QPushButton>(u"clear"_s);
    QVERIFY(!clear->isVisible());
    auto *range = find<QComboBox>(u"range"_s);
    range->setFocus();
    press(Qt::Key_Down); // 4 weeks
    QCOMPARE(hits(), 3);
    auto *focus = find<QComboBox>(u"focus"_s);
    focus->setFocus();
    press(Qt::Key_Down); // people
    QCOMPARE(hits(), 1);
    QVERIFY(clear->isVisible());
    clear->click();
    QCOMPARE(hits(), 4);
    auto *tag = find<QComboBox>(u"tag"_s);
    tag->setCurrentText(u"on call"_s);
    QCOMPARE(detailsTitle(), u"Incident review: payment retries"_s);
    clear->click();
    auto *rating = find<QComboBox>(u"rating"_s);
    rating->setCurrentText(u"Draining"_s);
    QCOMPARE(detailsTitle(), u"Payment talk"_s);
}

void TestJournalStory::aSearchIsKeptChosenAndRemoved()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"payment"_s);
    find<QComboBox>(u"rating"_s)->setCurrentText(u"Draining"_s);
    auto *button = find<QToolButton>(u"savedSearches"_s);
    button->menu()->actions().at(button->menu()->actions().size() - 2)->trigger();
    auto *dialog = find<QInputDialog>(u"searchName"_s);
    QVERIFY(dialog->isVisible());
    dialog->setTextValue(u"Costly payments"_s);
    dialog->accept();
    find<QPushButton>(u"clear"_s)->click();
    QCOMPARE(hits(), 4);
    QCOMPARE(button->menu()->actions().first()->text(), u"Costly payments"_s);
    button->menu()->actions().first()->trigger();
    QCOMPARE(hits(), 1);
    QCOMPARE(find<QLineEdit>(u"search"_s)->text(), u"payment"_s);
    QCOMPARE(find<QComboBox>(u"rating"_s)->currentText(), u"Draining"_s);
    button->menu()->actions().last()->menu()->actions().first()->trigger();
    QVERIFY(must(journal().stores().savedFilters.all()).isEmpty());
    journal().undoStack()->undo();
    QCOMPARE(must(journal().stores().savedFilters.all()).size(), 1);
}

void TestJournalStory::theCalendarJumps()
{
    auto *calendar = find<QWidget>(u"monthCalendar"_s);
    calendar->setFocus();
    for (int month = 0; month < 8; ++month) {
        press(Qt::Key_PageUp);
    }
    QVERIFY(calendar->accessibleDescription().startsWith(u"Monday, 23 March"_s));
    press(Qt::Key_Return);
    QCOMPARE(detailsTitle(), u"Payment talk"_s);
    QVERIFY(calendar->accessibleDescription().endsWith(u"no entries"_s));
    QSignalSpy informed(m_page, &Page::informed);
    press(Qt::Key_PageUp);
    press(Qt::Key_Return);
    QCOMPARE(informed.count(), 1);
    press(Qt::Key_Home);
    QVERIFY(calendar->accessibleDescription().endsWith(u"has entries"_s));
}

void TestJournalStory::otherPagesCanAskForEntries()
{
    CheckInFilter day;
    day.from = day.to = LocalDay(2026, 11, 23);
    day.focus = {Focus::Technical};
    m_page->showFilter(day);
    QCOMPARE(hits(), 1);
    QCOMPARE(find<QComboBox>(u"focus"_s)->currentText(), u"Technical"_s);
    find<QPushButton>(u"clear"_s)->click();
    QCOMPARE(hits(), 4);
}

void TestJournalStory::foreignTextIsInert()
{
    const Id id = add(
        checkIn({2026, 11, 23}, QTime(23, 0), Focus::People, 0, u"<img src=file:///etc/passwd>&amp;"_s));
    QCOMPARE(hits(), 5);
    press(Qt::Key_Home);
    QCOMPARE(detailsTitle(), entry(id).title);
    QCOMPARE(find<QLabel>(u"detailsTitle"_s)->textFormat(), Qt::PlainText);
    press(Qt::Key_Down);
    QVERIFY(find<QPlainTextEdit>(u"detailsNote"_s)->toPlainText().contains(u"<b>bold?</b>"_s));
}

void TestJournalStory::anEmptyJournalSaysSo()
{
    open({});
    QVERIFY(!list()->isVisible());
    add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 0, u"First"_s));
    QVERIFY(list()->isVisible());
    QCOMPARE(detailsTitle(), u"First"_s);
    journal().undoStack()->undo();
    QVERIFY(!list()->isVisible());
}

QTEST_MAIN(TestJournalStory)
#include "tst_journalstory.moc"
