// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yearschart.h"
#include "models/decisionchanges.h"
#include "models/directionchanges.h"
#include "models/fiveyearstate.h"
#include "pages/directionpage.h"
#include "storywindow.h"
#include "widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// The questions that decide a career, answered in the real window with keys alone while the clock moves on.
class TestDirectionStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init()
    {
        m = std::make_unique<StoryWindow>();
        QVERIFY(m->isShown());
        m->window->showPage(u"direction"_s);
    }
    void cleanup() { m.reset(); }
    void theQuestionIsAnsweredByKeysAndTakenBack();
    void earlierLettersOpenOnlyWhenTheNewOneIsWritten();
    void theQuestionCanBePutOffAndSkipped();
    void reasonsAreLookedAtOneByOneAndGoOnLater();
    void aReasonToTestOpensADesign();
    void aDecisionIsRecordedReviewedAndTurnedBack();
    void aRecordedDecisionIsAmended();
    void aDraftIsNotLostByLeaving();
    void theYearsAreWalkedByArrowsAndHaveATable();
    void aSearchLeadsHere();

private:
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        QTest::keyClick(m->window, key, modifiers);
    }
    static void next() { StoryWindow::press(Qt::Key_Return, Qt::ControlModifier); }
    /// Presses Tab until the keyboard stands on what has this name, or within it.
    void tabTo(const QString &name) const
    {
        for (int i = 0; i < 60; ++i) {
            for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
                if (at->objectName() == name) {
                    return;
                }
            }
            StoryWindow::press(Qt::Key_Tab);
        }
        QFAIL(qPrintable(name + u" is out of reach of the Tab key"_s));
    }
    QString text(const QString &label) const { return m->find<QLabel>(label)->text(); }
    /// Goes through the question with an answer, as quickly as one can.
    void answer(const QString &words)
    {
        keys(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        next();
        StoryWindow::type(words);
        next();
        StoryWindow::press(Qt::Key_2);
        for (int step = 0; step < 12 && m->find<QWidget>(u"fiveYear"_s)->isVisible(); ++step) {
            next();
        }
    }
    Id record(const QString &title)
    {
        DecisionDraft draft{blankDecision(m->today(), u"Do nothing"_s), {}, {}};
        draft.decision.title = title;
        draft.decision.options.first().label = u"Take it"_s;
        draft.decision.choice = u"Take it"_s;
        draft.decision.reasons = u"To know."_s;
        draft.decision.undoable = Undoable::Fully;
        draft.decision.leads = Track::People;
        draft.decision.changesRole = true;
        draft.expectations = {{{}, {}, u"I sleep."_s, m->today().addDays(30), 70, {}}};
        draft.conditions = {{{}, {}, {}, 1, {}, u"Relief."_s, m->today().addDays(91), {}}};
        return must(recordDecision(m->journal(), draft));
    }
    DirectionPage *page() const { return static_cast<DirectionPage *>(m->window->page(u"direction"_s)); }

    std::unique_ptr<StoryWindow> m;
};

void TestDirectionStory::theQuestionIsAnsweredByKeysAndTakenBack()
{
    keys(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(text(u"fiveYearPlace"_s).contains(u"step 1 of 8"_s)); // no earlier answers, no log
    next();
    next(); // not without an answer
    QVERIFY(m->find<QLabel>(u"fiveYearTrouble"_s)->isVisible());
    StoryWindow::type(u"How teams settle a design"_s);
    next();
    next(); // nor without an own label
    QVERIFY(m->find<QLabel>(u"fiveYearTrouble"_s)->isVisible());
    StoryWindow::press(Qt::Key_2);
    next();
    StoryWindow::press(Qt::Key_3);
    next();
    StoryWindow::type(u"incidents"_s);
    next();
    next();
    QVERIFY(text(u"fiveYearPlace"_s).contains(u"One next step"_s));
    StoryWindow::press(Qt::Key_4); // let it rest
    next();
    m->find<QSpinBox>(u"fyWeeks"_s)->setFocus();
    StoryWindow::press(Qt::Key_Up);
    next();
    const auto answers = must(m->stores().answers.all());
    QCOMPARE(answers.size(), 1);
    QVERIFY(answers.first().finished);
    QCOMPARE(answers.first().sort, std::optional(DirectionSort::People));
    QCOMPARE(answers.first().clarity, std::optional(3));
    QCOMPARE(answers.first().nextStep, u"fy.next.rest"_s);
    QCOMPARE(answers.first().nextOn, std::optional(m->today().addDays(63)));
    QVERIFY(m->find<QPushButton>(u"readLetters"_s));
    m->journal().undoStack()->undo();
    QVERIFY(!must(m->stores().answers.all()).first().finished);
    m->journal().undoStack()->redo();
    QVERIFY(must(m->stores().answers.all()).first().finished);
}

void TestDirectionStory::earlierLettersOpenOnlyWhenTheNewOneIsWritten()
{
    answer(u"storage that survives anything"_s);
    m->goTo(m->today().addDays(56), u"direction"_s);
    QVERIFY(!m->find<QPushButton>(u"readLetters"_s)); // it is back, so they are sealed
    keys(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    auto *letters = m->find<QWidget>(u"fyLetters"_s);
    next();
    QVERIFY(letters->findChildren<QWidget *>(u"letter"_s).isEmpty());
    StoryWindow::type(u"people"_s);
    next();
    const auto open = letters->findChildren<QWidget *>(u"letter"_s);
    QCOMPARE(open.size(), 1);
    QStringList words;
    for (const QLabel *label : open.first()->findChildren<QLabel *>()) {
        words << label->text();
    }
    QVERIFY(words.contains(u"storage that survives anything"_s));
    StoryWindow::press(Qt::Key_Escape); // it can wait
    QVERIFY(m->find<QWidget>(u"directionDue"_s));
    keys(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m->find<QPlainTextEdit>(u"fy_answer"_s)->toPlainText(), u"people"_s);
}

void TestDirectionStory::theQuestionCanBePutOffAndSkipped()
{
    answer(u"storage"_s);
    const LocalDay back = m->today().addDays(56);
    m->goTo(back, u"direction"_s);
    QVERIFY(m->find<QWidget>(u"directionDue"_s)->isVisible());
    tabTo(u"questionLater2"_s);
    StoryWindow::press(Qt::Key_Space);
    QVERIFY(!m->find<QWidget>(u"directionDue"_s)->isVisible());
    m->goTo(back.addDays(14), u"direction"_s);
    QVERIFY(m->find<QWidget>(u"directionDue"_s)->isVisible());
    m->click(u"questionSkip"_s);
    QVERIFY(!m->find<QWidget>(u"directionDue"_s)->isVisible());
    m->journal().undoStack()->undo();
    QVERIFY(m->find<QWidget>(u"directionDue"_s)->isVisible());
}

void TestDirectionStory::reasonsAreLookedAtOneByOneAndGoOnLater()
{
    keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const QString first = text(u"reasonText"_s);
    StoryWindow::press(Qt::Key_5);
    tabTo(u"reasonWords"_s);
    StoryWindow::type(u"when she explained it back"_s);
    tabTo(u"reasonDisposition"_s);
    StoryWindow::press(Qt::Key_Left);
    next();
    QVERIFY(text(u"reasonText"_s) != first);
    next();                        // passed over, and nothing says so
    StoryWindow::press(Qt::Key_6); // I cannot tell yet
    StoryWindow::press(Qt::Key_Escape);
    const auto said = must(m->stores().reasons.all()).first();
    QCOMPARE(said.responses.size(), 2);
    QVERIFY(!said.finishedOn);
    keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text(u"reasonText"_s), m->journal().content().reasonItems().items().at(1).text);
    for (int part = 0; part < 4; ++part) {
        m->click(u"reasonsSkipPart"_s);
    }
    StoryWindow::type(u"that one"_s);
    next();
    QVERIFY(m->find<QWidget>(u"reasonsSummary"_s)->isVisible());
    QVERIFY(must(m->stores().reasons.all()).first().finishedOn);
    QStringList shown;
    for (const QLabel *label : m->find<QWidget>(u"reasonsSummary"_s)->findChildren<QLabel *>()) {
        shown << label->text();
    }
    QVERIFY(shown.contains(u"when she explained it back"_s) && shown.contains(u"that one"_s));
    static const QRegularExpression number(u"[0-9] of|%|[0-9]+ (answers|items)"_s);
    QVERIFY2(!shown.join(u'\n').contains(number), "nothing is counted");
}

void TestDirectionStory::aReasonToTestOpensADesign()
{
    keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const ReasonItem item = m->journal().content().reasonItems().items().first();
    tabTo(u"reasonDisposition"_s);
    StoryWindow::press(Qt::Key_Right); // the middle one
    tabTo(u"reasonTest"_s);
    StoryWindow::press(Qt::Key_Space);
    QVERIFY(m->find<QWidget>(u"experimentsPage"_s)->isVisible());
    const auto experiments = must(m->stores().experiments.all());
    QCOMPARE(experiments.size(), 1);
    QCOMPARE(experiments.first().protocol, QStringList{item.smallTest});
    QCOMPARE(must(m->stores().reasons.all()).first().responses.first().experiment,
             std::optional(experiments.first().id));
}

void TestDirectionStory::aDecisionIsRecordedReviewedAndTurnedBack()
{
    keys(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    StoryWindow::type(u"Take the lead role"_s);
    next();
    QVERIFY(text(u"decisionTrouble"_s).contains(u"Write why."_s));
    m->find<QComboBox>(u"decisionLeads"_s)->setCurrentIndex(1);
    m->find<QCheckBox>(u"changesRole"_s)->setFocus();
    StoryWindow::press(Qt::Key_Space);
    tabTo(u"optionChosen"_s);
    StoryWindow::press(Qt::Key_Space);
    tabTo(u"optionLabel"_s);
    StoryWindow::type(u"Take it"_s);
    tabTo(u"decisionReasons"_s);
    StoryWindow::type(u"To know."_s);
    tabTo(u"expectationText"_s);
    StoryWindow::type(u"I sleep well."_s);
    tabTo(u"decisionUndoable"_s);
    StoryWindow::press(Qt::Key_2);
    m->find<QComboBox>(u"conditionStarters"_s)->setCurrentIndex(2);
    Q_EMIT m->find<QComboBox>(u"conditionStarters"_s)->activated(2);
    next();
    const auto decisions = must(m->stores().decisions.all());
    QCOMPARE(decisions.size(), 1);
    const Id id = decisions.first().id;
    QCOMPARE(decisions.first().state, DecisionState::Recorded);
    QVERIFY(decisions.first().secondReviewOn);
    QVERIFY(!must(m->stores().expectations.of(id)).first().expectation);
    QVERIFY(m->find<QWidget>(u"decisionView"_s)->isVisible());

    m->goTo(decisions.first().reviewOn, u"direction"_s);
    page()->showOverview();
    QVERIFY(m->find<QPushButton>(u"openDue"_s)->text().contains(u"Take the lead role"_s));
    m->find<QPushButton>(u"openDue"_s)->setFocus();
    StoryWindow::press(Qt::Key_Space);
    QVERIFY(text(u"decisionReviewPlace"_s).contains(u"Step 1 of 6"_s));
    QVERIFY(!must(m->stores().expectations.of(id)).first().expectation); // the old text comes first
    next();
    QVERIFY(must(m->stores().expectations.of(id)).first().expectation);
    tabTo(u"cameTrue"_s);
    StoryWindow::press(Qt::Key_Right);
    QCOMPARE(must(m->stores().expectations.of(id)).first().expectation->outcome, std::optional(CameTrue::No));
    next();
    next();
    StoryWindow::press(Qt::Key_Left);
    next();
    StoryWindow::type(u"That I need quiet."_s);
    next();
    next(); // not without one of the four
    QVERIFY(m->find<QLabel>(u"decisionReviewTrouble"_s)->isVisible());
    auto *outcome = m->find<SegmentedControl>(u"decisionOutcome"_s);
    const int width = outcome->findChildren<QRadioButton *>().first()->width();
    for (const QRadioButton *button : outcome->findChildren<QRadioButton *>()) {
        QCOMPARE(button->width(), width); // the same weight for each
    }
    tabTo(u"decisionOutcome"_s);
    StoryWindow::press(Qt::Key_Right); // the third of four: turn back
    m->find<QPlainTextEdit>(u"decisionGoBack"_s)->setFocus();
    StoryWindow::type(u"Tell my lead."_s);
    next();
    QCOMPARE(must(m->stores().decisions.find(id))->state, DecisionState::Reversed);
    QCOMPARE(must(m->stores().decisions.reviewsOf(id)).first().learned, u"That I need quiet."_s);
    m->journal().undoStack()->undo();
    QCOMPARE(must(m->stores().decisions.find(id))->state, DecisionState::Recorded);
}

void TestDirectionStory::aRecordedDecisionIsAmended()
{
    const Id id = record(u"Lead"_s);
    page()->showDecision(id);
    m->click(u"editDecision"_s);
    QVERIFY(!m->find<QLineEdit>(u"expectationText"_s)->isVisible());
    m->write(m->find<QLineEdit>(u"decisionTold"_s), u"Mara"_s);
    m->write(m->find<QLineEdit>(u"amendmentReason"_s), u"she asked"_s);
    next();
    QCOMPARE(must(m->stores().decisions.find(id))->told, u"Mara"_s);
    QCOMPARE(must(m->stores().amendments.of(id)).size(), 1);
    m->journal().undoStack()->undo();
    QVERIFY(must(m->stores().amendments.of(id)).isEmpty());
}

void TestDirectionStory::aDraftIsNotLostByLeaving()
{
    keys(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    StoryWindow::type(u"Perhaps"_s);
    keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m->question());
    m->question()->reject();
    QVERIFY(m->find<QWidget>(u"decisionEditor"_s)->isVisible());
    m->click(u"keepDecision"_s);
    QCOMPARE(must(m->stores().decisions.all()).first().state, DecisionState::Draft);
    m->click(u"editDecision"_s);
    QCOMPARE(m->find<QLineEdit>(u"decisionTitle"_s)->text(), u"Perhaps"_s);
}

void TestDirectionStory::theYearsAreWalkedByArrowsAndHaveATable()
{
    record(u"Lead"_s);
    answer(u"storage"_s);
    auto *years = m->find<YearsChart>(u"yearsChart"_s);
    QCOMPARE(years->timeline().events.size(), 2);
    years->setFocus();
    QCOMPARE(QApplication::focusWidget(), years);
    StoryWindow::press(Qt::Key_Home);
    const QString first = years->accessibleDescription();
    StoryWindow::press(Qt::Key_Right);
    QVERIFY(years->accessibleDescription() != first);
    QCOMPARE(text(u"yearsCurrent"_s), years->accessibleDescription());
    m->find<QWidget>(u"yearsPart"_s)->findChild<QToolButton *>(u"tableButton"_s)->click();
    const auto *table = m->find<QWidget>(u"yearsPart"_s)->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 3); // a decision, its role, an answer
    m->find<QWidget>(u"yearsPart"_s)->findChild<QToolButton *>(u"tableButton"_s)->click();
    years->setFocus();
    StoryWindow::press(Qt::Key_Home);
    StoryWindow::press(Qt::Key_Return);
    QVERIFY(!m->find<QWidget>(u"yearsChart"_s)->isVisible());
}

void TestDirectionStory::aSearchLeadsHere()
{
    const Id id = record(u"Lead the platform"_s);
    m->window->showPage(u"journal"_s);
    auto *line = m->find<QLineEdit>(u"search"_s);
    QVERIFY(line);
    m->write(line, u"platform"_s);
    QTRY_VERIFY(m->find<QPushButton>(u"foundDirectionButton"_s));
    m->click(u"foundDirectionButton"_s);
    QVERIFY(m->find<QWidget>(u"decisionView"_s)->isVisible());
    QVERIFY(m->find<QLabel>(u"decisionLine"_s)->text().contains(u"recorded"_s));
    Q_UNUSED(id)
}

QTEST_MAIN(TestDirectionStory)
#include "tst_directionstory.moc"
