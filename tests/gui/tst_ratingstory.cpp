// SPDX-License-Identifier: GPL-3.0-or-later
#include "storywindow.h"

#include "pages/waitingdelegate.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QListView>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Lines = 30;

/// Counts the keys that really go down.
class KeyCounter : public QObject
{
public:
    KeyCounter() { qApp->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
            const auto *key = static_cast<QKeyEvent *>(event);
            count += key->key() != Qt::Key_Control && watched == qApp->focusWidget();
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

/// What came in is rated from the keyboard, one key a line.
class TestRatingStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void thirtyLinesTakeThirtyKeys();
    void skippingRatesNothing();
    void lastTimeIsShownAndNotTaken();
    void nothingWaitingIsSaid();

private:
    void letWait(int lines)
    {
        QList<CheckIn> entries;
        for (int i = 0; i < lines; ++i) {
            CheckIn entry = checkIn(m_story->today(), QTime(8, 0).addSecs(60 * i), Focus::Mixed, {},
                                    u"Meeting %1"_s.arg(i));
            entry.source = u"ics"_s;
            entry.sourceId = QString::number(i);
            entry.waiting = true;
            entries.append(entry);
        }
        must(m_story->journal().apply(u"let wait"_s,
                                      [&](Stores &stores) { return stores.checkIns.addAll(entries); }));
    }
    int rated() const
    {
        CheckInFilter filter;
        filter.rated = true;
        return must(m_story->stores().checkIns.count(filter));
    }

    std::unique_ptr<StoryWindow> m_story;
};

void TestRatingStory::init()
{
    m_story.reset();
    m_story = std::make_unique<StoryWindow>();
    QVERIFY(m_story->isShown());
}

void TestRatingStory::thirtyLinesTakeThirtyKeys()
{
    letWait(Lines);
    KeyCounter keys;
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(m_story->window, Qt::Key_R, Qt::ControlModifier); // the start
    QVERIFY(m_story->find<QListView>(u"waitingList"_s)->hasFocus());
    for (int i = 0; i < Lines; ++i) {
        StoryWindow::press(static_cast<Qt::Key>(Qt::Key_1 + i % 7));
    }
    QCOMPARE(rated(), Lines);
    QCOMPARE(keys.count, Lines); // Ctrl+R went to the menu
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!m_story->find<QListView>(u"waitingList"_s)->isVisible());
    // Oldest first, and each key where it belongs.
    CheckInFilter all;
    const auto entries = must(m_story->stores().checkIns.page(all, Lines));
    for (const PlacedCheckIn &placed : entries) {
        QCOMPARE(placed.checkIn.energy, placed.checkIn.sourceId.toInt() % 7 - 3);
        QVERIFY(!placed.checkIn.waiting);
    }
    m_story->journal().undoStack()->undo();
    QCOMPARE(rated(), Lines - 1);
}

void TestRatingStory::skippingRatesNothing()
{
    letWait(2);
    QTest::keyClick(m_story->window, Qt::Key_R, Qt::ControlModifier);
    StoryWindow::press(Qt::Key_S);
    StoryWindow::press(Qt::Key_7);
    QCOMPARE(rated(), 1);
    QCOMPARE(must(m_story->stores().checkIns.count({})), 2);
    CheckInFilter waiting;
    waiting.waiting = true;
    QCOMPARE(must(m_story->stores().checkIns.count(waiting)), 0);
}

void TestRatingStory::lastTimeIsShownAndNotTaken()
{
    letWait(2);
    QTest::keyClick(m_story->window, Qt::Key_R, Qt::ControlModifier);
    auto *list = m_story->find<QListView>(u"waitingList"_s);
    const auto *lines = qobject_cast<const WaitingDelegate *>(list->itemDelegate());
    QCOMPARE(lines->keysHint(), u"press 1…7"_s);
    StoryWindow::press(Qt::Key_6);
    QCOMPARE(lines->keysHint(), u"last time +2 · press 1…7"_s);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Equal}) {
        StoryWindow::press(key);
    }
    QCOMPARE(rated(), 1);
}

void TestRatingStory::nothingWaitingIsSaid()
{
    QTest::keyClick(m_story->window, Qt::Key_R, Qt::ControlModifier);
    QVERIFY(m_story->find<QWidget>(u"todayPage"_s)->isVisible());
    QCOMPARE(rated(), 0);
}

QTEST_MAIN(TestRatingStory)
#include "tst_ratingstory.moc"
