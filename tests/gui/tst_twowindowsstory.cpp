// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskpage.h"
#include "deskwindow.h"
#include "models/desk.h"
#include "storywindow.h"
#include "widgets/segmentbutton.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUndoStack>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

/// A window with the keys a person would press in it.
class Hands
{
public:
    explicit Hands(QMainWindow *window)
        : m_window(window)
    {
    }

    void come() const
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }
    template <typename T>
    T *find(const QString &name) const
    {
        for (T *widget : m_window->findChildren<T *>(name)) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    template <typename T>
    T *wait(const QString &name) const
    {
        T *found = nullptr;
        [&] { QTRY_VERIFY2((found = find<T>(name)), qPrintable(name)); }();
        return found;
    }
    void write(const QString &field, const QString &text) const
    {
        auto *input = wait<QWidget>(field);
        input->setFocus();
        QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(input, text);
    }
    void press(const QString &button) const
    {
        auto *found = wait<QAbstractButton>(button);
        QVERIFY2(found->isEnabled(), qPrintable(button + u" is disabled"_s));
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    /// Ctrl+… in whatever has the focus.
    void shortcut(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        come();
        QTest::keyClick(m_window, key, modifiers);
    }
    void choose(const QString &box, int index) const
    {
        auto *field = wait<QComboBox>(box);
        while (field->currentIndex() != index) {
            QTest::keyClick(field, field->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        }
    }
    /// Types a path into the file dialog that is open and presses Enter.
    void answerFile(const QString &dialog, const QString &path) const
    {
        auto *name = wait<QDialog>(dialog)->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path); // typed, its completer would take the first Enter
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!find<QDialog>(dialog));
    }
    bool says(const QString &beginning) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(beginning);
        });
    }

private:
    QMainWindow *m_window;
};

/// Entries of one's own in a real window, and the coach's desk in another.
struct TwoWindows : StoryWindow
{
    DeskWindow *deskWindow = nullptr;
    Hands engineer{window};
    std::unique_ptr<Hands> coach;
    QList<Id> entries;

    TwoWindows()
    {
        must(journal().apply(u"Add"_s, [&](Stores &stores) -> Result<void> {
            for (int i = 0; i < 6; ++i) {
                const Focus focus = i % 2 ? Focus::People : Focus::Technical;
                entries.append(must(stores.checkIns.add(checkIn(today().addDays(-i), {9, 30}, focus, i % 4,
                                                                u"Pairing with Bram, part %1"_s.arg(i)))));
            }
            return {};
        }));
        const JournalPlaces places{folder.filePath(u"locks"_s), folder.filePath(u"backups"_s)};
        const QString path = folder.filePath(u"coach.tryboth-desk"_s);
        deskWindow = desktop.showDesk(
            must(JournalFile::create(path, places, clock, IdSource(2), Passphrase(u"a desk of one's own"_s),
                                     {1, 8 * 1024}, FileKind::Desk)),
            path);
        coach = std::make_unique<Hands>(deskWindow);
    }
    ~TwoWindows() { delete deskWindow; }

    QString file(const QString &name) const { return folder.filePath(name); }
    const DeskStores &desk() const { return deskWindow->desk().stores(); }
    Client client() const { return must(desk().clients.all()).first(); }

    QString coachsKey() const
    {
        coach->shortcut(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        const QString key = coach->wait<QLineEdit>(u"keyText"_s)->text();
        coach->press(u"keyClose"_s);
        return key;
    }
    void next() const { engineer.press(u"shareNext"_s); }

    /// The engineer prepares a share, looks at it to its end, seals it.
    void share(const QString &path) const
    {
        const QString key = coachsKey();
        engineer.shortcut(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        engineer.write(u"shareName"_s, u"Kim"_s);
        engineer.write(u"shareKey"_s, key);
        engineer.press(u"shareCompared"_s);
        next();
        next();
        engineer.choose(u"shareWord_0"_s, 1); // Bram: a name
        next();
        QPlainTextEdit *text = engineer.wait<QPlainTextEdit>(u"shareText"_s);
        QVERIFY(!text->toPlainText().contains(u"Bram"_s));
        QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
        next();
        engineer.write(u"shareNote"_s, u"Please begin with part 3."_s);
        next();
        engineer.answerFile(u"shareFile"_s, path);
        QVERIFY(QFile::exists(path));
    }
    /// The coach opens it under a name of their own, once the key was compared.
    void open(const QString &path) const
    {
        coach->come();
        coach->shortcut(Qt::Key_I);
        coach->answerFile(u"fileDialog"_s, path);
        coach->write(u"clientLabel"_s, u"Client A"_s);
        coach->press(u"keyCompared"_s);
        coach->press(u"takeIn"_s);
        QTRY_VERIFY(!must(desk().clients.all()).isEmpty());
    }
    /// Goes to the row of the item called `title` and writes a comment of a kind.
    void comment(const QString &title, int kind, const QString &words) const
    {
        coach->come();
        auto *list = coach->find<QListView>(u"itemList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int row = 0;
             row < list->model()->rowCount() && !list->currentIndex().data().toString().contains(title);
             ++row) {
            QTest::keyClick(list, Qt::Key_Down);
        }
        QVERIFY2(list->currentIndex().data().toString().contains(title), qPrintable(title));
        coach->choose(u"commentKind"_s, kind);
        coach->write(u"commentText"_s, words);
        QTest::keyClick(coach->find<QPlainTextEdit>(u"commentText"_s), Qt::Key_Return, Qt::ControlModifier);
    }
    void showSide(int segment) const
    {
        auto *sides = coach->find<SegmentedControl>(u"deskSides"_s);
        sides->button(sides->value().value_or(0))->setFocus();
        for (int steps = 0; sides->value() != segment && steps < 3; ++steps) {
            QTest::keyClick(sides->button(sides->value().value_or(0)), Qt::Key_Right);
        }
        QCOMPARE(sides->value(), segment);
    }
    /// What the coach makes of the share, and the reply sealed for the client.
    void answer(const QString &path) const
    {
        comment(u"part 3"_s, 0, u"What was the best minute?"_s);
        comment(u"part 2"_s, 1, u"Twice within one week."_s);
        comment(u"part 1"_s, 2, u"Thank you for this one."_s);
        showSide(1);
        coach->write(u"ownQuestion"_s, u"Whose agreement are you waiting for?"_s);
        QTest::keyClick(coach->find<QLineEdit>(u"ownQuestion"_s), Qt::Key_Return);
        coach->press(u"sendQuestion"_s);
        coach->write(u"newStep"_s, u"Pair once more"_s);
        QTest::keyClick(coach->find<QLineEdit>(u"newStep"_s), Qt::Key_Return);
        showSide(2);
        coach->write(u"noteText"_s, u"CANARY for nobody"_s);
        coach->press(u"addNote"_s);
        QCOMPARE(must(desk().comments.ofClient(client().id)).size(), 3);
        coach->shortcut(Qt::Key_R);
        auto *lines = coach->wait<QPlainTextEdit>(u"replyLines"_s);
        QVERIFY(lines->toPlainText().contains(u"What was the best minute?"_s));
        QVERIFY(!lines->toPlainText().contains(u"CANARY"_s));
        QTest::keyClick(lines, Qt::Key_End, Qt::ControlModifier);
        coach->press(u"writeReply"_s);
        coach->answerFile(u"fileDialog"_s, path);
        QVERIFY(QFile::exists(path));
    }
    void merge(const QString &path) const
    {
        engineer.come();
        engineer.shortcut(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        engineer.answerFile(u"replyFile"_s, path);
        engineer.press(u"replyTake"_s);
        QTRY_VERIFY(!must(stores().replies.all()).isEmpty());
    }
    /// Everything that is shown beside the entry `number` in the Journal.
    QString beside(int number) const
    {
        window->showPage(u"journal"_s);
        auto *list = engineer.find<QListView>(u"journalList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            QStringList shown;
            for (const QLabel *label : window->page(u"journal"_s)->findChildren<QLabel *>()) {
                if (label->isVisible()) {
                    shown.append(label->text());
                }
            }
            if (shown.join(u'\n').contains(u"part %1"_s.arg(number))) {
                return shown.join(u'\n');
            }
            QTest::keyClick(list, Qt::Key_Down);
        }
        return {};
    }
    QString onToday() const
    {
        window->showPage(u"today"_s);
        QStringList shown;
        for (const QLabel *label : engineer.wait<QWidget>(u"coachCard"_s)->findChildren<QLabel *>()) {
            shown.append(label->text());
        }
        return shown.join(u'\n');
    }
};

} // namespace

/// Two people, two windows, files in between: what one shares, what the other makes of it, and how it comes
/// home.
class TestTwoWindowsStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void aShareGoesOutAndItsReplyComesHome();
    void editsInBetweenLeaveTheEarlierWordingWithTheComment();
    void wordsOnTheDeskSurviveALockAndACrash();
    void theDeskIsKeptAsSafeAsAJournal();
};

void TestTwoWindowsStory::aShareGoesOutAndItsReplyComesHome()
{
    const TwoWindows two;
    two.share(two.file(u"a.tryboth-share"_s));
    two.open(two.file(u"a.tryboth-share"_s));
    QVERIFY(two.coach->says(u"Please begin with part 3."_s));
    two.answer(two.file(u"a.tryboth-reply"_s));
    const int before = two.journal().undoStack()->index();
    two.merge(two.file(u"a.tryboth-reply"_s));
    QCOMPARE(two.journal().undoStack()->index(), before + 1);

    QVERIFY(two.beside(3).contains(u"What was the best minute?"_s));
    QVERIFY(two.beside(2).contains(u"Twice within one week."_s));
    QVERIFY(two.beside(1).contains(u"Thank you for this one."_s));
    QVERIFY(!two.beside(0).contains(u"From your coach"_s));
    QVERIFY(two.onToday().contains(u"Whose agreement are you waiting for?"_s));
    two.engineer.press(u"stepTake"_s);
    QCOMPARE(must(two.stores().replies.steps()).first().state, StepChoice::TakenOn);

    // The same file again changes nothing and says so.
    two.engineer.shortcut(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    two.engineer.answerFile(u"replyFile"_s, two.file(u"a.tryboth-reply"_s));
    QVERIFY(two.engineer.says(u"already here"_s));
    QVERIFY(!two.engineer.find<QPushButton>(u"replyTake"_s)->isEnabled());
    two.engineer.press(u"replyDiscard"_s);

    // One step back takes the decision back, one more the reply as a whole; the share stays.
    two.engineer.shortcut(Qt::Key_Z);
    QCOMPARE(must(two.stores().replies.steps()).first().state, StepChoice::Proposed);
    two.engineer.shortcut(Qt::Key_Z);
    QVERIFY(must(two.stores().replies.all()).isEmpty());
    QVERIFY(must(two.stores().replies.questions()).isEmpty());
    QVERIFY(must(two.stores().replies.steps()).isEmpty());
    QCOMPARE(must(two.stores().shares.all()).size(), 1);
    QVERIFY(!two.beside(3).contains(u"From your coach"_s));
}

void TestTwoWindowsStory::editsInBetweenLeaveTheEarlierWordingWithTheComment()
{
    const TwoWindows two;
    two.share(two.file(u"b.tryboth-share"_s));
    two.open(two.file(u"b.tryboth-share"_s));
    two.answer(two.file(u"b.tryboth-reply"_s));
    // Meanwhile one entry gets other words, and another one goes.
    must(two.journal().apply(u"Edit"_s, [&](Stores &stores) -> Result<void> {
        CheckIn edited = **stores.checkIns.find(two.entries.at(3));
        edited.title = u"Something else, part 3"_s;
        if (const auto done = stores.checkIns.update(edited); !done) {
            return done;
        }
        return stores.checkIns.moveToTrash(two.entries.at(2));
    }));
    two.merge(two.file(u"b.tryboth-reply"_s));
    const QString beside = two.beside(3);
    QVERIFY2(beside.contains(u"What was the best minute?"_s), qPrintable(beside));
    QVERIFY(beside.contains(u"You changed this entry after sharing it."_s));
    QVERIFY2(beside.contains(QLocale().quoteString(u"Pairing with Colleague A, part 3 · Mentoring"_s)),
             qPrintable(beside)); // as it was shared
    QVERIFY(!two.beside(1).contains(u"You changed this entry"_s));
    // The comment on the entry that is gone stays with the reply.
    two.window->showPage(u"share"_s);
    QTRY_VERIFY(two.engineer.says(u"Twice within one week."_s));
    QVERIFY(two.engineer.says(u"This entry is no longer here."_s));

    // One step back takes the reply away and leaves the edits.
    two.engineer.shortcut(Qt::Key_Z);
    QVERIFY(must(two.stores().replies.all()).isEmpty());
    QCOMPARE((*two.stores().checkIns.find(two.entries.at(3)))->title, u"Something else, part 3"_s);
}

void TestTwoWindowsStory::wordsOnTheDeskSurviveALockAndACrash()
{
    TwoWindows two;
    two.share(two.file(u"c.tryboth-share"_s));
    two.open(two.file(u"c.tryboth-share"_s));
    auto *list = two.coach->find<QListView>(u"itemList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    two.coach->write(u"commentText"_s, u"half a thou"_s);
    // Another item has an empty place; coming back brings the words back.
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(two.coach->find<QPlainTextEdit>(u"commentText"_s)->toPlainText(), QString());
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(two.coach->find<QPlainTextEdit>(u"commentText"_s)->toPlainText(), u"half a thou"_s);
    two.showSide(2);
    two.coach->write(u"noteText"_s, u"for me alone"_s);
    two.coach->shortcut(Qt::Key_L);
    QVERIFY(!two.coach->find<QPlainTextEdit>(u"noteText"_s));
    QTest::keyClicks(two.coach->wait<QLineEdit>(u"unlockPassphrase"_s), u"a desk of one's own"_s);
    QTest::keyClick(two.coach->find<QLineEdit>(u"unlockPassphrase"_s), Qt::Key_Return);
    QCOMPARE(two.coach->wait<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"for me alone"_s);

    // The window goes without a word, as in a crash; the next one has them.
    const QString path = two.deskWindow->desk().file().path();
    QTRY_VERIFY(two.deskWindow->desk().file().draft().value_or(QByteArray()).contains("for me alone"));
    delete two.deskWindow;
    Unlock unlock;
    unlock.passphrase = Passphrase(u"a desk of one's own"_s);
    const JournalPlaces places{two.folder.filePath(u"locks"_s), two.folder.filePath(u"backups"_s)};
    two.deskWindow = two.desktop.showDesk(
        must<OpenedJournal>(
            JournalFile::open(path, OpenMode::Write, places, two.clock, {}, unlock, FileKind::Desk)),
        path);
    two.coach = std::make_unique<Hands>(two.deskWindow);
    two.coach->press(u"draftRestore"_s);
    QCOMPARE(two.coach->wait<QPlainTextEdit>(u"commentText"_s)->toPlainText(), u"half a thou"_s);
    two.showSide(2);
    QCOMPARE(two.coach->wait<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"for me alone"_s);
}

void TestTwoWindowsStory::theDeskIsKeptAsSafeAsAJournal()
{
    const TwoWindows two;
    two.share(two.file(u"d.tryboth-share"_s));
    two.open(two.file(u"d.tryboth-share"_s));
    for (const QString &text :
         {u"Nine herons"_s, u"written later"_s}) { // a backup holds what a save replaces
        must(two.deskWindow->desk().apply(u"Note"_s, [&](DeskStores &stores) {
            PrivateNote note;
            note.client = two.client().id;
            note.text = PrivateText(text);
            return stores.notes.put(note).map([](const Id &) {});
        }));
        must(two.deskWindow->desk().file().saveAndWait());
    }
    two.coach->press(u"backupsButton"_s);
    auto *backups = two.coach->wait<QDialog>(u"backupsDialog"_s);
    two.coach->press(u"lookInside"_s);
    auto *inside = two.coach->wait<QDialog>(u"deskBackupView"_s);
    QCOMPARE(two.coach->wait<QComboBox>(u"deskBackupClient"_s)->count(), 1);
    auto *things = two.coach->wait<QListView>(u"backupThings"_s);
    two.coach->write(u"deskBackupSearch"_s, u"written later"_s);
    QCOMPARE(things->model()->rowCount(), 0);
    two.coach->write(u"deskBackupSearch"_s, u"herons"_s);
    QCOMPARE(things->model()->rowCount(), 1);
    QVERIFY(two.coach->wait<QPlainTextEdit>(u"backupThingWords"_s)->toPlainText().contains(u"Nine herons"_s));
    inside->close();
    two.coach->press(u"restoreBackup"_s);
    const QStringList restored = QDir(two.folder.path()).entryList({u"coach as of *.tryboth-desk"_s});
    QCOMPARE(restored.size(), 1);
    backups->close();
    two.coach->shortcut(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    two.coach->answerFile(two.coach->wait<QFileDialog>(QString())->objectName(),
                          two.file(u"copy.tryboth-desk"_s));
    Unlock unlock;
    unlock.passphrase = Passphrase(u"a desk of one's own"_s);
    const JournalPlaces places{two.folder.filePath(u"locks2"_s), two.folder.filePath(u"backups2"_s)};
    const OpenedJournal copy = must<OpenedJournal>(JournalFile::open(
        two.file(u"copy.tryboth-desk"_s), OpenMode::Read, places, two.clock, {}, unlock, FileKind::Desk));
    QCOMPARE(must(copy.core->stores().desk.clients.all()).size(), 1);
}

QTEST_MAIN(TestTwoWindowsStory)
#include "tst_twowindowsstory.moc"
