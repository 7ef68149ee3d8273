// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblewalk.h"
#include "desk/deskpage.h"
#include "deskwindow.h"
#include "deskwithshare.h"
#include "dialogsbyhand.h"
#include "everypart.h"
#include "housewidgets.h"
#include "locking/lockscreen.h"
#include "locking/unlockpane.h"
#include "openwindow.h"
#include "pages/stepframe.h"
#include "presence.h"
#include "startwindow.h"
#include "storywindow.h"
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
    void whatIsOpenedByHand();
    void theLockedWindow();
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

void TestAccessibility::whatIsOpenedByHand()
{
    openByHand(*m_story, *m_example, [this](const QString &name, QDialog &dialog) {
        look(name);
        lookBehind(dialog, name);
    });
}

void TestAccessibility::theLockedWindow()
{
    LockScreen screen(u"This journal is locked"_s);
    screen.show();
    look(u"locked"_s);
    screen.pane().showTrouble(u"This is not the passphrase."_s);
    look(u"locked"_s);
    screen.close();
}

void TestAccessibility::theDeskOfACoach()
{
    DeskWindow *desk = openDesk(*m_story);
    look(u"an empty desk"_s);
    takeShareIn(desk->desk(), m_story->clock);
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
    auto *start = shownWindow<StartWindow>();
    QVERIFY(start);
    QCOMPARE(QAccessible::queryAccessibleInterface(start)->role(), QAccessible::Window);
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
    makeEveryPart(*m_example);
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
