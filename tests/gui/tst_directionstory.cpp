// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yearschart.h"
#include "directionwindow.h"
#include "models/directionchanges.h"
#include "models/fiveyearstate.h"
#include "models/sharekind.h"
#include "support/sharefixture.h"
#include "widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// The questions that decide a career, answered in the real window with keys alone while the clock moves on.
class TestDirectionStory : public DirectionWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { open(); }
    void cleanup() { m.reset(); }
    void theQuestionIsAnsweredByKeysAndTakenBack();
    void earlierLettersOpenOnlyWhenTheNewOneIsWritten();
    void theQuestionCanBePutOffAndSkipped();
    void reasonsAreLookedAtOneByOneAndGoOnLater();
    void aCoachsWordsStandBesideAnswersAndReasons();
    void aReasonToTestOpensADesign();
    void aKeptReasonCanBeBroughtInWhileOneLooksAgain();
    void aReasonIsTestedByOneExperiment();
    void aLookThatIsTakenBackBeginsAnew();
    void theLogBesideTheAnswerHasATable();
    void aDecisionIsRecordedReviewedAndTurnedBack();
    void expectationsAreWeighedOneByOne();
    void aRecordedDecisionIsAmended();
    void theYearsAreWalkedByArrowsAndHaveATable();
    void aSearchLeadsHere();
    void theOverviewFitsASmallWindow();
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
    StoryWindow::undo();
    QVERIFY(!must(m->stores().answers.all()).first().finished);
    StoryWindow::redo();
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
    StoryWindow::undo();
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

void TestDirectionStory::aCoachsWordsStandBesideAnswersAndReasons()
{
    answer(u"storage"_s);
    keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    StoryWindow::press(Qt::Key_5);
    next();
    StoryWindow::press(Qt::Key_5);
    for (int part = 0; part < 4; ++part) {
        m->click(u"reasonsSkipPart"_s);
    }
    next();
    const DirectionAnswer letter = must(m->stores().answers.all()).first();
    const ReasonsCheck check = must(m->stores().reasons.all()).first();
    QVERIFY(check.responses.size() >= 2);
    ShareRecord share;
    share.id = numbered(1);
    share.at = letter.created;
    share.kind = u"html"_s;
    share.preset = u"preset.decision"_s;
    share.links = {
        {numbered(11), ShareItemKind::FiveYear, letter.id, letter.rev},
        {numbered(12), ShareItemKind::Reason, idOfReason(check, check.responses.at(1)), check.rev}};
    ShareReply reply;
    reply.id = numbered(2);
    reply.share = share.id;
    reply.created = letter.created;
    reply.senderName = u"Kim"_s;
    reply.senderKey = u"age1kim"_s;
    reply.comments = {{numbered(21), numbered(11), u"storage"_s, u"Why that?"_s, CommentKind::Question},
                      {numbered(22), numbered(12), {}, u"Since when?"_s, CommentKind::Question}};
    must(m->journal().applyWithoutUndo([&](Stores &stores) {
        return stores.shares.insert(share).and_then([&] { return stores.replies.add(reply); });
    }));
    StoryWindow::press(Qt::Key_Escape);
    m->click(u"readLetters"_s);
    QVERIFY(text(u"letterComment"_s).contains(u"Why that?"_s));
    StoryWindow::press(Qt::Key_Escape);
    m->click(u"openReasons"_s);
    const auto said = m->find<QWidget>(u"reasonsSummary"_s)->findChildren<QLabel *>(u"reasonComment"_s);
    QCOMPARE(said.size(), 1); // below the one it is about, and no other
    QVERIFY(said.first()->text().contains(u"Since when?"_s));
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

void TestDirectionStory::aKeptReasonCanBeBroughtInWhileOneLooksAgain()
{
    const auto say = [&](const QString &words) {
        return must(answerReason(m->journal(), {},
                                 {u"rsn.drawn.growth"_s, {}, 2, false, words, Disposition::Keep, {}}));
    };
    must(finishReasons(m->journal(), *must(m->stores().reasons.find(say(u"I like it"_s)))));
    m->goTo(m->today().addDays(60), u"direction"_s);
    say(u"Less now"_s);
    keys(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m->find<QComboBox>(u"decisionSources"_s)->findText(u"I like it"_s) > 0);
}

void TestDirectionStory::aReasonIsTestedByOneExperiment()
{
    keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    tabTo(u"reasonDisposition"_s);
    StoryWindow::press(Qt::Key_Right); // the middle one
    tabTo(u"reasonTest"_s);
    StoryWindow::press(Qt::Key_Space);
    const Id made = must(m->stores().experiments.all()).first().id;
    m->window->showPage(u"direction"_s);
    QCOMPARE(m->find<QPushButton>(u"reasonTest"_s)->text(), u"Open the experiment"_s);
    m->write(m->find<QPlainTextEdit>(u"reasonWords"_s), u"perhaps"_s);
    next();
    const ReasonResponse said = must(m->stores().reasons.all()).first().responses.first();
    QCOMPARE(said.words, u"perhaps"_s);
    QCOMPARE(said.experiment, std::optional(made));
    QCOMPARE(must(m->stores().experiments.all()).size(), 1);
}

void TestDirectionStory::aLookThatIsTakenBackBeginsAnew()
{
    keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    StoryWindow::press(Qt::Key_5);
    next();
    QCOMPARE(must(m->stores().reasons.all()).size(), 1);
    StoryWindow::undo();
    QVERIFY(must(m->stores().reasons.all()).isEmpty());
    StoryWindow::press(Qt::Key_3);
    next();
    QVERIFY(!m->find<QLabel>(u"reasonsTrouble"_s)->isVisible());
    QCOMPARE(must(m->stores().reasons.all()).size(), 1);
    QCOMPARE(must(m->stores().reasons.all()).first().responses.size(), 1);
}

void TestDirectionStory::theLogBesideTheAnswerHasATable()
{
    must(m->journal().apply(u"Add"_s, [&](Stores &stores) {
        QList<CheckIn> entries;
        for (int day = 20; day >= 0; --day) {
            entries.append(checkIn(m->today().addDays(-day), {9, 0}, Focus::People, 2, u"Mentoring"_s));
            entries.append(checkIn(m->today().addDays(-day), {14, 0}, Focus::Technical, 1, u"Cache"_s));
        }
        return stores.checkIns.addAll(entries);
    }));
    keys(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    next();
    StoryWindow::type(u"people"_s);
    next();
    StoryWindow::press(Qt::Key_2);
    for (int step = 0; step < 12 && !text(u"fiveYearPlace"_s).contains(u"Beside the log"_s); ++step) {
        next();
    }
    QVERIFY(text(u"fiveYearPlace"_s).contains(u"Beside the log"_s));
    const auto *part = m->find<QWidget>(u"fyLogPart"_s);
    QVERIFY(part->isVisible());
    StoryWindow::pressButton(part->findChild<QToolButton *>(u"tableButton"_s));
    const auto *table = part->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 21); // a row a day
}

void TestDirectionStory::aDecisionIsRecordedReviewedAndTurnedBack()
{
    keys(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    StoryWindow::type(u"Take the lead role"_s);
    next();
    QVERIFY(text(u"decisionTrouble"_s).contains(u"Write why."_s));
    tabTo(u"decisionLeads"_s);
    StoryWindow::press(Qt::Key_Down);
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
    tabTo(u"conditionStarters"_s);
    StoryWindow::press(Qt::Key_Down);
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
    StoryWindow::undo();
    QCOMPARE(must(m->stores().decisions.find(id))->state, DecisionState::Recorded);
}

void TestDirectionStory::expectationsAreWeighedOneByOne()
{
    const Id id = record(u"Lead"_s, {u"I sleep."_s, u"They stay."_s});
    const auto shown = [&] {
        QStringList words;
        for (const QWidget *part : m->window->findChildren<QWidget *>(u"expectationPart"_s)) {
            if (part->isVisible()) {
                words.append(part->findChild<QLabel *>()->text());
            }
        }
        return words;
    };
    const auto outcome = [&](int at) {
        return must(m->stores().expectations.of(id)).at(at).expectation->outcome;
    };
    page()->reviewDecision(id);
    next();
    QCOMPARE(shown(), QStringList{u"I sleep."_s});
    QCOMPARE(text(u"decisionReviewPlace"_s), u"Step 2 of 6 · expectation 1 of 2"_s);
    StoryWindow::press(Qt::Key_Right); // the keyboard is there already
    QCOMPARE(outcome(0), std::optional(CameTrue::No));
    next();
    QCOMPARE(shown(), QStringList{u"They stay."_s});
    QCOMPARE(outcome(1), std::nullopt);
    next();
    QVERIFY(text(u"decisionReviewPlace"_s).contains(u"Step 3 of 6"_s));
    m->click(u"decisionReviewBack"_s);
    QCOMPARE(shown(), QStringList{u"They stay."_s});
    m->click(u"decisionReviewBack"_s);
    QCOMPARE(shown(), QStringList{u"I sleep."_s});
    m->click(u"decisionReviewBack"_s);
    QVERIFY(text(u"decisionReviewPlace"_s).contains(u"Step 1 of 6"_s));
    page()->showOverview();
    page()->reviewDecision(id); // one goes on where one left off
    QCOMPARE(shown(), QStringList{u"They stay."_s});
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
    StoryWindow::undo();
    QVERIFY(must(m->stores().amendments.of(id)).isEmpty());
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
    StoryWindow::pressButton(m->find<QWidget>(u"yearsPart"_s)->findChild<QToolButton *>(u"tableButton"_s));
    const auto *table = m->find<QWidget>(u"yearsPart"_s)->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 3); // a decision, its role, an answer
    StoryWindow::pressButton(m->find<QWidget>(u"yearsPart"_s)->findChild<QToolButton *>(u"tableButton"_s));
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

void TestDirectionStory::theOverviewFitsASmallWindow()
{
    record(u"Give two days a week to the newcomers and say so at the next planning"_s);
    record(u"Stay with the storage team until the migration is over, whatever they offer"_s);
    answer(u"how several teams settle one design without anybody losing face"_s);
    page()->showOverview();
    for (const QSize size : {QSize(1280, 820), QSize(1024, 640)}) {
        m->window->resize(size);
        QCoreApplication::processEvents();
        for (const QScrollArea *area : page()->findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget()) {
                QTRY_VERIFY2(
                    area->widget()->width() <= area->viewport()->width(),
                    qPrintable(u"%1 in %2"_s.arg(area->widget()->width()).arg(area->viewport()->width())));
            }
        }
    }
}

QTEST_MAIN(TestDirectionStory)
#include "tst_directionstory.moc"
