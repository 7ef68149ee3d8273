// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblewalk.h"
#include "desk/deskpage.h"
#include "desk/intakedialog.h"
#include "deskwindow.h"
#include "housewidgets.h"
#include "locking/clipboardguard.h"
#include "locking/lockscreen.h"
#include "locking/passphrasedialog.h"
#include "locking/recoverydialog.h"
#include "locking/unlockdialog.h"
#include "locking/unlockpane.h"
#include "models/desk.h"
#include "models/shareintake.h"
#include "pages/askdialog.h"
#include "pages/importdialog.h"
#include "pages/linkdialog.h"
#include "pages/mooddialog.h"
#include "pages/replydialog.h"
#include "pages/secondlookdialog.h"
#include "pages/stepframe.h"
#include "presence.h"
#include "storywindow.h"
#include "support/sharedsample.h"
#include "versions/backupview.h"
#include "versions/conflictsdialog.h"
#include "versions/deskbackupview.h"
#include "widgets/segmentbutton.h"

#include <QAbstractButton>
#include <QAction>
#include <QDBusConnection>
#include <QDialog>
#include <QFileDialog>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int ExampleEntries = 300;

void addActions(const QMenu &menu, QList<QPointer<QAction>> &actions)
{
    for (QAction *action : menu.actions()) {
        if (action->menu()) {
            addActions(*action->menu(), actions);
        } else if (!action->isSeparator()) {
            actions.append(action);
        }
    }
}

} // namespace

/// Every window, page, dialog and sequence as a screen reader is told of it.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { closeDialogs(); }
    void cleanupTestCase();
    void thePagesOfAnEmptyJournal();
    void thePagesOfTheExample();
    void whatTheMenusOpen();
    void whatTheButtonsOpen();
    void whatNeedsAFile();
    void whatAsksForAPassphrase();
    void theDeskOfACoach();
    void theWindowOneStartsWith();
    void theWindowOfAShortcut();
    void everyStepOfEverySequence();
    void noWindowWasForgotten();
    void nothingIsWrong();
    void aNewSegmentIsHeardOnceItIsChosen();

private:
    void look(const QString &where);
    /// Walks every page of every stack, also those that are not to be seen now.
    void lookBehind(QWidget &window, const QString &where);
    void closeDialogs();
    /// Opens it, walks it and throws it away.
    void showDialog(QDialog *dialog, const QString &where);
    QString file(const QString &name, const QByteArray &bytes) const;

    AccessibleWalk m_walk;
    std::unique_ptr<StoryWindow> m_story;
    QPointer<MainWindow> m_example;
    QPointer<Presence> m_presence; ///< what belongs to the desktop around the windows
};

void TestAccessibility::initTestCase()
{
    useTestSettings();
    QAccessible::setActive(true);
    m_story = std::make_unique<StoryWindow>();
    m_presence = new Presence(m_story->desktop, [] { return QDBusConnection(u"none"_s); });
    m_example = m_story->desktop.openExample(ExampleEntries);
    QVERIFY(m_example);
}

void TestAccessibility::cleanupTestCase()
{
    delete m_presence.data();
    delete m_example;
    if (!QApplication::topLevelWidgets().contains(m_story->window)) {
        m_story->window = nullptr; // closed on the way, and gone by itself
    }
    m_story.reset();
}

void TestAccessibility::look(const QString &where)
{
    QCoreApplication::processEvents();
    const QWidgetList windows = QApplication::topLevelWidgets();
    const bool isAsked = std::ranges::any_of(windows, [](const QWidget *window) {
        return window->isVisible() && (qobject_cast<const QDialog *>(window) || window->inherits("QMenu"));
    });
    for (QWidget *window : windows) {
        if (isAsked && (window == m_example || window == m_story->window)) {
            continue; // what lies behind a dialog was walked before it
        }
        const bool ofQt = qobject_cast<QFileDialog *>(window) || window->inherits("QTipLabel") ||
                          window->inherits("QPrintDialog") || window->inherits("QComboBoxPrivateContainer");
        if (window->isVisible() && !ofQt) {
            m_walk.walk(*window, where);
        } else if (auto *dialog = qobject_cast<QFileDialog *>(window)) {
            m_walk.meet(*dialog); // Qt looks after what is in it
        }
    }
}

void TestAccessibility::lookBehind(QWidget &window, const QString &where)
{
    for (QStackedWidget *stack : window.findChildren<QStackedWidget *>()) {
        const int shown = stack->currentIndex();
        for (int i = 0; i < stack->count(); ++i) {
            stack->setCurrentIndex(i);
            look(where);
        }
        stack->setCurrentIndex(shown);
    }
}

void TestAccessibility::closeDialogs()
{
    for (int round = 0; round < 4; ++round) {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            const bool stays = window == m_story->window || window == m_example;
            if (window->isVisible() && !stays) {
                window->close();
            }
        }
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestAccessibility::showDialog(QDialog *dialog, const QString &where)
{
    const QPointer<QDialog> shown(dialog); // some throw themselves away when they are closed
    dialog->open();
    look(where);
    lookBehind(*dialog, where);
    dialog->close();
    delete shown;
}

QString TestAccessibility::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_story->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("no file to read");
    }
    return file.fileName();
}

void TestAccessibility::thePagesOfAnEmptyJournal()
{
    m_example->hide();
    for (const QString &page : m_story->window->pageIds()) {
        m_story->window->showPage(page);
        look(u"empty "_s + page);
    }
    m_story->window->hide();
    m_example->show();
}

/// With every row of every list chosen once, so that what hangs on it is shown.
void TestAccessibility::thePagesOfTheExample()
{
    for (const QString &page : m_example->pageIds()) {
        m_example->showPage(page);
        look(page);
        for (QListView *view : m_example->page(page)->findChildren<QListView *>()) {
            for (int row = 0; view->isVisible() && row < std::min(view->model()->rowCount(), 3); ++row) {
                view->setCurrentIndex(view->model()->index(row, 0));
                Q_EMIT view->activated(view->currentIndex());
                look(page + u", a row of "_s + view->objectName());
                m_example->showPage(page);
            }
        }
        closeDialogs();
    }
    lookBehind(*m_example, u"behind"_s);
}

void TestAccessibility::whatTheMenusOpen()
{
    m_story->window->show();
    for (MainWindow *window : {m_example.data(), m_story->window}) {
        QList<QPointer<QAction>> actions;
        for (QAction *top : window->menuBar()->actions()) {
            if (top->menu()) {
                addActions(*top->menu(), actions);
            }
        }
        QVERIFY(actions.size() > 30);
        for (const auto &action : actions) {
            QVERIFY(!action->text().trimmed().isEmpty());
        }
        for (const QMenu *menu : window->findChildren<QMenu *>()) {
            m_walk.meet(*menu); // Qt looks after what is in it
        }
        for (const auto &action : actions) {
            // A choice opens nothing, and one of language makes the windows anew.
            const bool leaves = action && (action->shortcut() == QKeySequence(u"Ctrl+Q"_s) ||
                                           action->shortcut() == QKeySequence::Save || action->isCheckable());
            if (action && action->isEnabled() && !leaves) {
                const QString name = action->text();
                action->trigger();
                look(name);
                closeDialogs();
            }
        }
    }
    m_story->window->hide();
}

/// Menus of buttons, and what buttons with three dots open.
void TestAccessibility::whatTheButtonsOpen()
{
    for (const QString &page : m_example->pageIds()) {
        m_example->showPage(page);
        QList<QPointer<QAbstractButton>> buttons;
        for (auto *button : m_example->findChildren<QAbstractButton *>()) {
            buttons.append(button);
        }
        for (const auto &button : buttons) {
            const bool opens = button && button->isVisible() && button->isEnabled() &&
                               (button->text().endsWith(u"…"_s) || button->objectName() == u"howButton"_s ||
                                button->objectName() == u"trashButton"_s);
            auto *withMenu = qobject_cast<QToolButton *>(button);
            if (button && button->isVisible() && withMenu && withMenu->menu()) {
                withMenu->menu()->popup({0, 0});
                look(page + u", menu of "_s + button->objectName());
                withMenu->menu()->close();
            } else if (opens) {
                const QString name = button->text();
                button->click();
                look(page + u", "_s + name);
                closeDialogs();
                m_example->showPage(page);
            }
        }
    }
}

void TestAccessibility::whatNeedsAFile()
{
    Journal &journal = m_example->journal();
    QPointer<ImportDialog> import(new ImportDialog(journal));
    import->open();
    import->read(file(u"table.csv"_s, "date,activity,energy,title,mood\n2026-11-20,Pairing,2,Cache,good\n"
                                      "2026-11-21,Pairing,x,Cache,bad\n"));
    auto *take = import->findChild<QPushButton *>(u"importTakeIn"_s);
    QTRY_VERIFY(take->isEnabled() || import->findChild<QStackedWidget *>()->currentIndex() > 0);
    look(u"import"_s);
    lookBehind(*import, u"import"_s);
    import->close();
    delete import;

    QPointer<ReplyDialog> reply(new ReplyDialog(journal));
    reply->open();
    reply->read(file(u"broken.tryboth-reply"_s, "no reply"));
    look(u"a reply that is none"_s);
    lookBehind(*reply, u"a reply that is none"_s);
    reply->close();
    delete reply;

    showDialog(new LinkDialog(journal), u"link"_s);
    showDialog(new MoodDialog({FoundMood{u"rad"_s, 3, {}}, FoundMood{u"meh"_s, 2, {}}}), u"moods"_s);
    const auto entry = must(journal.stores().checkIns.page({}, 1)).first().checkIn;
    showDialog(new SecondLookDialog(journal, entry), u"second look"_s);
    AskDialog::Question everything{u"Title"_s, u"Sentence."_s, u"Do it"_s, LocalDay(2026, 11, 23),
                                   {},         true,           {},         {}};
    showDialog(new AskDialog(everything), u"a question"_s);
    showDialog(new ConflictsDialog(journal), u"differences of a merge"_s);
    auto core = must(JournalCore::create(m_story->clock, IdSource(3)));
    showDialog(new BackupView(std::make_unique<Journal>(std::move(core), m_story->content, m_story->clock),
                              m_story->clock.now(), &journal),
               u"a backup"_s);
    core = must(JournalCore::create(m_story->clock, IdSource(3), FileKind::Desk));
    showDialog(
        new DeskBackupView(std::make_unique<Journal>(std::move(core), m_story->content, m_story->clock),
                           m_story->clock.now()),
        u"a backup of a desk"_s);
}

void TestAccessibility::whatAsksForAPassphrase()
{
    using Task = PassphraseDialog::Task;
    for (const Task task :
         {Task::Begin, Task::Set, Task::Change, Task::Replace, Task::Remove, Task::Keyring}) {
        auto *dialog = new PassphraseDialog(task,
                                            [](const TypedPassphrases &, const PassphraseDialog::Done &) {});
        dialog->offerKeyring(true, false);
        showDialog(dialog, u"passphrase"_s);
    }
    showDialog(new UnlockDialog(u"The other version has a passphrase of its own"_s), u"unlock"_s);
    LockScreen screen(u"This journal is locked"_s);
    screen.show();
    look(u"locked"_s);
    screen.pane().showTrouble(u"This is not the passphrase."_s);
    look(u"locked"_s);
    screen.close();
    ClipboardGuard clipboard(*QGuiApplication::clipboard(), m_story->clock);
    RecoveryDialog recovery(m_story->journal(), clipboard);
    recovery.show();
    look(u"recovery"_s);
    lookBehind(recovery, u"recovery"_s);
    recovery.hide();
}

void TestAccessibility::theDeskOfACoach()
{
    const JournalPlaces places{m_story->folder.filePath(u"locks"_s), m_story->folder.filePath(u"b"_s)};
    const QString path = m_story->folder.filePath(u"coach.tryboth-desk"_s);
    DeskWindow *desk = m_story->desktop.showDesk(
        must(JournalFile::create(path, places, m_story->clock, IdSource(7),
                                 Passphrase(u"a desk of one's own"_s), {1, 8 * 1024}, FileKind::Desk)),
        path);
    look(u"an empty desk"_s);
    const LocalDay today = m_story->clock.wallTime().day;
    const SampleClient client(u"Robin"_s, today);
    const OpenedShare share{client.share(today.addDays(-28), today), true, {}};
    showDialog(new IntakeDialog(share, {}), u"intake"_s);
    must(desk->desk().apply(u"Take in"_s, [&](DeskStores &stores) {
        return takeIn(stores, share, {{}, u"Client A"_s, true}).and_then([&](const Id &id) {
            Comment comment;
            comment.bundle = id;
            comment.text = u"What was the best minute?"_s;
            return stores.comments.put(comment).map([](const Id &) {});
        });
    }));
    look(u"a desk"_s);
    auto *items = desk->findChild<QListView *>(u"itemList"_s);
    QVERIFY(items && items->model()->rowCount() > 10);
    for (int row = 0; row < 12; ++row) {
        items->setCurrentIndex(items->model()->index(row, 0));
        look(u"a desk, an item"_s);
    }
    for (const QString &button : {u"questionBank"_s, u"reply"_s}) {
        auto *opens = desk->findChild<QPushButton *>(button);
        QVERIFY2(opens, qPrintable(button));
        opens->click();
        look(u"desk, "_s + button);
        for (auto *dialog : desk->findChildren<QDialog *>()) {
            dialog->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QList<QPointer<QAction>> actions;
    for (QAction *top : desk->menuBar()->actions()) {
        addActions(*top->menu(), actions);
    }
    for (const auto &action : actions) {
        if (action && action->isEnabled() && !action->isCheckable() &&
            action->shortcut() != QKeySequence(u"Ctrl+Q"_s)) {
            const QString name = action->text();
            action->trigger();
            look(u"desk, "_s + name);
            for (auto *dialog : desk->findChildren<QDialog *>()) {
                dialog->close();
            }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    lookBehind(*desk, u"behind the desk"_s);
    delete desk;
}

void TestAccessibility::theWindowOneStartsWith()
{
    m_story->desktop.open(u"/nowhere/at-all.tryboth"_s);
    look(u"start"_s);
}

void TestAccessibility::theWindowOfAShortcut()
{
    MainWindow *other = m_story->desktop.create(m_story->folder.filePath(u"other.tryboth"_s));
    Q_EMIT other->outsideRequested(); // an example has none
    look(u"outside"_s);
    closeDialogs();
    m_presence->capture();
    look(u"capture"_s);
}

void TestAccessibility::everyStepOfEverySequence()
{
    int steps = 0;
    for (StepFrame *frame : m_example->findChildren<StepFrame *>()) {
        auto *stack = frame->findChild<QStackedWidget *>();
        QVERIFY(stack && stack->count() > 0);
        for (QWidget *around = frame; around; around = around->parentWidget()) {
            if (auto *outer = qobject_cast<QStackedWidget *>(around->parentWidget())) {
                outer->setCurrentWidget(around);
            }
        }
        for (int step = 0; step < stack->count(); ++step) {
            frame->showStep(step, u"A step"_s, nullptr);
            look(frame->objectName() + u", step %1"_s.arg(step));
            ++steps;
        }
    }
    QVERIFY2(steps > 30, qPrintable(QString::number(steps)));
}

void TestAccessibility::noWindowWasForgotten()
{
    const auto classes = classesIn(QStringLiteral(TRYBOTH_SOURCE_DIR "/app"));
    const QStringList windows = windowsAmong(classes);
    QVERIFY(windows.size() > 30);
    QStringList forgotten;
    for (const QString &window : windows) {
        if (!m_walk.classes().contains(window)) {
            forgotten.append(window);
        }
    }
    QStringList unseen;
    for (const QString &widget : widgetsAmong(classes)) {
        if (!m_walk.classes().contains(widget)) {
            unseen.append(widget);
        }
    }
    qInfo("walked %d elements of %d classes; windows: %d, widgets not met: %s", m_walk.visited(),
          int(m_walk.classes().size()), int(windows.size()), qPrintable(unseen.join(u' ')));
    QVERIFY2(forgotten.isEmpty(), qPrintable(u"Nobody listened to: "_s + forgotten.join(u", "_s)));
}

void TestAccessibility::nothingIsWrong()
{
    for (const QString &fault : m_walk.faults()) {
        qInfo("%s", qPrintable(fault)); // a message of a failure is cut off after a few lines
    }
    QVERIFY2(m_walk.faults().isEmpty(), "what stands above");
}

/// Through the interface that a screen reader presses.
void TestAccessibility::aNewSegmentIsHeardOnceItIsChosen()
{
    m_example->showPage(u"today"_s);
    const auto buttons = m_example->page(u"today"_s)->findChildren<SegmentButton *>();
    int pressed = 0;
    for (SegmentButton *button : buttons) {
        if (!button->isVisible() || !button->isEnabled() || button->isChecked()) {
            continue;
        }
        QAccessibleInterface *element = QAccessible::queryAccessibleInterface(button);
        QVERIFY(element->actionInterface());
        element->actionInterface()->doAction(element->actionInterface()->actionNames().constFirst());
        QVERIFY2(element->state().checked, qPrintable(element->text(QAccessible::Name)));
        ++pressed;
    }
    QVERIFY(pressed > 5);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
