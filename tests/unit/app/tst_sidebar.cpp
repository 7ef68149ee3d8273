// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidebar.h"
#include "widgets/sidebaritem.h"

#include <QSignalSpy>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestSidebar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPageIsSelected();
    void arrowsMoveAndSpaceOpens();
    void anActionSelectsNothing();
    void aBadgeIsSpoken();

private:
    static void fill(Sidebar &bar);
};

void TestSidebar::fill(Sidebar &bar)
{
    bar.addGroup(u"My journal"_s);
    bar.addPage(u"today"_s, u"Today"_s);
    bar.addPage(u"energy"_s, u"Energy"_s);
    bar.addBottomAction(u"search"_s, u"Search"_s, {u"Ctrl"_s, u"K"_s});
}

void TestSidebar::theFirstPageIsSelected()
{
    Sidebar bar;
    fill(bar);
    QCOMPARE(bar.currentPage(), u"today"_s);
    QVERIFY(bar.findChild<SidebarItem *>(u"sidebar.today"_s)->isChecked());
}

void TestSidebar::arrowsMoveAndSpaceOpens()
{
    Sidebar bar;
    fill(bar);
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    auto *today = bar.findChild<SidebarItem *>(u"sidebar.today"_s);
    auto *energy = bar.findChild<SidebarItem *>(u"sidebar.energy"_s);
    today->setFocus();
    QSignalSpy chosen(&bar, &Sidebar::pageChosen);
    QTest::keyClick(today, Qt::Key_Down);
    QVERIFY(energy->hasFocus());
    QTest::keyClick(energy, Qt::Key_Space);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(bar.currentPage(), u"energy"_s);
    QVERIFY(!today->isChecked());
}

void TestSidebar::anActionSelectsNothing()
{
    Sidebar bar;
    fill(bar);
    QSignalSpy triggered(&bar, &Sidebar::actionTriggered);
    QTest::mouseClick(bar.findChild<SidebarItem *>(u"sidebar.search"_s), Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    bar.setCurrentPage(u"search"_s);
    QCOMPARE(bar.currentPage(), u"today"_s);
}

void TestSidebar::aBadgeIsSpoken()
{
    Sidebar bar;
    fill(bar);
    bar.setBadge(u"today"_s, u"3 to rate"_s);
    QCOMPARE(bar.findChild<SidebarItem *>(u"sidebar.today"_s)->accessibleName(), u"Today, 3 to rate"_s);
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
