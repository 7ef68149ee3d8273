// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reflectionwords.h"
#include "reflectwindow.h"
#include "widgets/energybuttons.h"

#include <QLabel>
#include <QListView>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// A week that is looked back on: from memory, then beside the log and the charts, with stars at the end.
class TestWeekStory : public ReflectWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { open(); }
    void cleanup() { m.reset(); }
    void aWeekIsLookedBackOnFromMemoryFirst();
    void aStarChangesNothingElseOfAnEntry();
    void aStarThatWasTakenBackIsGone();
    void aWeekCanBeLeftAnywhereAndGoesOnThere();
    void ratingAfterTheChartsIsMarkedSo();
    void ratingAfterAChartElsewhereIsMarkedSo();
    void chartsSeenWhileTheWeekIsOpenCount();
    void whatWasRatedBeforeTheChartsStaysAMemory();
    void aRatingChangedAfterTheMarksIsMarkedSo();
    void anEmptyWeekAsksOneQuestion();
    void anOldWeekCanBeDoneLate();

private:
    /// Goes from the rating to the marks.
    void goToStars()
    {
        beginWeek();
        StoryWindow::press(Qt::Key_5);
        for (int step = 0; step < WeekSequence::StepCount && sequence()->step() != WeekSequence::Stars;
             ++step) {
            next();
        }
        QCOMPARE(sequence()->step(), WeekSequence::Stars);
    }
    QList<CheckIn> entries()
    {
        QList<CheckIn> all;
        for (const PlacedCheckIn &placed : must(m->stores().checkIns.page(CheckInFilter(), 100))) {
            all.append(placed.checkIn);
        }
        return all;
    }
};

void TestWeekStory::aWeekIsLookedBackOnFromMemoryFirst()
{
    addWeek(m->today());
    m->clock.set(QDateTime({2026, 11, 27}, {17, 0}, aMonday().timeZone()));
    beginWeek();
    QCOMPARE(sequence()->step(), WeekSequence::Memory);
    QVERIFY(m->find<EnergyButtons>(u"recalledPeople"_s)->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(m->find<QLabel>(u"afterSeeing"_s)->isHidden());
    StoryWindow::press(Qt::Key_7);
    m->find<EnergyButtons>(u"recalledTechnical"_s)->setFocus();
    StoryWindow::press(Qt::Key_3);
    next();
    QCOMPARE(sequence()->step(), WeekSequence::Log);
    QVERIFY(
        m->find<QLabel>(u"weekCounts"_s)->text().startsWith(u"Ratings: 5 people, 5 technical, 0 mixed."_s));
    QVERIFY(m->find<QLabel>(u"weekCounts"_s)->text().contains(u"People: from +2 to +2."_s));
    QVERIFY(m->find<QLabel>(u"weekMemory"_s)->text().contains(u"people work +3, technical work −1"_s));
    next();
    QVERIFY(std::ranges::any_of(sequence()->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Use initials"_s);
    }));
    StoryWindow::type(u"Memory is kinder."_s);
    next();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"weekWorked"_s);
    StoryWindow::type(u"Mornings"_s);
    StoryWindow::press(Qt::Key_Tab);
    StoryWindow::type(u"Late meetings"_s);
    StoryWindow::press(Qt::Key_Tab);
    StoryWindow::type(u"No meeting after four"_s);
    next();
    QCOMPARE(sequence()->step(), WeekSequence::Question);
    StoryWindow::type(u"One more thing"_s);
    next();
    QCOMPARE(sequence()->step(), WeekSequence::Stars);
    StoryWindow::press(Qt::Key_Space);
    StoryWindow::press(Qt::Key_Down);
    StoryWindow::press(Qt::Key_Space);
    StoryWindow::press(Qt::Key_Down);
    StoryWindow::press(Qt::Key_Space); // a third one waits
    next();
    QCOMPARE(all().size(), 1);
    const Reflection week = all().first();
    QCOMPARE(week.day, LocalDay(2026, 11, 23));
    QCOMPARE(week.recalled.people, 3);
    QCOMPARE(week.recalled.technical, -1);
    QVERIFY(week.recalled.at && !week.recalled.afterSeeing && week.finished);
    QCOMPARE(week.answers.size(), 5);
    QCOMPARE(week.answerTo(weekly::WillTry), u"No meeting after four"_s);
    CheckInFilter any;
    int stars = 0;
    for (const PlacedCheckIn &placed : must(m->stores().checkIns.page(any, 100))) {
        stars += placed.checkIn.starred ? 1 : 0;
    }
    QCOMPARE(stars, 2);
    undo(); // the end of it
    QVERIFY(!all().first().finished);
}

void TestWeekStory::aStarChangesNothingElseOfAnEntry()
{
    addWeek(m->today());
    goToStars();
    must(m->journal().apply(u"Edit"_s, [&](Stores &stores) { // in another part of the window
        Result<void> done;
        for (CheckIn entry : entries()) {
            entry.energy = 1;
            entry.note = u"written meanwhile"_s;
            done = done.and_then([&] { return stores.checkIns.update(entry); });
        }
        return done;
    }));
    StoryWindow::press(Qt::Key_Space);
    next();
    QCOMPARE(entries().size(), 10);
    for (const CheckIn &entry : entries()) {
        QCOMPARE(entry.energy, std::optional(1));
        QCOMPARE(entry.note, u"written meanwhile"_s);
    }
    QCOMPARE(std::ranges::count_if(entries(), &CheckIn::starred), 1);
}

void TestWeekStory::aStarThatWasTakenBackIsGone()
{
    addWeek(m->today());
    goToStars();
    StoryWindow::press(Qt::Key_Space);
    m->click(u"weekBack"_s);
    QCOMPARE(std::ranges::count_if(entries(), &CheckIn::starred), 1);
    next();
    QCOMPARE(sequence()->step(), WeekSequence::Stars);
    StoryWindow::press(Qt::Key_Space);
    next();
    QCOMPARE(std::ranges::count_if(entries(), &CheckIn::starred), 0);
}

void TestWeekStory::aWeekCanBeLeftAnywhereAndGoesOnThere()
{
    addWeek(m->today());
    beginWeek();
    StoryWindow::press(Qt::Key_5);
    next();
    next();
    StoryWindow::type(u"Half a thought"_s);
    StoryWindow::press(Qt::Key_Escape);
    QCOMPARE(all().first().answerTo(weekly::MemoryAndLog), u"Half a thought"_s);
    QVERIFY(!all().first().finished);
    m->window->showPage(u"today"_s);
    beginWeek();
    QCOMPARE(sequence()->step(), WeekSequence::ThreeBoxes);
    QCOMPARE(all().size(), 1);
}

void TestWeekStory::ratingAfterTheChartsIsMarkedSo()
{
    addWeek(m->today());
    m->window->showPage(u"energy"_s);
    beginWeek();
    QVERIFY(m->find<QLabel>(u"afterSeeing"_s)->isVisible());
    StoryWindow::press(Qt::Key_5);
    next();
    QVERIFY(all().first().recalled.afterSeeing);
    QVERIFY(recalledText(all().first().recalled).contains(u"after seeing the charts"_s));
}

/// The numbers on the Direction page are charts as well.
void TestWeekStory::ratingAfterAChartElsewhereIsMarkedSo()
{
    addWeek(m->today());
    m->window->showPage(u"direction"_s);
    QTRY_COMPARE(m->stores().prompts.lastShown(PromptStore::Charts), std::optional(m->today()));
    beginWeek();
    QVERIFY(m->find<QLabel>(u"afterSeeing"_s)->isVisible());
    StoryWindow::press(Qt::Key_5);
    next();
    QVERIFY(all().first().recalled.afterSeeing);
}

void TestWeekStory::chartsSeenWhileTheWeekIsOpenCount()
{
    addWeek(m->today());
    beginWeek();
    QVERIFY(m->find<QLabel>(u"afterSeeing"_s)->isHidden());
    m->window->showPage(u"energy"_s);
    m->window->showPage(u"reflect"_s);
    QVERIFY(m->find<QLabel>(u"afterSeeing"_s)->isVisible());
    m->find<QWidget>(u"recalledPeople"_s)->setFocus();
    StoryWindow::press(Qt::Key_5);
    next();
    QVERIFY(all().first().recalled.afterSeeing);
}

void TestWeekStory::whatWasRatedBeforeTheChartsStaysAMemory()
{
    addWeek(m->today());
    beginWeek();
    StoryWindow::press(Qt::Key_5);
    m->window->showPage(u"energy"_s);
    m->window->showPage(u"reflect"_s);
    m->find<QWidget>(u"recalledPeople"_s)->setFocus();
    next();
    QCOMPARE(all().first().recalled.people, 1);
    QVERIFY(!all().first().recalled.afterSeeing);
}

void TestWeekStory::aRatingChangedAfterTheMarksIsMarkedSo()
{
    addWeek(m->today());
    beginWeek();
    StoryWindow::press(Qt::Key_5);
    next();
    QVERIFY(!all().first().recalled.afterSeeing);
    m->click(u"weekBack"_s);
    StoryWindow::press(Qt::Key_7);
    next();
    QCOMPARE(all().first().recalled.people, 3);
    QVERIFY(all().first().recalled.afterSeeing);
}

void TestWeekStory::anEmptyWeekAsksOneQuestion()
{
    beginWeek();
    QCOMPARE(sequence()->step(), WeekSequence::Question);
    QVERIFY(!m->find<QLabel>(u"weekQuestion"_s)->text().isEmpty());
    StoryWindow::type(u"I was away."_s);
    next();
    QCOMPARE(all().size(), 1);
    QVERIFY(all().first().finished);
    QVERIFY(all().first().recalled.isEmpty());
}

void TestWeekStory::anOldWeekCanBeDoneLate()
{
    addWeek(m->today().addDays(-35));
    m->window->showPage(u"reflect"_s);
    auto *list = m->find<QListView>(u"reflectionList"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    StoryWindow::press(Qt::Key_End);
    StoryWindow::press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"reflectionEdit"_s);
    StoryWindow::press(Qt::Key_Space);
    QCOMPARE(sequence()->step(), WeekSequence::Memory);
    StoryWindow::press(Qt::Key_5);
    StoryWindow::press(Qt::Key_Escape);
    QCOMPARE(all().first().day, m->today().addDays(-35));
}

QTEST_MAIN(TestWeekStory)
#include "tst_weekstory.moc"
