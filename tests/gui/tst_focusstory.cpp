// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagewalk.h"
#include "readingorder.h"
#include "settings/settings.h"
#include "storywindow.h"

#include <QImage>
#include <QScrollArea>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 4; ///< pixels around a control in which its focus may be painted

/// Where Tab comes from when it enters a page.
QWidget *sidebarOf(const QWidget &shown)
{
    return shown.window()->findChild<QWidget *>(u"sidebar.today"_s);
}

/// Below the edge of a page there is nothing to see.
void scrollTo(QWidget &control)
{
    for (QWidget *above = control.parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(&control);
        }
    }
    PageWalk::settle();
}

QImage pictureAround(QWidget &control)
{
    QWidget *window = control.window();
    const QRect place(control.mapTo(window, QPoint(0, 0)), control.size());
    return window->grab(place.adjusted(-Margin, -Margin, Margin, Margin)).toImage();
}

} // namespace

/// Where the keyboard is can always be seen, and Tab goes as one reads.
class TestFocusStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tabGoesAsOneReads(); // first, while no page has been scrolled
    void oneSeesWhereTheKeyboardIs_data() { looks(); }
    void oneSeesWhereTheKeyboardIs();

private:
    static void looks()
    {
        QTest::addColumn<Theme::Look>("look");
        QTest::newRow("light") << Theme::Look::Light;
        QTest::newRow("dark") << Theme::Look::Dark;
        QTest::newRow("high contrast") << Theme::Look::HighContrast;
    }
    QStringList unseenFocus(QWidget &shown);

    std::unique_ptr<StoryWindow> m_story;
    MainWindow *m_window = nullptr;
};

void TestFocusStory::initTestCase()
{
    useTestSettings();
    m_story = std::make_unique<StoryWindow>();
    m_window = m_story->desktop.openExample(400);
    m_window->resize(1280, 820);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    PageWalk(*m_window).pages([](const QString &, QWidget &) {}); // makes them: what comes late is there then
}

void TestFocusStory::cleanupTestCase()
{
    delete m_window;
    m_story.reset();
}

QStringList TestFocusStory::unseenFocus(QWidget &shown)
{
    QStringList unseen;
    for (QWidget *control : ReadingOrder::tabChain(shown)) {
        scrollTo(*control);
        sidebarOf(shown)->setFocus(Qt::TabFocusReason);
        PageWalk::settle();
        const QImage without = pictureAround(*control);
        control->setFocus(Qt::TabFocusReason);
        PageWalk::settle();
        if (control->hasFocus() && pictureAround(*control) == without) {
            unseen += ReadingOrder::nameOf(*control);
        }
    }
    return unseen;
}

void TestFocusStory::oneSeesWhereTheKeyboardIs()
{
    QFETCH(Theme::Look, look);
    m_story->theme.setLook(look);
    QStringList unseen;
    PageWalk(*m_window).pages([&](const QString &name, QWidget &shown) {
        for (const QString &control : unseenFocus(shown)) {
            unseen += u"%1: %2"_s.arg(name, control);
        }
    });
    m_story->theme.setLook(Theme::Look::Light);
    QVERIFY2(unseen.isEmpty(), qPrintable(u'\n' + unseen.join(u'\n')));
}

void TestFocusStory::tabGoesAsOneReads()
{
    QStringList jumps;
    PageWalk(*m_window).pages([&](const QString &name, QWidget &shown) {
        sidebarOf(shown)->setFocus(Qt::TabFocusReason);
        for (const QString &jump : ReadingOrder::jumps(shown)) {
            jumps += u"%1: %2"_s.arg(name, jump);
        }
        QVERIFY2(!ReadingOrder::tabChain(shown).isEmpty(), qPrintable(name));
    });
    QVERIFY2(jumps.isEmpty(), qPrintable(u'\n' + jumps.join(u'\n')));
}

QTEST_MAIN(TestFocusStory)
#include "tst_focusstory.moc"
