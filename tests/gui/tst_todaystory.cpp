// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"
#include "mainwindow.h"
#include "models/journal.h"
#include "settings/settings.h"
#include "support/testjournal.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// A day with the real window: every key goes to the widget that has the focus, as a person's would.
class TestTodayStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aBareEntryTakesAtMostEightKeysBeyondItsFirstLetters();
    void anEntryIsSavedWithoutBeingAsked();
    void undoTakesItBackAndRedoBringsItBack();
    void undoInATextFieldTakesTypingBackFirst();
    void anEntryWithoutARatingIsNotAZero();
    void anEntryIsEditedInPlace();
    void deletingGoesToTheTrashAndComesBack();
    void whatWaitsIsRatedWithOneKeyEach();
    void afterMidnightYesterdayIsOffered();
    void aBrokenFileIsNamedAndLeftAlone();
    void theSaveStateTellsTheTruth();

private:
    Journal &journal() { return m_window->journal(); }
    QList<CheckIn> entries()
    {
        QList<CheckIn> all;
        for (const PlacedCheckIn &placed : must(journal().stores().checkIns.page({}, 100))) {
            all.append(placed.checkIn);
        }
        return all;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void logPairing()
    {
        type(u"pair"_s);
        press(Qt::Key_Return);
        press(Qt::Key_6);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    template <typename T>
    T *find(const QString &name)
    {
        return m_window->findChild<T *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    Content m_content = must(Content::load());
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Desktop> m_desktop;
    MainWindow *m_window = nullptr;
    int m_keys = 0;
};

void TestTodayStory::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"tryboth-test"_s);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestTodayStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_clock = std::make_unique<FixedClock>(aMonday());
    m_desktop = std::make_unique<Desktop>(
        *m_settings, m_content, *m_clock,
        JournalPlaces{m_folder->filePath(u"locks"_s), m_folder->filePath(u"backups"_s)});
    m_window = m_desktop->create(m_folder->filePath(u"mine.tryboth"_s));
    QVERIFY(m_window);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_keys = 0;
}

void TestTodayStory::cleanup()
{
    delete m_window;
    m_desktop.reset();
}

void TestTodayStory::aBareEntryTakesAtMostEightKeysBeyondItsFirstLetters()
{
    logPairing();
    QVERIFY2(m_keys <= 8, qPrintable(QString::number(m_keys)));
    QCOMPARE(entries().size(), 1);
    const CheckIn entry = entries().first();
    QCOMPARE(entry.activity, u"act.pairing"_s);
    QCOMPARE(entry.energy, 2);
    QCOMPARE(entry.minutes, 60);
    QCOMPARE(entry.focus, Focus::Mixed);
    QCOMPARE(entry.when, m_clock->wallTime());
    QCOMPARE(find<QListView>(u"todayList"_s)->model()->rowCount(), 1);
}

void TestTodayStory::anEntryIsSavedWithoutBeingAsked()
{
    logPairing();
    QTRY_COMPARE(journal().saveState(), Journal::SaveState::Saved);
    const OpenedJournal onDisk = must(
        JournalFile::open(journal().path(), OpenMode::Read, JournalPlaces(), *m_clock));
    QCOMPARE(must(onDisk.core->stores().checkIns.count({})), 1);
}

void TestTodayStory::undoTakesItBackAndRedoBringsItBack()
{
    logPairing();
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(entries().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(entries().size(), 1);
}

void TestTodayStory::undoInATextFieldTakesTypingBackFirst()
{
    logPairing();
    type(u"rev"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entries().size(), 1);
    QCOMPARE(find<QLineEdit>(u"activity"_s)->text(), QString());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(entries().isEmpty());
}

void TestTodayStory::anEntryWithoutARatingIsNotAZero()
{
    type(u"coding"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(entries().size(), 1);
    QVERIFY(!entries().first().energy);
}

void TestTodayStory::anEntryIsEditedInPlace()
{
    logPairing();
    auto *list = find<QListView>(u"todayList"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, list->modelColumn()));
    press(Qt::Key_F2);
    press(Qt::Key_Return); // from the activity on to the energy
    press(Qt::Key_1);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().energy, -3);
    QCOMPARE(entries().first().rev, 2);
}

void TestTodayStory::deletingGoesToTheTrashAndComesBack()
{
    logPairing();
    auto *list = find<QListView>(u"todayList"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, list->modelColumn()));
    press(Qt::Key_Delete);
    QVERIFY(entries().isEmpty());
    QCOMPARE(must(journal().stores().checkIns.trash()).size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entries().size(), 1);
}

void TestTodayStory::whatWaitsIsRatedWithOneKeyEach()
{
    must(journal().apply(u"Import"_s, [](Stores &stores) -> Result<void> {
        for (int i = 0; i < 3; ++i) {
            CheckIn meeting = checkIn({2026, 11, 23}, QTime(9 + i, 0), Focus::People, std::nullopt,
                                      u"Meeting %1"_s.arg(i));
            meeting.waiting = true;
            must(stores.checkIns.add(meeting));
        }
        return {};
    }));
    auto *waiting = find<QListView>(u"waitingList"_s);
    QCOMPARE(waiting->model()->rowCount(), 3);
    waiting->setFocus();
    press(Qt::Key_7);
    press(Qt::Key_S);
    press(Qt::Key_4);
    QCOMPARE(waiting->model()->rowCount(), 0);
    const QList<CheckIn> all = entries();
    QCOMPARE(all.at(2).energy, 3);
    QVERIFY(!all.at(1).energy);
    QCOMPARE(all.at(0).energy, 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(waiting->model()->rowCount(), 1);
}

void TestTodayStory::afterMidnightYesterdayIsOffered()
{
    m_clock->set(QDateTime({2026, 11, 24}, {1, 30}, QTimeZone("Europe/Berlin")));
    m_window->showPage(u"today"_s);
    QVERIFY(find<QLabel>(u"todayHeading"_s)->text().contains(u"24"_s));
    auto *yesterday = m_window->findChild<QAbstractButton *>(u"yesterday"_s);
    QVERIFY(yesterday && yesterday->isVisibleTo(m_window));
    type(u"pair"_s);
    press(Qt::Key_Return);
    press(Qt::Key_6);
    yesterday->click();
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(entries().first().when.day, LocalDay(2026, 11, 23));
}

void TestTodayStory::aBrokenFileIsNamedAndLeftAlone()
{
    const QString path = m_folder->filePath(u"broken.tryboth"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear diary");
    file.close();
    QVERIFY(!m_desktop->open(path));
    bool named = false;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            named = named || label->text().contains("not a Tryboth journal"_L1);
        }
    }
    QVERIFY(named);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Dear diary"));
}

void TestTodayStory::theSaveStateTellsTheTruth()
{
    auto *state = find<QLabel>(u"saveState"_s);
    QVERIFY(state->text().startsWith(u"All saved"_s));
    logPairing();
    QCOMPARE(state->text(), u"Saving…"_s);
    QTRY_VERIFY(state->text().startsWith(u"All saved"_s));

    QFile other(journal().path());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("another program was here");
    other.close();
    logPairing();
    QTRY_VERIFY(state->text().startsWith(u"Not saved: "_s));
    QVERIFY(QFile::remove(journal().path())); // nothing is in the way any more, so that closing can save
    QCOMPARE(entries().size(), 2);
}

QTEST_MAIN(TestTodayStory)
#include "tst_todaystory.moc"
