// SPDX-License-Identifier: GPL-3.0-or-later
#include "cutoff.h"
#include "desk/deskpage.h"
#include "deskwithshare.h"
#include "everypart.h"
#include "locking/lockscreen.h"
#include "locking/unlockpane.h"
#include "locking/windowlock.h"
#include "models/translations.h"
#include "openwindow.h"
#include "outside/capturewindow.h"
#include "pages/stepframe.h"
#include "pagewalk.h"
#include "settings/settingsdialog.h"
#include "startwindow.h"
#include "windowsafety.h"

#include <QListView>
#include <QListWidget>
#include <QStackedWidget>
#include <QToolButton>

#include <memory>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize SmallWindow(1024, 640), UsualWindow(1280, 820);
constexpr qreal UsualLetters = 11, LargeLetters = 20;
constexpr int ExampleEntries = 100;

} // namespace

/// On a small screen, or with large letters, nothing that has words is cut off in the windows beside that of
/// a journal, nor in the languages whose words are longer. tst_roomstory looks at the pages and dialogs in
/// English.
class TestRoomWindows : public QObject
{
    Q_OBJECT

public:
    enum class Place { Start, Steps, Capture, Lock, Guide, Settings, Desk, Sequences, Pages };
    Q_ENUM(Place)

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { m_found.clear(); }
    void cleanup() { m_translations.speak(u"en"_s); }
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void go(Place place, StoryWindow &story);
    void look(const QString &name, QWidget &shown);
    std::unique_ptr<StartWindow> openStart(StoryWindow &story) const;
    void lookAtSteps(StoryWindow &story);
    void lookAtLock();
    void lookAtGuide(MainWindow &window);
    void lookAtSettings(MainWindow &window);
    void lookAtDesk(StoryWindow &story);
    void lookAtSequences(MainWindow &window);
    void lookAtPages(MainWindow &window);

    Translations m_translations;
    QSize m_size; ///< small with usual letters, usual with large ones
    QStringList m_found;
};

void TestRoomWindows::nothingIsCutOff_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qreal>("points");
    const std::pair<const char *, Place> places[] = {
        {"start", Place::Start}, {"first steps", Place::Steps},   {"capture", Place::Capture},
        {"lock", Place::Lock},   {"guide", Place::Guide},         {"settings", Place::Settings},
        {"desk", Place::Desk},   {"sequences", Place::Sequences}, {"pages and dialogs", Place::Pages}};
    for (const auto &[name, place] : places) {
        if (place != Place::Pages) { // those are in tst_roomstory
            QTest::addRow("%s, English", name) << place << u"en"_s << UsualLetters;
            QTest::addRow("%s, English, 20 points", name) << place << u"en"_s << LargeLetters;
        }
        QTest::addRow("%s, German, 20 points", name) << place << u"de"_s << LargeLetters;
        QTest::addRow("%s, longer", name) << place << u"en-XA"_s << UsualLetters;
    }
}

void TestRoomWindows::nothingIsCutOff()
{
    QFETCH(Place, place);
    QFETCH(QString, code);
    QFETCH(qreal, points);
    m_translations.speak(code);
    m_size = points > UsualLetters ? UsualWindow : SmallWindow;
    const Letters letters(points);
    {
        StoryWindow story;
        go(place, story);
    }
    QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
}

void TestRoomWindows::go(Place place, StoryWindow &story)
{
    const bool isOfTheExample = place == Place::Sequences || place == Place::Pages;
    const std::unique_ptr<MainWindow> example(isOfTheExample ? story.desktop.openExample(ExampleEntries)
                                                             : nullptr);
    switch (place) {
    case Place::Start:
        look(u"start"_s, *openStart(story));
        break;
    case Place::Steps:
        lookAtSteps(story);
        break;
    case Place::Capture: {
        CaptureWindow capture(story.journal(), story.window->findChild<WindowSafety *>()->lock(), nullptr);
        capture.begin();
        look(u"capture"_s, capture);
        capture.findChild<QToolButton *>(u"more"_s)->click();
        PageWalk::settle(); // it grows as far as the screen has room
        capture.resize(capture.size().boundedTo(m_size));
        look(u"capture, all of it"_s, capture);
        break;
    }
    case Place::Lock:
        lookAtLock();
        break;
    case Place::Guide:
        lookAtGuide(*story.window);
        break;
    case Place::Settings:
        lookAtSettings(*story.window);
        break;
    case Place::Desk:
        lookAtDesk(story);
        break;
    case Place::Sequences:
        lookAtSequences(*example);
        break;
    case Place::Pages:
        lookAtPages(*example);
        break;
    }
}

void TestRoomWindows::look(const QString &name, QWidget &shown)
{
    PageWalk::settle();
    const QSize size = shown.window()->size();
    if (size.width() > m_size.width() || size.height() > m_size.height()) {
        m_found += u"%1: its window has grown to %2 × %3"_s.arg(name).arg(size.width()).arg(size.height());
    }
    for (const QString &line : cutOff(shown)) {
        m_found += u"%1: %2"_s.arg(name, line);
    }
}

std::unique_ptr<StartWindow> TestRoomWindows::openStart(StoryWindow &story) const
{
    story.desktop.offerStart();
    std::unique_ptr<StartWindow> start(shownWindow<StartWindow>());
    start->resize(m_size);
    return start;
}

void TestRoomWindows::lookAtSteps(StoryWindow &story)
{
    const auto start = openStart(story);
    start->beginSteps(story.folder.filePath(u"next.tryboth"_s));
    auto *frame = start->findChild<StepFrame *>();
    for (int step = 0; step < frame->findChild<QStackedWidget *>()->count(); ++step) {
        frame->showStep(step, u"2 of 5"_s, nullptr);
        look(u"step %1"_s.arg(step), *start);
    }
}

void TestRoomWindows::lookAtLock()
{
    LockScreen screen(u"This journal is locked"_s);
    screen.resize(m_size);
    screen.show();
    look(u"locked"_s, screen);
    screen.pane().showTrouble(u"This is not the passphrase. Nothing was changed. Try once more."_s);
    look(u"not the passphrase"_s, screen);
}

void TestRoomWindows::lookAtGuide(MainWindow &window)
{
    Q_EMIT window.helpRequested(u"index"_s);
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->objectName() == "helpWindow"_L1 && top->isVisible()) {
            top->resize(m_size);
            look(u"the guide"_s, *top);
            top->close();
            return;
        }
    }
    m_found += u"the guide did not open"_s;
}

void TestRoomWindows::lookAtSettings(MainWindow &window)
{
    Q_EMIT window.settingsRequested({});
    auto *dialog = window.findChild<SettingsDialog *>();
    auto *names = dialog->findChild<QListWidget *>(u"settingSections"_s);
    dialog->resize(m_size.boundedTo(dialog->size()));
    for (int row = 0; row < names->count(); ++row) {
        names->setCurrentRow(row);
        look(u"settings, "_s + names->item(row)->text(), *dialog);
    }
    dialog->close();
}

void TestRoomWindows::lookAtDesk(StoryWindow &story)
{
    const std::unique_ptr<DeskWindow> desk(openDesk(story));
    desk->resize(m_size);
    look(u"an empty desk"_s, desk->deskPage());
    takeShareIn(desk->desk(), story.clock);
    auto *items = desk->findChild<QListView *>(u"itemList"_s);
    items->setCurrentIndex(items->model()->index(0, 0));
    look(u"a desk"_s, desk->deskPage());
    for (const QString &pane : {u"sessionPane"_s, u"notesPane"_s}) {
        auto *shown = desk->findChild<QWidget *>(pane);
        for (QWidget *around = shown; around != &desk->deskPage(); around = around->parentWidget()) {
            if (auto *stack = qobject_cast<QStackedWidget *>(around->parentWidget())) {
                stack->setCurrentWidget(around);
            }
        }
        look(u"a desk, "_s + pane, desk->deskPage());
    }
}

void TestRoomWindows::lookAtSequences(MainWindow &window)
{
    window.resize(m_size);
    PageWalk(window).pages([](const QString &, QWidget &) {}); // makes them
    makeEveryPart(window);
    int steps = 0;
    for (const QString &id : window.pageIds()) {
        window.showPage(id);
        for (StepFrame *frame : window.page(id)->findChildren<StepFrame *>()) {
            for (QWidget *around = frame; around != window.page(id); around = around->parentWidget()) {
                if (auto *outer = qobject_cast<QStackedWidget *>(around->parentWidget())) {
                    outer->setCurrentWidget(around);
                }
            }
            for (int step = 0; step < frame->findChild<QStackedWidget *>()->count(); ++step) {
                frame->showStep(step, u"A step"_s, nullptr);
                look(u"%1, step %2"_s.arg(frame->objectName()).arg(step), *frame);
                ++steps;
            }
        }
    }
    if (steps < 30) {
        m_found += u"only %1 steps were found"_s.arg(steps);
    }
}

void TestRoomWindows::lookAtPages(MainWindow &window)
{
    window.resize(m_size);
    PageWalk walk(window);
    walk.pages([this](const QString &name, QWidget &shown) { look(name, shown); });
    walk.dialogs([this](const QString &name, QWidget &shown) {
        for (const QString &line : cutOff(shown)) { // a dialog may be larger than the window below it
            m_found += u"%1: %2"_s.arg(name, line);
        }
    });
}

QTEST_MAIN(TestRoomWindows)
#include "tst_roomwindows.moc"
