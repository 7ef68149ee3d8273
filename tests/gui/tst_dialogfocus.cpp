// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskpage.h"
#include "deskwithshare.h"
#include "dialogsbyhand.h"
#include "locking/lockscreen.h"
#include "locking/windowlock.h"
#include "openwindow.h"
#include "outside/capturewindow.h"
#include "pages/stepframe.h"
#include "pagewalk.h"
#include "readingorder.h"
#include "startwindow.h"
#include "windowsafety.h"

#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

#include <memory>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// In every dialog, in the small windows and on the desk of a coach Tab goes as one reads.
class TestDialogFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_jumps.clear(); }
    void cleanupTestCase();
    void whatTheMenusOpen();
    void whatTheButtonsOpen();
    void whatIsOpenedByHand();
    void theGuide();
    void theWindowOneStartsWith();
    void theLockedWindow();
    void theSmallWindow();
    void theDeskOfACoach();
    void whatTheDeskOpens();

private:
    void look(const QString &name, QWidget &shown);
    /// Also at every page of every stack in it.
    void lookThrough(const QString &name, QWidget &shown);
    QString jumps() const { return u'\n' + m_jumps.join(u'\n'); }

    std::unique_ptr<StoryWindow> m_story;
    QPointer<MainWindow> m_window;
    QPointer<DeskWindow> m_desk;
    QStringList m_jumps;
};

void TestDialogFocus::initTestCase()
{
    useTestSettings();
    m_story = std::make_unique<StoryWindow>();
    m_window = m_story->desktop.openExample(300);
    m_window->resize(1280, 820);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestDialogFocus::cleanupTestCase()
{
    delete m_desk.data();
    delete m_window.data();
    m_story.reset();
}

void TestDialogFocus::look(const QString &name, QWidget &shown)
{
    if (shown.inherits("QAbstractPrintDialog")) { // which is Qt's
        return;
    }
    PageWalk::settle();
    for (const QString &jump : ReadingOrder::jumps(shown)) {
        m_jumps += u"%1: %2"_s.arg(name, jump);
    }
}

void TestDialogFocus::lookThrough(const QString &name, QWidget &shown)
{
    look(name, shown);
    for (QStackedWidget *stack : shown.findChildren<QStackedWidget *>()) {
        const int before = stack->currentIndex();
        for (int page = 0; stack->isVisible() && page < stack->count(); ++page) {
            if (page != before) {
                stack->setCurrentIndex(page);
                look(u"%1, page %2"_s.arg(name).arg(page), shown);
            }
        }
        stack->setCurrentIndex(before);
    }
}

void TestDialogFocus::whatTheMenusOpen()
{
    int seen = 0;
    PageWalk(*m_window).dialogs([&](const QString &name, QWidget &shown) {
        ++seen;
        lookThrough(name, shown);
    });
    QVERIFY2(seen > 5, qPrintable(QString::number(seen)));
    QVERIFY2(m_jumps.isEmpty(), qPrintable(jumps()));
}

void TestDialogFocus::whatTheButtonsOpen()
{
    PageWalk(*m_window).buttons([this](const QString &name, QWidget &shown) { look(name, shown); });
    QVERIFY2(m_jumps.isEmpty(), qPrintable(jumps()));
}

void TestDialogFocus::whatIsOpenedByHand()
{
    openByHand(*m_story, *m_window,
               [this](const QString &name, QDialog &dialog) { lookThrough(name, dialog); });
    QVERIFY2(m_jumps.isEmpty(), qPrintable(jumps()));
}

void TestDialogFocus::theGuide()
{
    Q_EMIT m_window->helpRequested(u"index"_s);
    PageWalk::settle();
    QDialog *guide = nullptr;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->objectName() == "helpWindow"_L1 && top->isVisible()) {
            guide = qobject_cast<QDialog *>(top);
        }
    }
    QVERIFY(guide);
    look(u"the guide"_s, *guide);
    guide->close();
    QVERIFY2(m_jumps.isEmpty(), qPrintable(jumps()));
}

void TestDialogFocus::theWindowOneStartsWith()
{
    m_story->desktop.offerStart(u"Something went wrong."_s, u"/nowhere/at-all.tryboth"_s);
    PageWalk::settle();
    const std::unique_ptr<StartWindow> start(shownWindow<StartWindow>());
    QVERIFY(start);
    look(u"start"_s, *start);
    start->beginSteps(m_story->folder.filePath(u"next.tryboth"_s));
    auto *frame = start->findChild<StepFrame *>();
    for (int step = 0; step < frame->findChild<QStackedWidget *>()->count(); ++step) {
        frame->showStep(step, u"A step"_s, nullptr);
        look(u"start, step %1"_s.arg(step), *start);
    }
    QVERIFY2(m_jumps.isEmpty(), qPrintable(jumps()));
}

void TestDialogFocus::theLockedWindow()
{
    LockScreen screen(u"This journal is locked"_s);
    screen.show();
    look(u"locked"_s, screen);
    QVERIFY2(m_jumps.isEmpty(), qPrintable(jumps()));
}

void TestDialogFocus::theSmallWindow()
{
    CaptureWindow capture(m_story->journal(), m_story->window->findChild<WindowSafety *>()->lock(), nullptr);
    capture.begin();
    look(u"one check-in"_s, capture);
    QVERIFY2(m_jumps.isEmpty(), qPrintable(jumps()));
}

void TestDialogFocus::theDeskOfACoach()
{
    m_desk = openDesk(*m_story);
    look(u"an empty desk"_s, m_desk->deskPage());
    takeShareIn(m_desk->desk(), m_story->clock);
    m_desk->resize(1280, 820);
    PageWalk::settle();
    look(u"desk"_s, m_desk->deskPage());
    auto *items = m_desk->findChild<QListView *>(u"itemList"_s);
    QVERIFY(items && items->model()->rowCount() > 0);
    items->setCurrentIndex(items->model()->index(0, 0));
    lookThrough(u"desk, an item"_s, m_desk->deskPage());
    QVERIFY2(m_jumps.isEmpty(), qPrintable(jumps()));
}

void TestDialogFocus::whatTheDeskOpens()
{
    QVERIFY(m_desk);
    const auto lookAt = [this](const QString &name, QWidget &shown) {
        lookThrough(u"desk, "_s + name, shown);
    };
    PageWalk::dialogsOf(*m_desk, lookAt);
    for (const QString &name : {u"questionBank"_s, u"reply"_s}) {
        auto *opens = m_desk->findChild<QPushButton *>(name);
        QVERIFY2(opens, qPrintable(name));
        opens->click();
        PageWalk::settle();
        for (const QPointer<QDialog> dialog : m_desk->findChildren<QDialog *>()) {
            if (dialog && dialog->isVisible()) {
                lookAt(name, *dialog);
                dialog->close();
            }
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QVERIFY2(m_jumps.isEmpty(), qPrintable(jumps()));
}

QTEST_MAIN(TestDialogFocus)
#include "tst_dialogfocus.moc"
