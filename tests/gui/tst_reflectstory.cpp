// SPDX-License-Identifier: GPL-3.0-or-later
#include "comingback.h"
#include "pages/markdownview.h"
#include "pages/quietquestion.h"
#include "pages/reflectpage.h"
#include "pages/todaypage.h"
#include "reflectwindow.h"
#include "widgets/worthbuttons.h"
#include "widgets/writingfield.h"

#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Looking back with the real window, the keyboard alone and a clock that is moved.
class TestReflectStory : public ReflectWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { open(); }
    void cleanup() { m.reset(); }
    void theQuestionOfTheDayIsAnsweredChangedAndTakenBack();
    void aQuestionIsPutAsideWithoutTrace();
    void ownQuestionsAreAddedChangedAndRemoved();
    void writingFreelyIsKeptAsTypedAndReadsBeside();
    void aReflectionIsLinkedFoundThrownAwayAndBroughtBack();
    void anEntryIsLookedAtAgainAndKeepsItsRating();
    void aSearchFindsSecondLooksAndOwnQuestions();
    void aSecondLookSurvivesTheEnd();
    void leavingASecondLookAsks();
    void escapeKeepsAnAnswer();
    void whatWaitsForAQuietMomentOpensWhereItIsDone();
    void wordsSurviveLeavingThePage();
    void whatIDidHasNoRatings();

private:
    ReflectPage *page() { return static_cast<ReflectPage *>(m->window->page(u"reflect"_s)); }
    void lookFromTheJournal();
    TodayPage *todayPage() { return static_cast<TodayPage *>(m->window->page(u"today"_s)); }
};

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
    StoryWindow::press(Qt::Key_Escape);
    QVERIFY(m->isShown()); // the dialog is gone
    undo();
    QCOMPARE(own().size(), 1);
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
    StoryWindow::redo();
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
    QVERIFY(m->isShown()); // the dialog is gone
    m->find<QListView>(u"journalList"_s)->setFocus();
    undo();
    QVERIFY(must(m->stores().secondLooks.all()).isEmpty());
    QVERIFY(m->find<QLabel>(u"detailsLooks"_s)->text().isEmpty());
}

void TestReflectStory::aSearchFindsSecondLooksAndOwnQuestions()
{
    addWeek(m->today());
    must(m->journal().apply(u"Write"_s, [&](Stores &stores) {
        SecondLook look;
        look.checkIn = must(stores.checkIns.page({}, 1)).first().checkIn.id;
        look.on = m->today();
        look.note = u"The walrus paid off"_s;
        OwnPrompt own;
        own.text = u"What did the walrus teach me?"_s;
        return stores.secondLooks.put(look)
            .and_then([&](const Id &) { return stores.prompts.put(own); })
            .map([](const Id &) {});
    }));
    m->window->showPage(u"journal"_s);
    const auto search = [&](const QString &words) { m->write(m->find<QLineEdit>(u"search"_s), words); };
    search(u"paid off"_s);
    QTRY_VERIFY(m->find<QPushButton>(u"foundNote"_s));
    m->click(u"foundNote"_s);
    QVERIFY(m->find<QLabel>(u"detailsLooks"_s)->text().contains(u"The walrus paid off"_s));
    QTRY_VERIFY(!m->find<QPushButton>(u"foundNote"_s));

    search(u"teach"_s);
    QTRY_VERIFY(m->find<QPushButton>(u"foundNote"_s));
    m->click(u"foundNote"_s);
    QCOMPARE(m->find<QLineEdit>(u"ownQuestion"_s)->text(), u"What did the walrus teach me?"_s);
}

void TestReflectStory::lookFromTheJournal()
{
    addWeek(m->today());
    m->window->showPage(u"journal"_s);
    m->find<QListView>(u"journalList"_s)->setFocus();
    StoryWindow::press(Qt::Key_L);
    QTRY_VERIFY(m->find<WorthButtons>(u"worth"_s)->isAncestorOf(QApplication::focusWidget()));
    StoryWindow::press(Qt::Key_7);
    StoryWindow::press(Qt::Key_Tab);
    StoryWindow::type(u"It paid off"_s);
}

void TestReflectStory::aSecondLookSurvivesTheEnd()
{
    lookFromTheJournal();
    QTRY_VERIFY(putAside(*m).contains(u"It paid off"_s));
    QVERIFY(comesBackWithWords(*m));
    auto *note = m->find<QPlainTextEdit>(u"lookNote"_s);
    QVERIFY(note && note->isVisible());
    QCOMPARE(note->toPlainText(), u"It paid off"_s);
    m->find<QPushButton>(u"lookKeep"_s)->click();
    QCOMPARE(must(m->stores().secondLooks.all()).first().worth, 3);
    QCOMPARE(must(m->stores().secondLooks.all()).first().note, u"It paid off"_s);
    QTRY_COMPARE(putAside(*m), QString());
}

void TestReflectStory::leavingASecondLookAsks()
{
    lookFromTheJournal();
    auto *dialog = m->find<QDialog>(u"secondLookDialog"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(m->question());
    m->asked<QPushButton>(u"askCancel"_s)->click();
    QVERIFY(dialog->isVisible());
    m->find<QPushButton>(u"lookCancel"_s)->click();
    m->asked<QPushButton>(u"askAccept"_s)->click();
    QVERIFY(!dialog->isVisible());
    QVERIFY(page()->draft().isEmpty());
}

void TestReflectStory::escapeKeepsAnAnswer()
{
    StoryWindow::press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    StoryWindow::type(u"An answer"_s);
    StoryWindow::press(Qt::Key_Escape);
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().first().answers.first().text, u"An answer"_s);
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
