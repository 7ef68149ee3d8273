// SPDX-License-Identifier: GPL-3.0-or-later
#include "directionwindow.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Words on the Direction page that are not finished: they outlive leaving and the end of the program.
class TestDirectionDrafts : public DirectionWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { open(); }
    void cleanup() { m.reset(); }
    void aDraftIsNotLostByLeaving();
    void aDecisionSurvivesTheEnd();
    void anAmendmentSurvivesTheEndAndOpensNothing();
    void anAnswerSurvivesTheEndAndLeaving();
    void whatCannotBeKeptStaysOnScreen();
    void aReasonThatIsTooLongStaysOnScreen();
    void reasonsSurviveTheEndAndLeaving();
    void aReviewSurvivesTheEndAndLeaving();
};

void TestDirectionDrafts::aDraftIsNotLostByLeaving()
{
    keys(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    StoryWindow::type(u"Perhaps"_s);
    keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m->question());
    QTest::keyClick(m->question(), Qt::Key_Escape);
    QVERIFY(m->find<QWidget>(u"decisionEditor"_s)->isVisible());
    m->click(u"keepDecision"_s);
    QCOMPARE(must(m->stores().decisions.all()).first().state, DecisionState::Draft);
    m->click(u"editDecision"_s);
    QCOMPARE(m->find<QLineEdit>(u"decisionTitle"_s)->text(), u"Perhaps"_s);
}

void TestDirectionDrafts::aDecisionSurvivesTheEnd()
{
    keys(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(page()->draft().isEmpty());
    StoryWindow::type(u"Perhaps"_s);
    m->write(m->find<QLineEdit>(u"optionLabel"_s), u"Take it"_s);
    m->write(m->find<QLineEdit>(u"expectationText"_s), u"I sleep well."_s);
    m->write(m->find<QLineEdit>(u"conditionText"_s), u"Relief."_s);
    m->find<QPlainTextEdit>(u"decisionReasons"_s)
        ->setPlainText(QString(DecisionRecord::MaxText + 1, u'x')); // too long is not lost either
    const QJsonObject draft = page()->draft();
    const auto kept = [&] { return m->journal().draft().value_or(QByteArray()); };
    QTRY_VERIFY(kept().contains("Perhaps"));
    page()->showOverview();
    QVERIFY(page()->draft().isEmpty());
    QTRY_VERIFY(!kept().contains("Perhaps"));

    page()->restoreDraft(draft);
    QCOMPARE(m->find<QLineEdit>(u"decisionTitle"_s)->text(), u"Perhaps"_s);
    QCOMPARE(m->find<QLineEdit>(u"optionLabel"_s)->text(), u"Take it"_s);
    QCOMPARE(m->find<QLineEdit>(u"expectationText"_s)->text(), u"I sleep well."_s);
    QCOMPARE(m->find<QLineEdit>(u"conditionText"_s)->text(), u"Relief."_s);
    QCOMPARE(m->find<QPlainTextEdit>(u"decisionReasons"_s)->toPlainText().size(),
             DecisionRecord::MaxText + 1);
    QCOMPARE(page()->draft(), draft);
}

void TestDirectionDrafts::anAmendmentSurvivesTheEndAndOpensNothing()
{
    keys(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    StoryWindow::type(u"Lead"_s);
    QJsonObject early = page()->draft()[u"decision"_s].toObject();
    page()->showOverview();
    const Id id = record(u"Lead"_s);
    early[u"id"_s] = id.toText();
    page()->restoreDraft({{u"decision"_s, early}}); // as it was before it was recorded
    QVERIFY(!m->find<QWidget>(u"decisionEditor"_s)->isVisible());

    page()->showDecision(id);
    m->click(u"editDecision"_s);
    m->write(m->find<QLineEdit>(u"amendmentReason"_s), u"she asked"_s);
    const QJsonObject draft = page()->draft();
    QVERIFY(!draft.isEmpty());
    QVERIFY(!QJsonDocument(draft).toJson().contains("I sleep."));
    page()->showOverview();
    page()->restoreDraft(draft);
    QCOMPARE(m->find<QLineEdit>(u"amendmentReason"_s)->text(), u"she asked"_s);
    QCOMPARE(m->find<QLineEdit>(u"decisionTitle"_s)->text(), u"Lead"_s);
    QVERIFY(!m->find<QLineEdit>(u"expectationText"_s)->isVisible());
}

void TestDirectionDrafts::anAnswerSurvivesTheEndAndLeaving()
{
    keys(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    next();
    QVERIFY(page()->draft().isEmpty());
    StoryWindow::type(u"how teams settle a design"_s);
    const QJsonObject draft = page()->draft();
    page()->showOverview();
    QVERIFY(must(m->stores().answers.all()).isEmpty());
    page()->restoreDraft(draft);
    QCOMPARE(m->find<QPlainTextEdit>(u"fy_answer"_s)->toPlainText(), u"how teams settle a design"_s);
    QVERIFY(text(u"fiveYearPlace"_s).contains(u"step 2 of 8"_s));
    keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(must(m->stores().answers.all()).first().text, u"how teams settle a design"_s);
    QVERIFY(page()->draft().isEmpty());
}

void TestDirectionDrafts::whatCannotBeKeptStaysOnScreen()
{
    keys(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    next();
    m->find<QPlainTextEdit>(u"fy_answer"_s)->setPlainText(QString(DirectionAnswer::MaxText + 1, u'x'));
    keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m->find<QWidget>(u"fiveYear"_s)->isVisible());
    QVERIFY(!page()->draft().isEmpty());
}

void TestDirectionDrafts::aReasonThatIsTooLongStaysOnScreen()
{
    keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const QString first = text(u"reasonText"_s);
    m->find<QPlainTextEdit>(u"reasonWords"_s)->setPlainText(QString(ReasonResponse::MaxWords + 1, u'x'));
    next();
    QCOMPARE(text(u"reasonText"_s), first);
    QVERIFY(m->find<QLabel>(u"reasonsTrouble"_s)->isVisible());
    m->find<QPlainTextEdit>(u"reasonWords"_s)->setPlainText(u"short"_s);
    next();
    QVERIFY(text(u"reasonText"_s) != first);
}

void TestDirectionDrafts::reasonsSurviveTheEndAndLeaving()
{
    keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    tabTo(u"reasonWords"_s);
    StoryWindow::type(u"when she explained it back"_s);
    const QJsonObject draft = page()->draft();
    page()->showOverview();
    QVERIFY(must(m->stores().reasons.all()).isEmpty());
    page()->restoreDraft(draft);
    QCOMPARE(m->find<QPlainTextEdit>(u"reasonWords"_s)->toPlainText(), u"when she explained it back"_s);
    keys(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(must(m->stores().reasons.all()).first().responses.first().words,
             u"when she explained it back"_s);

    keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    for (int part = 0; part < 4; ++part) {
        m->click(u"reasonsSkipPart"_s);
    }
    StoryWindow::type(u"that one"_s);
    const QJsonObject closing = page()->draft();
    page()->showOverview();
    page()->restoreDraft(closing);
    QCOMPARE(m->find<QPlainTextEdit>(u"reasonsSurprised"_s)->toPlainText(), u"that one"_s);
    StoryWindow::press(Qt::Key_Escape); // it can wait
    QCOMPARE(must(m->stores().reasons.all()).first().surprised, u"that one"_s);
    QVERIFY(!must(m->stores().reasons.all()).first().finishedOn);
}

void TestDirectionDrafts::aReviewSurvivesTheEndAndLeaving()
{
    const Id id = record(u"Lead"_s);
    page()->reviewDecision(id);
    for (int step = 0; step < 4; ++step) {
        next();
    }
    StoryWindow::type(u"That I need quiet."_s);
    const QJsonObject draft = page()->draft();
    QVERIFY(!draft.isEmpty());
    page()->showOverview();
    page()->restoreDraft(draft);
    auto *learned = m->find<QPlainTextEdit>(u"decisionLearned"_s);
    QCOMPARE(learned->toPlainText(), u"That I need quiet."_s);
    QVERIFY(text(u"decisionReviewPlace"_s).contains(u"Step 5 of 6"_s));
    QVERIFY(must(m->stores().decisions.reviewsOf(id)).first().learned.isEmpty());
    keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(must(m->stores().decisions.reviewsOf(id)).first().learned, u"That I need quiet."_s);
    QVERIFY(page()->draft().isEmpty());
}

QTEST_MAIN(TestDirectionDrafts)
#include "tst_directiondrafts.moc"
