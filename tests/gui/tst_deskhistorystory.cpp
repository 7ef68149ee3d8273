// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskpage.h"
#include "deskwindow.h"
#include "models/desk.h"
#include "storywindow.h"
#include "versions/historyexpiry.h"

#include <QAction>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QTableView>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// A coach looks for words that were deleted, and deletes a client for good: the real window.
class TestDeskHistoryStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void cleanup() { delete m_window; }
    void aDeletedNoteIsPutBackFromTheEarlierTexts();
    void theEarlierTextsAreThoseOfTheClientInFront();
    void textsWhoseDaysAreOverGoWhileTheDeskIsOpen();
    void aDeletedClientLeavesNothing();
    void forgettingSpeaksOfTheDesk();

private:
    Id addClient(const QString &label, const QString &noted);
    void removeNotesOf(const Id &client);
    /// The widget of this name that is on screen.
    template <typename T>
    T *shown(const QString &name) const
    {
        const auto all = m_window->findChildren<T *>(name);
        const auto found = std::ranges::find_if(all, &QWidget::isVisible);
        return found == all.end() ? nullptr : *found;
    }
    void trigger(const QString &action) const { m_window->findChild<QAction *>(action)->trigger(); }
    QAbstractItemModel *texts() const { return shown<QTableView>(u"historyTable"_s)->model(); }
    QString words(QWidget *dialog) const
    {
        QStringList all;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            all.append(label->text());
        }
        return all.join(u'\n');
    }
    const DeskStores &stores() const { return m_window->desk().stores(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{aMonday()};
    Content m_content = must(Content::load());
    Theme m_theme{*qApp};
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Desktop> m_desktop;
    QPointer<DeskWindow> m_window;
};

void TestDeskHistoryStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    const JournalPlaces places{m_folder->filePath(u"locks"_s), m_folder->filePath(u"backups"_s)};
    m_desktop = std::make_unique<Desktop>(*m_settings, m_content, m_clock, places);
    m_desktop->setTheme(m_theme);
    const QString path = m_folder->filePath(u"coach.tryboth-desk"_s);
    m_window = m_desktop->showDesk(
        must(JournalFile::create(path, places, m_clock, IdSource(1), Passphrase(u"a desk of one's own"_s),
                                 {1, 8 * 1024}, FileKind::Desk)),
        path);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

Id TestDeskHistoryStory::addClient(const QString &label, const QString &noted)
{
    Id id;
    must(m_window->desk().apply(u"add"_s, [&](DeskStores &stores) {
        Client client;
        client.label = label;
        id = must(stores.clients.put(client));
        PrivateNote note;
        note.client = id;
        note.text = PrivateText(noted);
        return stores.notes.put(note).map([](const Id &) {});
    }));
    return id;
}

void TestDeskHistoryStory::removeNotesOf(const Id &client)
{
    must(m_window->desk().apply(u"remove"_s, [&](DeskStores &stores) {
        return stores.notes.remove(must(stores.notes.of(client)).first().id);
    }));
}

void TestDeskHistoryStory::aDeletedNoteIsPutBackFromTheEarlierTexts()
{
    const Id client = addClient(u"Client A"_s, u"Laughed about the retro."_s);
    QTRY_VERIFY(m_window->findChild<QPushButton *>(u"deleteNote"_s));
    m_window->findChild<QPushButton *>(u"deleteNote"_s)->click();
    QVERIFY(must(stores().notes.of(client)).isEmpty());
    QTest::keyClick(m_window, Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(shown<QTableView>(u"historyTable"_s));
    QCOMPARE(shown<QLabel>(u"historyHeading"_s)->text(), u"Earlier texts of “Client A”"_s);
    QCOMPARE(texts()->rowCount(), 1);
    QCOMPARE(texts()->index(0, 1).data().toString(), u"A private note on Client A (deleted)"_s);
    QCOMPARE(shown<QPlainTextEdit>(u"earlierText"_s)->toPlainText(), u"Laughed about the retro."_s);
    QVERIFY(!shown<QPushButton>(u"restoreEntry"_s)); // there are no entries on a desk
    shown<QPushButton>(u"restoreText"_s)->click();
    QCOMPARE(must(stores().notes.of(client)).first().text.forTheCoach(), u"Laughed about the retro."_s);
    QTRY_VERIFY(shown<QLabel>(u"noHistory"_s));
    shown<QPushButton>(u"closeHistory"_s)->click();
    trigger(u"undo"_s);
    QVERIFY(must(stores().notes.of(client)).isEmpty());
}

void TestDeskHistoryStory::theEarlierTextsAreThoseOfTheClientInFront()
{
    const Id a = addClient(u"Client A"_s, u"Laughed."_s);
    removeNotesOf(a);
    removeNotesOf(addClient(u"Client B"_s, u"Was late."_s));
    QCOMPARE(m_window->deskPage().client(), std::optional(a));
    trigger(u"clientTexts"_s);
    QTRY_VERIFY(shown<QTableView>(u"historyTable"_s));
    QCOMPARE(texts()->rowCount(), 1);
    shown<QPushButton>(u"closeHistory"_s)->click();
    QTRY_VERIFY(!shown<QTableView>(u"historyTable"_s));
    trigger(u"deskTexts"_s);
    QTRY_VERIFY(shown<QTableView>(u"historyTable"_s));
    QCOMPARE(shown<QLabel>(u"historyHeading"_s)->text(), u"Earlier texts of all clients"_s);
    QCOMPARE(texts()->rowCount(), 2);
}

void TestDeskHistoryStory::textsWhoseDaysAreOverGoWhileTheDeskIsOpen()
{
    constexpr qint64 DayMs = 24LL * 3'600'000;
    removeNotesOf(addClient(u"Client A"_s, u"Laughed."_s));
    const HistoryStore &history = m_window->desk().file().stores().history;
    m_clock.advance(29 * DayMs);
    m_window->expiry().expireOnceADay();
    QCOMPARE(must(history.count()), 1);
    m_clock.advance(2 * DayMs);
    m_window->expiry().expireOnceADay();
    QCOMPARE(must(history.count()), 0);
}

void TestDeskHistoryStory::aDeletedClientLeavesNothing()
{
    const Id client = addClient(u"Client A"_s, u"Laughed."_s);
    removeNotesOf(client);
    addClient(u"Client B"_s, u"Was late."_s);
    DeskPage &page = m_window->deskPage();
    page.restoreDraft({{u"notes"_s, QJsonObject{{client.toText(), u"half a thought"_s}}}});
    QVERIFY(QJsonDocument(page.draft()).toJson().contains("half a thought"));
    QCOMPARE(page.client(), std::optional(client));
    trigger(u"deleteClient"_s);
    QTRY_VERIFY(shown<QDialog>(u"askDialog"_s));
    const QString asked = words(shown<QDialog>(u"askDialog"_s));
    QVERIFY2(asked.contains(u"earlier texts of all these"_s), qPrintable(asked));
    QVERIFY2(asked.contains(u"for good"_s), qPrintable(asked));
    shown<QPushButton>(u"askAccept"_s)->click();
    QTRY_COMPARE(must(stores().clients.all()).size(), 1);
    QCOMPARE(must(m_window->desk().file().stores().history.count()), 0);
    QVERIFY2(!QJsonDocument(page.draft()).toJson().contains("half a thought"),
             QJsonDocument(page.draft()).toJson().constData());
    QVERIFY(!m_window->desk().file().snapshot().contains("Laughed."));
}

void TestDeskHistoryStory::forgettingSpeaksOfTheDesk()
{
    removeNotesOf(addClient(u"Client A"_s, u"Laughed."_s));
    trigger(u"deskTexts"_s);
    QTRY_VERIFY(shown<QPushButton>(u"forgetHistory"_s));
    shown<QPushButton>(u"forgetHistory"_s)->click();
    QTRY_VERIFY(shown<QDialog>(u"askDialog"_s));
    QVERIFY(words(shown<QDialog>(u"askDialog"_s)).contains(u"from the desk"_s));
    shown<QPushButton>(u"askAccept"_s)->click();
    QTRY_VERIFY(shown<QLabel>(u"noHistory"_s));
    QCOMPARE(must(m_window->desk().file().stores().history.count()), 0);
}

QTEST_MAIN(TestDeskHistoryStory)
#include "tst_deskhistorystory.moc"
