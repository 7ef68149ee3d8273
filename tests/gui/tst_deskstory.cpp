// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrivals.h"
#include "desk/deskpage.h"
#include "deskwindow.h"
#include "models/desk.h"
#include "models/shareintake.h"
#include "storywindow.h"
#include "support/sharedsample.h"
#include "widgets/quietstrip.h"
#include "windowprinting.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QUndoStack>
#include <QUrl>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// A coach opens a share, comments, plans a session and writes a reply: the real window and real keys.
class TestDeskStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void cleanup() { delete m_window; }
    void anEmptyDeskSaysWhatToDo();
    void aFirstShareIsOpenedOnceItsKeyWasCompared();
    void aShareIsDroppedOrComesByADoubleClick();
    void aWrongClientIsUndone();
    void aCommentGoesIntoTheReplyAndANoteDoesNot();
    void aQuestionOfTheBankIsOfferedByWhatIsSeen();
    void whatIsToBeDeletedStaysClosedUntilThereIsAReason();
    void aShareToBeDeletedHidesNoOther();
    void whatIsToBeDeletedIsSaidWhenTheDeskOpens();
    void aStepHasADayWhereOneIsGiven();
    void searchingFindsWithinTheClient();
    void whatTheDeskShowsCanBePrinted();
    void everyInputHasANameAndNothingRanksClients();

private:
    QString fileOf(const SampleClient &client, const ShareBundle &bundle);
    void openConfirmed(const SampleClient &client, const ShareBundle &bundle, const QString &label);
    QDialog *dialog(const QString &name) const
    {
        for (QDialog *open : m_window->findChildren<QDialog *>(name)) {
            if (open->isVisible()) {
                return open;
            }
        }
        return nullptr;
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    const DeskStores &stores() const { return m_window->desk().stores(); }
    LocalDay today() const { return m_clock.wallTime().day; }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{aMonday()};
    Content m_content = must(Content::load());
    Theme m_theme{*qApp};
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Desktop> m_desktop;
    QPointer<DeskWindow> m_window;
    int m_files = 0;
};

void TestDeskStory::init()
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

QString TestDeskStory::fileOf(const SampleClient &client, const ShareBundle &bundle)
{
    const QString path = m_folder->filePath(u"%1.tryboth-share"_s.arg(++m_files));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(client.sealed(bundle, must(m_window->desk().ownKey()).publicKey));
    }
    return path;
}

void TestDeskStory::openConfirmed(const SampleClient &client, const ShareBundle &bundle, const QString &label)
{
    m_window->openShare(fileOf(client, bundle));
    QTRY_VERIFY(dialog(u"intakeDialog"_s));
    QDialog *asked = dialog(u"intakeDialog"_s);
    auto *name = asked->findChild<QLineEdit *>(u"clientLabel"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, label);
    QVERIFY(!asked->findChild<QPushButton *>(u"takeIn"_s)->isEnabled());
    QTest::keyClick(asked->findChild<QCheckBox *>(u"keyCompared"_s), Qt::Key_Space);
    asked->findChild<QPushButton *>(u"takeIn"_s)->click();
    QTRY_VERIFY(!dialog(u"intakeDialog"_s));
    m_window->activateWindow(); // without a window manager nobody gives the focus back
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestDeskStory::anEmptyDeskSaysWhatToDo()
{
    QVERIFY(find<QPushButton>(u"emptyStateAction"_s)->isVisible());
    QVERIFY(find<QLabel>(u"saveState"_s)->text().contains(u"0 clients"_s));
}

void TestDeskStory::aFirstShareIsOpenedOnceItsKeyWasCompared()
{
    const SampleClient robin(u"Ro\u202Ebin"_s, today());
    openConfirmed(robin, robin.share(today().addDays(-28), today()), u"Client A"_s);
    QCOMPARE(must(stores().clients.all()).first().label, u"Client A"_s);
    QCOMPARE(find<QListView>(u"clientList"_s)->model()->rowCount(), 1);
    QVERIFY(find<QListView>(u"itemList"_s)->model()->rowCount() > 10);
    QVERIFY(find<QWidget>(u"shareBands"_s)->isVisible());
    // A second share with the same key needs no question.
    m_window->openShare(fileOf(robin, robin.share(today().addDays(-60), today().addDays(-29))));
    QTRY_COMPARE(must(stores().bundles.of(must(stores().clients.all()).first().id)).size(), 2);
    QVERIFY(!dialog(u"intakeDialog"_s));
}

void TestDeskStory::aShareIsDroppedOrComesByADoubleClick()
{
    const SampleClient robin(u"Robin"_s, today());
    const QString path = fileOf(robin, robin.share(today().addDays(-28), today()));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(m_window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(m_window, &drop);
    QTRY_VERIFY(dialog(u"intakeDialog"_s));
    dialog(u"intakeDialog"_s)->reject();
    QTRY_VERIFY(!dialog(u"intakeDialog"_s));
    QVERIFY(must(stores().clients.all()).isEmpty());
    m_desktop->arrivals().take({path}); // what the file manager hands over
    QTRY_VERIFY(dialog(u"intakeDialog"_s));
}

void TestDeskStory::aWrongClientIsUndone()
{
    const SampleClient robin(u"Robin"_s, today());
    openConfirmed(robin, robin.share(today().addDays(-28), today()), u"Client A"_s);
    QTest::keyClick(find<QListView>(u"itemList"_s), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(must(stores().clients.all()).isEmpty());
    QVERIFY(find<QPushButton>(u"emptyStateAction"_s)->isVisible());
    m_window->desk().file().undoStack()->redo();
    QCOMPARE(must(stores().clients.all()).size(), 1);
}

void TestDeskStory::aCommentGoesIntoTheReplyAndANoteDoesNot()
{
    const SampleClient robin(u"Robin"_s, today());
    openConfirmed(robin, robin.share(today().addDays(-28), today()), u"Client A"_s);
    auto *list = find<QListView>(u"itemList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    auto *text = find<QPlainTextEdit>(u"commentText"_s);
    text->setFocus();
    QTest::keyClicks(text, u"Was it the retro, or the week?"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(text->toPlainText(), QString());
    const auto client = must(stores().clients.all()).first();
    QCOMPARE(must(stores().comments.ofClient(client.id)).size(), 1);

    auto *note = find<QPlainTextEdit>(u"noteText"_s);
    note->setPlainText(u"canary for nobody"_s);
    find<QPushButton>(u"addSessionNote"_s)->click();
    QCOMPARE(must(stores().notes.of(client.id)).size(), 1);
    QCOMPARE(must(stores().sessions.of(client.id)).size(), 1);

    find<QPushButton>(u"reply"_s)->click();
    QTRY_VERIFY(dialog(u"replyDialog"_s));
    QDialog *last = dialog(u"replyDialog"_s);
    const QString lines = last->findChild<QPlainTextEdit *>(u"replyLines"_s)->toPlainText();
    QVERIFY(lines.contains(u"Was it the retro, or the week?"_s));
    QVERIFY(!lines.contains(u"canary"_s));
    QTRY_VERIFY(last->findChild<QPushButton *>(u"writeReply"_s)->isEnabled());
    last->reject();

    // A long reply has to be read to its end.
    Comment longer;
    longer.bundle = must(stores().bundles.of(client.id)).first().id;
    longer.text = u"line\n"_s.repeated(200);
    must(m_window->desk().apply(
        u"write"_s, [&](DeskStores &s) { return s.comments.put(longer).map([](const Id &) {}); }));
    QTRY_VERIFY(!dialog(u"replyDialog"_s));
    find<QPushButton>(u"reply"_s)->click();
    QTRY_VERIFY(dialog(u"replyDialog"_s));
    last = dialog(u"replyDialog"_s);
    QCoreApplication::processEvents();
    auto *write = last->findChild<QPushButton *>(u"writeReply"_s);
    QVERIFY(!write->isEnabled());
    auto *shown = last->findChild<QPlainTextEdit *>(u"replyLines"_s);
    QTest::keyClick(shown, Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(write->isEnabled());
}

void TestDeskStory::aQuestionOfTheBankIsOfferedByWhatIsSeen()
{
    const SampleClient robin(u"Robin"_s, today());
    openConfirmed(robin, robin.share(today().addDays(-28), today()), u"Client A"_s);
    find<QPushButton>(u"questionBank"_s)->click();
    QTRY_VERIFY(dialog(u"questionBankDialog"_s));
    QDialog *bank = dialog(u"questionBankDialog"_s);
    auto *list = bank->findChild<QListWidget *>(u"bankList"_s);
    QVERIFY(!list->findItems(u"Take me into this entry"_s, Qt::MatchStartsWith).isEmpty());
    QVERIFY(list->count() < 37);
    bank->findChild<QComboBox *>(u"bankStage"_s)->setCurrentIndex(1);
    QCOMPARE(list->count(), 37);
    QTest::keyClick(list, Qt::Key_Down);
    bank->findChild<QPushButton *>(u"insertQuestion"_s)->click();
    const auto planned = must(stores().questions.of(must(stores().clients.all()).first().id));
    QCOMPARE(planned.size(), 1);
    QVERIFY(!planned.first().fromBank.isEmpty());
    QVERIFY(!planned.first().send);
    find<QCheckBox>(u"sendQuestion"_s)->click();
    QVERIFY(must(stores().questions.of(planned.first().client)).first().send);
}

void TestDeskStory::whatIsToBeDeletedStaysClosedUntilThereIsAReason()
{
    const SampleClient robin(u"Robin"_s, today());
    ShareBundle bundle = robin.share(today().addDays(-28), today().addDays(-3));
    bundle.deleteBy = today().addDays(-1);
    openConfirmed(robin, bundle, u"Client A"_s);
    QVERIFY(find<QPushButton>(u"deleteShare"_s)->isVisible());
    QVERIFY(!find<QListView>(u"itemList"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"reply"_s)->isEnabled());
    find<QPushButton>(u"keepShare"_s)->click();
    QTRY_VERIFY(dialog(u"askDialog"_s));
    auto *reason = dialog(u"askDialog"_s)->findChild<QLineEdit *>(u"askedReason"_s);
    QTest::keyClicks(reason, u"We meet on Friday"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(find<QListView>(u"itemList"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"reply"_s)->isEnabled());
}

void TestDeskStory::aShareToBeDeletedHidesNoOther()
{
    const SampleClient robin(u"Robin"_s, today());
    openConfirmed(robin, robin.share(today().addDays(-60), today().addDays(-29)), u"Client A"_s);
    ShareBundle newest = robin.share(today().addDays(-28), today().addDays(-3));
    newest.deleteBy = today().addDays(-1);
    m_window->openShare(fileOf(robin, newest));
    QTRY_COMPARE(must(stores().bundles.of(must(stores().clients.all()).first().id)).size(), 2);
    auto *choice = find<QComboBox>(u"shareChoice"_s);
    QTRY_VERIFY(!find<QListView>(u"itemList"_s)->isVisible()); // the newest is shown by itself
    choice->setCurrentIndex(0);                                // all shares
    QVERIFY(find<QListView>(u"itemList"_s)->isVisible());
    QVERIFY(find<QListView>(u"itemList"_s)->model()->rowCount() > 10);
    QVERIFY(find<QPushButton>(u"reply"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"deleteShare"_s)->isVisible());
    choice->setCurrentIndex(1); // the newest, which is overdue
    QVERIFY(!find<QListView>(u"itemList"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"deleteShare"_s)->isVisible());
}

void TestDeskStory::whatIsToBeDeletedIsSaidWhenTheDeskOpens()
{
    const auto isSaid = [&] {
        return find<QuietStrip>(u"quietStrip"_s)->sentence().startsWith(u"You were asked to delete"_s);
    };
    QVERIFY(!isSaid());
    delete m_window;
    const JournalPlaces places{m_folder->filePath(u"locks"_s), m_folder->filePath(u"backups"_s)};
    const QString path = m_folder->filePath(u"other.tryboth-desk"_s);
    OpenedJournal desk = must(JournalFile::create(path, places, m_clock, IdSource(1),
                                                  Passphrase(u"a desk of one's own"_s), {1, 8 * 1024},
                                                  FileKind::Desk));
    const SampleClient robin(u"Robin"_s, today());
    ShareBundle bundle = robin.share(today().addDays(-28), today().addDays(-3));
    bundle.deleteBy = today().addDays(-1);
    must(desk.core->apply([&](Stores &all) {
        return takeIn(all.desk, openedShare(bundle), {{}, u"Client A"_s, true}).map([](const Id &) {});
    }));
    m_window = m_desktop->showDesk(std::move(desk), path);
    QVERIFY(isSaid());
}

void TestDeskStory::aStepHasADayWhereOneIsGiven()
{
    const SampleClient robin(u"Robin"_s, today());
    openConfirmed(robin, robin.share(today().addDays(-28), today()), u"Client A"_s);
    const Id client = must(stores().clients.all()).first().id;
    auto *step = find<QLineEdit>(u"newStep"_s);
    auto *dated = find<QCheckBox>(u"stepDated"_s);
    auto *by = find<QDateEdit>(u"stepBy"_s);
    QVERIFY(!by->isEnabled());
    dated->click();
    QVERIFY(by->isEnabled());
    by->setDate(today().addDays(10));
    step->setText(u"Pair once more"_s);
    QTest::keyClick(step, Qt::Key_Return);
    QCOMPARE(must(stores().steps.of(client)).first().by, today().addDays(10));
    QVERIFY(!dated->isChecked() && !by->isEnabled()); // the next one is asked anew
    step->setText(u"Ask for the calendar"_s);
    QTest::keyClick(step, Qt::Key_Return);
    const auto steps = must(stores().steps.of(client));
    QCOMPARE(steps.size(), 2);
    QVERIFY(std::ranges::any_of(steps, [](const Step &one) { return !one.by; }));
}

void TestDeskStory::searchingFindsWithinTheClient()
{
    const SampleClient robin(u"Robin"_s, today());
    openConfirmed(robin, robin.share(today().addDays(-28), today()), u"Client A"_s);
    QTest::keyClick(find<QListView>(u"itemList"_s), Qt::Key_F, Qt::ControlModifier);
    auto *search = find<QLineEdit>(u"deskSearch"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"pairing"_s);
    QCOMPARE(find<QListView>(u"itemList"_s)->model()->rowCount(), 1);
}

void TestDeskStory::whatTheDeskShowsCanBePrinted()
{
    const SampleClient robin(u"Robin"_s, today());
    openConfirmed(robin, robin.share(today().addDays(-28), today()), u"Client A"_s);
    QCOMPARE(find<QAction>(u"printPage"_s)->shortcut(), QKeySequence(QKeySequence::Print));
    const QString path = m_folder->filePath(u"desk.pdf"_s);
    find<WindowPrinting>({})->savePageTo(path);
    const QString said = find<QuietStrip>({})->sentence();
    QVERIFY2(said.contains(u"was saved"_s) && !said.contains(u"left out"_s), qPrintable(said));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void TestDeskStory::everyInputHasANameAndNothingRanksClients()
{
    for (QWidget *field : m_window->deskPage().findChildren<QWidget *>()) {
        const bool isPart = qobject_cast<QAbstractSpinBox *>(field->parentWidget()); // which has the name
        if ((qobject_cast<QLineEdit *>(field) && !isPart) || qobject_cast<QPlainTextEdit *>(field) ||
            qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field)) {
            QVERIFY2(!field->objectName().isEmpty() && !field->accessibleName().isEmpty(),
                     qPrintable(field->objectName()));
        }
    }
}

QTEST_MAIN(TestDeskStory)
#include "tst_deskstory.moc"
