// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reflectionchanges.h"
#include "models/reflectionwords.h"
#include "pages/markdownview.h"
#include "pages/quietquestion.h"
#include "pages/reflectpage.h"
#include "pages/todaypage.h"
#include "pages/weeksequence.h"
#include "storywindow.h"
#include "widgets/energybuttons.h"
#include "widgets/worthbuttons.h"
#include "widgets/writingfield.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QUndoStack>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Looking back with the real window, the keyboard alone and a clock that is moved.
class TestReflectStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void cleanup() { m.reset(); }
    void theQuestionOfTheDayIsAnsweredChangedAndTakenBack();
    void aQuestionIsPutAsideWithoutTrace();
    void ownQuestionsAreAddedChangedAndRemoved();
    void aWeekIsLookedBackOnFromMemoryFirst();
    void aWeekCanBeLeftAnywhereAndGoesOnThere();
    void ratingAfterTheChartsIsMarkedSo();
    void aRatingChangedAfterTheMarksIsMarkedSo();
    void anEmptyWeekAsksOneQuestion();
    void anOldWeekCanBeDoneLate();
    void writingFreelyIsKeptAsTypedAndReadsBeside();
    void aReflectionIsLinkedFoundThrownAwayAndBroughtBack();
    void anEntryIsLookedAtAgainAndKeepsItsRating();
    void whatWaitsForAQuietMomentOpensWhereItIsDone();
    void wordsSurviveLeavingThePage();
    void whatIDidHasNoRatings();

private:
    void addWeek(LocalDay first, int perDay = 1);
    ReflectPage *page() { return static_cast<ReflectPage *>(m->window->page(u"reflect"_s)); }
    TodayPage *todayPage() { return static_cast<TodayPage *>(m->window->page(u"today"_s)); }
    WeekSequence *sequence() { return m->find<WeekSequence>(u"weekSequence"_s); }
    QList<Reflection> all() { return must(m->stores().reflections.all()); }
    void next() { StoryWindow::press(Qt::Key_Return, Qt::ControlModifier); }
    void undo() { m->journal().undoStack()->undo(); }
    void beginWeek() { StoryWindow::press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier); }

    std::unique_ptr<StoryWindow> m;
};

void TestReflectStory::init()
{
    m = std::make_unique<StoryWindow>();
    QVERIFY(m->window && m->isShown());
}

/// People +2 in the morning and technical −1 in the afternoon of five days.
void TestReflectStory::addWeek(LocalDay first, int perDay)
{
    must(m->journal().apply(u"Add"_s, [&](Stores &stores) {
        QList<CheckIn> entries;
        for (int day = 0; day < 5; ++day) {
            for (int i = 0; i < perDay; ++i) {
                entries.append(checkIn(first.addDays(day), {9 + i, 0}, Focus::People, 2, u"Mentoring Zoë"_s));
                entries.append(checkIn(first.addDays(day), {14 + i, 0}, Focus::Technical, -1, u"Cache"_s));
            }
        }
        return stores.checkIns.addAll(entries);
    }));
}

void TestReflectStory::theQuestionOfTheDayIsAnsweredChangedAndTakenBack()
{
    auto *question = m->find<QuietQuestion>(u"quietQuestion"_s);
    QVERIFY(question->isVisible());
    const QString asked = m->find<QLabel>(u"questionWords"_s)->text();
    StoryWindow::press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"questionField"_s);
    StoryWindow::type(u"The hour with Zoe"_s);
    StoryWindow::press(Qt::Key_Return);
    StoryWindow::type(u"and the quiet after it"_s);
    next();
    QCOMPARE(all().size(), 1);
    const Reflection kept = all().first();
    QCOMPARE(kept.kind, ReflectionKind::Prompt);
    QCOMPARE(kept.answers.first().text, u"The hour with Zoe\nand the quiet after it"_s);
    QVERIFY(asked.contains(kept.answers.first().question));
    QVERIFY(!kept.answers.first().version.isEmpty());
    QVERIFY(m->find<QLabel>(u"questionWords"_s)->text().contains(u"The hour with Zoe"_s));

    StoryWindow::press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    StoryWindow::type(u", too"_s);
    next();
    QVERIFY(all().first().answers.first().text.endsWith(u", too"_s));
    undo();
    undo();
    QVERIFY(all().isEmpty());
    QCOMPARE(m->find<QLabel>(u"questionWords"_s)->text(), asked);
}

void TestReflectStory::aQuestionIsPutAsideWithoutTrace()
{
    const QString asked = m->find<QLabel>(u"questionWords"_s)->text();
    m->find<QPushButton>(u"questionAside"_s)->setFocus();
    StoryWindow::press(Qt::Key_Space);
    QVERIFY(!m->find<QuietQuestion>(u"quietQuestion"_s)->isVisible());
    QVERIFY(all().isEmpty());
    m->goTo(m->today().addDays(1), u"today"_s);
    QVERIFY(m->find<QuietQuestion>(u"quietQuestion"_s)->isVisible());
    QVERIFY(m->find<QLabel>(u"questionWords"_s)->text() != asked);
    m->goTo(m->today().addDays(-1), u"today"_s);
    undo();
    QCOMPARE(m->find<QLabel>(u"questionWords"_s)->text(), asked);
}

void TestReflectStory::ownQuestionsAreAddedChangedAndRemoved()
{
    StoryWindow::press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    m->find<QPushButton>(u"ownQuestions"_s)->setFocus();
    StoryWindow::press(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"ownQuestion"_s);
    StoryWindow::type(u"What did I teach?"_s);
    StoryWindow::press(Qt::Key_Return);
    const auto own = [this] { return must(m->stores().prompts.all()); };
    QCOMPARE(own().size(), 1);
    auto *list = m->find<QListWidget>(u"ownQuestionList"_s);
    list->setFocus();
    StoryWindow::press(Qt::Key_Down);
    m->write(m->find<QLineEdit>(u"ownQuestion"_s), u"What did I learn?"_s);
    StoryWindow::press(Qt::Key_Return);
    QCOMPARE(own().first().text, u"What did I learn?"_s);
    QCOMPARE(own().first().rev, 2);
    list->setFocus();
    StoryWindow::press(Qt::Key_Down);
    m->find<QPushButton>(u"removeQuestion"_s)->setFocus();
    StoryWindow::press(Qt::Key_Space);
    QVERIFY(own().isEmpty());
    undo();
    QCOMPARE(own().size(), 1);
}

void TestReflectStory::aWeekIsLookedBackOnFromMemoryFirst()
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

void TestReflectStory::aWeekCanBeLeftAnywhereAndGoesOnThere()
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

void TestReflectStory::ratingAfterTheChartsIsMarkedSo()
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

void TestReflectStory::aRatingChangedAfterTheMarksIsMarkedSo()
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

void TestReflectStory::anEmptyWeekAsksOneQuestion()
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

void TestReflectStory::anOldWeekCanBeDoneLate()
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

void TestReflectStory::writingFreelyIsKeptAsTypedAndReadsBeside()
{
    StoryWindow::press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *body = m->find<WritingField>(u"reflectionBody"_s);
    QCOMPARE(QApplication::focusWidget(), body);
    StoryWindow::type(u"# Two ways"_s);
    StoryWindow::press(Qt::Key_Return);
    StoryWindow::press(Qt::Key_Return);
    StoryWindow::type(u"Some *words* <b>and</b> letters  "_s);
    auto *preview = m->find<QWidget>(u"reflectionEditor"_s)->findChild<MarkdownView *>(u"markdownView"_s);
    QVERIFY(preview->plainText().contains(u"Some words <b>and</b> letters"_s));
    next();
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().first().body, u"# Two ways\n\nSome *words* <b>and</b> letters  "_s);
    QCOMPARE(m->find<QLabel>(u"reflectionName"_s)->text(), u"Two ways"_s);
    undo();
    QVERIFY(all().isEmpty());
    m->journal().undoStack()->redo();
    QCOMPARE(all().size(), 1);
}

void TestReflectStory::aReflectionIsLinkedFoundThrownAwayAndBroughtBack()
{
    addWeek(m->today());
    StoryWindow::press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    StoryWindow::type(u"About the walrus"_s);
    m->find<QPushButton>(u"linkReflection"_s)->setFocus();
    StoryWindow::press(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"linkSearch"_s);
    StoryWindow::type(u"mentoring"_s);
    StoryWindow::press(Qt::Key_Return);
    QVERIFY(m->isShown()); // the dialog is gone
    m->find<WritingField>(u"reflectionBody"_s)->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), m->find<WritingField>(u"reflectionBody"_s));
    next();
    QCOMPARE(all().first().checkIns.size(), 1);

    m->window->showPage(u"journal"_s);
    StoryWindow::press(Qt::Key_F, Qt::ControlModifier);
    StoryWindow::type(u"WALRUS"_s);
    QTRY_VERIFY(m->find<QPushButton>(u"foundReflection"_s));
    m->find<QPushButton>(u"foundReflection"_s)->setFocus();
    StoryWindow::press(Qt::Key_Space);
    QCOMPARE(m->find<QLabel>(u"reflectionName"_s)->text(), u"About the walrus"_s);
    m->click(u"reflectionDelete"_s);
    QVERIFY(all().isEmpty());
    QCOMPARE(must(m->stores().reflections.trash()).size(), 1);
    undo();
    QCOMPARE(all().size(), 1);
}

void TestReflectStory::anEntryIsLookedAtAgainAndKeepsItsRating()
{
    addWeek(m->today());
    m->window->showPage(u"journal"_s);
    m->find<QListView>(u"journalList"_s)->setFocus();
    StoryWindow::press(Qt::Key_L);
    QTRY_VERIFY(m->find<WorthButtons>(u"worth"_s)->isAncestorOf(QApplication::focusWidget()));
    next();
    QVERIFY(must(m->stores().secondLooks.all()).isEmpty()); // nothing is chosen beforehand
    m->find<WorthButtons>(u"worth"_s)->setFocus();
    StoryWindow::press(Qt::Key_7);
    StoryWindow::press(Qt::Key_Tab);
    StoryWindow::type(u"It paid off"_s);
    next();
    const auto looks = must(m->stores().secondLooks.all());
    QCOMPARE(looks.size(), 1);
    QCOMPARE(looks.first().worth, 3);
    QCOMPARE((*must(m->stores().checkIns.find(looks.first().checkIn))).energy, -1);
    QVERIFY(m->find<QLabel>(u"detailsLooks"_s)->text().contains(u"It paid off"_s));
    undo();
    QVERIFY(must(m->stores().secondLooks.all()).isEmpty());
    QVERIFY(m->find<QLabel>(u"detailsLooks"_s)->text().isEmpty());
}

void TestReflectStory::whatWaitsForAQuietMomentOpensWhereItIsDone()
{
    addWeek(m->today());
    m->goTo(m->today(), u"today"_s);
    QVERIFY(m->find<QWidget>(u"quietCard"_s)->isHidden()); // the week has only begun
    m->goTo(m->today().addDays(7), u"today"_s);
    QTRY_VERIFY(m->find<QPushButton>(u"quietItem"_s));
    QCOMPARE(m->find<QPushButton>(u"quietItem"_s)->text(), u"Weekly reflection, 23 to 29 November"_s);
    m->find<QPushButton>(u"quietItem"_s)->setFocus();
    StoryWindow::press(Qt::Key_Space);
    QCOMPARE(sequence()->step(), WeekSequence::Memory);
    StoryWindow::press(Qt::Key_5);
    for (int step = 0; step < WeekSequence::StepCount; ++step) {
        next();
    }
    QVERIFY(all().first().finished);
    m->window->showPage(u"today"_s);
    QTRY_VERIFY(m->find<QWidget>(u"quietCard"_s)->isHidden());
}

void TestReflectStory::wordsSurviveLeavingThePage()
{
    StoryWindow::press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    StoryWindow::type(u"Unfinished"_s);
    const QJsonObject draft = page()->draft();
    QVERIFY(!draft.isEmpty());
    beginWeek();
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().first().body, u"Unfinished"_s);
    StoryWindow::press(Qt::Key_Escape);
    page()->restoreDraft(draft);
    QCOMPARE(m->find<WritingField>(u"reflectionBody"_s)->toPlainText(), u"Unfinished"_s);

    m->window->showPage(u"today"_s);
    StoryWindow::press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    StoryWindow::type(u"An answer"_s);
    const QJsonObject answer = todayPage()->draft();
    StoryWindow::press(Qt::Key_Escape);
    QVERIFY(todayPage()->draft().isEmpty());
    todayPage()->restoreDraft(answer);
    QCOMPARE(m->find<QPlainTextEdit>(u"questionField"_s)->toPlainText(), u"An answer"_s);
}

void TestReflectStory::whatIDidHasNoRatings()
{
    addWeek(m->today().addDays(-7));
    m->window->showPage(u"reflect"_s);
    m->click(u"showBrag"_s);
    m->click(u"bragCopy"_s);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"- Mentoring Zoë (5 times)"_s), qPrintable(copied));
    QVERIFY(!copied.contains(u"+2"_s) && !copied.contains(u"−1"_s));
    StoryWindow::press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), m->find<QListView>(u"reflectionList"_s));
}

QTEST_MAIN(TestReflectStory)
#include "tst_reflectstory.moc"
