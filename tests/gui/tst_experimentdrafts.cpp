// SPDX-License-Identifier: GPL-3.0-or-later
#include "comingback.h"
#include "models/experimentchanges.h"
#include "models/reviewchanges.h"
#include "pages/experimentspage.h"
#include "pages/reviewsequence.h"
#include "widgets/choicebox.h"
#include "widgets/confidencebuttons.h"
#include "widgets/energybuttons.h"
#include "widgets/segmentbutton.h"
#include "widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Words on the Experiments page that are not kept yet: they outlive leaving and the end of the program.
class TestExperimentDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void cleanup() { m.reset(); }
    void aDesignSurvivesTheEnd();
    void whatIsTooLongSurvivesToo();
    void aTemplateThatWasChangedComesBackWithAllItBrought();
    void anIdeaThatIsChangedComesBackIntoItself();
    void whatWasGivenUpLeavesNothing();
    void anAmendmentSurvivesTheEndAndOpensNothing();
    void whatWasSealedInTheLastMomentIsNotDesignedAgain();
    void aPairSurvivesTheEnd();
    void leavingAPairAsks();
    void aReviewSurvivesTheEndAndLeaving();
    void aReviewThatCannotBeKeptStaysOnScreen();
    void lookingBackLosesNoDesign();

private:
    void keys(Qt::Key key) const { QTest::keyClick(m->window, key, Qt::ControlModifier | Qt::ShiftModifier); }
    void fillIn();
    Id sealed();
    ExperimentsPage *page() const
    {
        return static_cast<ExperimentsPage *>(m->window->page(u"experiments"_s));
    }
    QString line(const QString &name) const { return m->find<QLineEdit>(name)->text(); }
    QString words(const QString &name) const { return m->find<QPlainTextEdit>(name)->toPlainText(); }
    bool isVisible(const QString &name) const { return m->find<QWidget>(name)->isVisible(); }
    QList<Experiment> all() const { return must(m->stores().experiments.all()); }
    ExperimentReview reviewOf(const Id &id) const { return must(m->stores().reviews.of(id)).value(0); }

    std::unique_ptr<StoryWindow> m;
};

void TestExperimentDrafts::init()
{
    m = std::make_unique<StoryWindow>();
    QVERIFY(m->window && m->isShown());
}

/// Begins a design and writes into most of its boxes.
void TestExperimentDrafts::fillIn()
{
    keys(Qt::Key_E);
    StoryWindow::type(u"Mentor a newcomer"_s);
    m->find<SegmentedControl>(u"experimentTrack"_s)->setValue(static_cast<int>(Track::People));
    m->find<QPlainTextEdit>(u"hypothesis"_s)->setPlainText(u"It leaves me at +1."_s);
    m->find<QPlainTextEdit>(u"changeMyMind"_s)->setPlainText(u"Three times below 0."_s);
    m->find<QPlainTextEdit>(u"protocol"_s)->setPlainText(u"Meet on Mondays.\nAsk one question."_s);
    m->find<QPlainTextEdit>(u"exitRule"_s)->setPlainText(u"A week's notice."_s);
}

/// An experiment of six weeks that has begun today.
Id TestExperimentDrafts::sealed()
{
    Experiment experiment;
    experiment.title = u"Mentor a newcomer"_s;
    experiment.track = Track::People;
    experiment.hypothesis = u"It leaves me at +1."_s;
    experiment.changeMyMind = u"Three times below 0."_s;
    experiment.protocol = QStringList{u"Meet on Mondays."_s};
    experiment.exitRule = u"A week's notice."_s;
    experiment.start = m->today();
    experiment.end = m->today().addDays(41);
    return must(sealAndStart(m->journal(), experiment, Forecast{1, 70}));
}

void TestExperimentDrafts::aDesignSurvivesTheEnd()
{
    keys(Qt::Key_E);
    QVERIFY(page()->draft().isEmpty()); // nothing was typed yet
    fillIn();
    m->write(m->find<QLineEdit>(u"whyNow"_s), u"A newcomer arrived."_s);
    m->find<EnergyButtons>(u"forecastEnergy"_s)->setFocus();
    StoryWindow::press(Qt::Key_5); // half of a forecast
    m->find<QCheckBox>(u"drawStart"_s)->click();
    m->find<QSpinBox>(u"drawWindow"_s)->setValue(10);
    m->find<QSpinBox>(u"noticeDays"_s)->setValue(7);
    m->find<QDateEdit>(u"endDay"_s)->setDate(m->today().addDays(27));
    QTRY_VERIFY(putAside(*m).contains(u"A newcomer arrived."_s));
    const QJsonObject draft = page()->draft();

    QVERIFY(comesBackWithWords(*m));
    QVERIFY(isVisible(u"experimentDesign"_s));
    QCOMPARE(line(u"experimentTitle"_s), u"Mentor a newcomer"_s);
    QCOMPARE(words(u"hypothesis"_s), u"It leaves me at +1."_s);
    QCOMPARE(words(u"protocol"_s), u"Meet on Mondays.\nAsk one question."_s);
    QCOMPARE(line(u"whyNow"_s), u"A newcomer arrived."_s);
    QCOMPARE(m->find<EnergyButtons>(u"forecastEnergy"_s)->value(), std::optional(1));
    QCOMPARE(m->find<ConfidenceButtons>(u"confidence"_s)->value(), std::optional<int>());
    QCOMPARE(m->find<QSpinBox>(u"drawWindow"_s)->value(), 10);
    QCOMPARE(m->find<QDateEdit>(u"endDay"_s)->date(), m->today().addDays(27));
    QCOMPARE(page()->draft(), draft);

    m->click(u"keepIdea"_s);
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().first().protocol.size(), 2);
    QVERIFY(page()->draft().isEmpty());
    QTRY_COMPARE(putAside(*m), QString());
}

void TestExperimentDrafts::whatIsTooLongSurvivesToo()
{
    fillIn();
    const QString tooLong(Experiment::MaxHypothesis + 1, u'x');
    m->find<QPlainTextEdit>(u"hypothesis"_s)->setPlainText(tooLong);
    QVERIFY(comesBackWithWords(*m));
    QCOMPARE(words(u"hypothesis"_s), tooLong);
}

void TestExperimentDrafts::aTemplateThatWasChangedComesBackWithAllItBrought()
{
    const ExperimentTemplate source = m->content.experimentTemplates().first();
    m->window->showPage(u"experiments"_s);
    m->click(u"fromTemplate"_s);
    StoryWindow::type(source.title);
    StoryWindow::press(Qt::Key_Down);
    StoryWindow::press(Qt::Key_Return);
    QCOMPARE(line(u"experimentTitle"_s), source.title);
    QVERIFY(page()->draft().isEmpty());
    m->write(m->find<QPlainTextEdit>(u"hypothesis"_s), u"It leaves me at +1."_s);
    QVERIFY(comesBackWithWords(*m));
    m->click(u"keepIdea"_s);
    const Experiment kept = all().value(0);
    QCOMPARE(kept.templateId, source.id);
    QCOMPARE(kept.activityTypes, experimentFrom(source, m->today()).activityTypes);
    QCOMPARE(kept.reversible.how, experimentFrom(source, m->today()).reversible.how);
    QCOMPARE(kept.hypothesis, u"It leaves me at +1."_s);
}

void TestExperimentDrafts::anIdeaThatIsChangedComesBackIntoItself()
{
    fillIn();
    m->click(u"keepIdea"_s);
    m->click(u"designExperiment"_s);
    m->write(m->find<QLineEdit>(u"whoAsked"_s), u"My lead, who agrees."_s);
    QVERIFY(comesBackWithWords(*m));
    QCOMPARE(line(u"whoAsked"_s), u"My lead, who agrees."_s);
    m->click(u"keepIdea"_s);
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().first().whoAsked, u"My lead, who agrees."_s);
}

void TestExperimentDrafts::whatWasGivenUpLeavesNothing()
{
    fillIn();
    QTRY_VERIFY(putAside(*m).contains(u"Mentor a newcomer"_s));
    StoryWindow::press(Qt::Key_Escape);
    QVERIFY(m->question());
    m->asked<QPushButton>(u"askCancel"_s)->click();
    QVERIFY(!page()->draft().isEmpty());
    m->click(u"cancelDesign"_s);
    m->asked<QPushButton>(u"askAccept"_s)->click();
    QVERIFY(page()->draft().isEmpty());
    QTRY_COMPARE(putAside(*m), QString());
    QVERIFY(!comesBackWithWords(*m));
}

void TestExperimentDrafts::anAmendmentSurvivesTheEndAndOpensNothing()
{
    const Id id = sealed();
    m->window->showPage(u"experiments"_s);
    page()->showExperiment(id);
    m->click(u"amendExperiment"_s);
    QVERIFY(page()->draft().isEmpty());
    m->write(m->find<QLineEdit>(u"amendReason"_s), u"My lead agreed."_s);
    StoryWindow::press(Qt::Key_Escape); // even the reason alone is not dropped unasked
    QVERIFY(m->question());
    m->asked<QPushButton>(u"askCancel"_s)->click();
    m->write(m->find<QPlainTextEdit>(u"exitRule"_s), u"At any time."_s);
    QVERIFY(!page()->draft()[u"design"_s].toObject().contains(u"energy"_s));

    QVERIFY(comesBackWithWords(*m));
    QCOMPARE(line(u"amendReason"_s), u"My lead agreed."_s);
    QVERIFY(!isVisible(u"forecastEnergy"_s));
    m->click(u"sealAndStart"_s);
    QCOMPARE(all().first().exitRule, u"At any time."_s);
    QCOMPARE(must(m->stores().amendments.of(id)).first().reason, u"My lead agreed."_s);
    QTRY_COMPARE(putAside(*m), QString());
}

void TestExperimentDrafts::whatWasSealedInTheLastMomentIsNotDesignedAgain()
{
    const Id id = sealed();
    m->window->showPage(u"experiments"_s);
    fillIn();
    QJsonObject early = page()->draft()[u"design"_s].toObject();
    m->click(u"cancelDesign"_s);
    m->asked<QPushButton>(u"askAccept"_s)->click();
    early[u"id"_s] = id.toText();
    page()->restoreDraft({{u"design"_s, early}}); // as it was before it was sealed
    QVERIFY(!isVisible(u"experimentDesign"_s));
}

void TestExperimentDrafts::aPairSurvivesTheEnd()
{
    keys(Qt::Key_B);
    QVERIFY(page()->draft().isEmpty());
    auto *people = m->find<ChoiceBox>(u"peopleSide"_s);
    people->setCurrentIndex(people->count() - 1);
    const QString chosen = people->currentText();
    m->find<SegmentedControl>(u"arrangement"_s)
        ->button(static_cast<int>(Arrangement::OneAfterOther))
        ->click();
    m->find<QSpinBox>(u"pairWeeks"_s)->setValue(8);
    m->write(m->find<QLineEdit>(u"pairQuestion"_s), u"After which one do I begin gladly?"_s);
    m->write(m->find<QLineEdit>(u"givesWay"_s), u"the status meeting"_s);
    QTRY_VERIFY(putAside(*m).contains(u"the status meeting"_s));
    const QJsonObject draft = page()->draft();

    QVERIFY(comesBackWithWords(*m));
    QCOMPARE(page()->draft(), draft);
    QCOMPARE(m->find<ChoiceBox>(u"peopleSide"_s)->currentText(), chosen);
    QCOMPARE(line(u"pairQuestion"_s), u"After which one do I begin gladly?"_s);
    QCOMPARE(line(u"givesWay"_s), u"the status meeting"_s);
    m->click(u"makePairNow"_s);
    QVERIFY(!m->question()); // it is kept now
    QCOMPARE(must(m->stores().pairs.all()).first().arrangement, Arrangement::OneAfterOther);
    QVERIFY(isVisible(u"experimentDesign"_s));
    QTRY_COMPARE(putAside(*m), QString());
}

void TestExperimentDrafts::leavingAPairAsks()
{
    keys(Qt::Key_B);
    m->find<QLineEdit>(u"pairQuestion"_s)->setFocus();
    StoryWindow::press(Qt::Key_Escape);
    QVERIFY(!m->question()); // nothing was typed
    keys(Qt::Key_B);
    m->write(m->find<QLineEdit>(u"pairQuestion"_s), u"Which one?"_s);
    StoryWindow::press(Qt::Key_Escape);
    QVERIFY(m->question());
    m->asked<QPushButton>(u"askCancel"_s)->click();
    keys(Qt::Key_E);
    QVERIFY(m->question());
    m->asked<QPushButton>(u"askAccept"_s)->click();
    QVERIFY(isVisible(u"experimentDesign"_s));
}

void TestExperimentDrafts::aReviewSurvivesTheEndAndLeaving()
{
    const Id id = sealed();
    m->window->showPage(u"experiments"_s);
    m->goTo(m->today().addDays(43), u"experiments"_s);
    page()->review(id);
    QVERIFY(page()->draft().isEmpty());
    StoryWindow::type(u"Better than I thought."_s);
    QTRY_VERIFY(putAside(*m).contains(u"Better than I thought."_s));
    QVERIFY(comesBackWithWords(*m));
    QCOMPARE(words(u"remembered"_s), u"Better than I thought."_s);
    QVERIFY(must(m->stores().reviews.of(id)).isEmpty());

    m->click(u"reviewNext"_s);
    m->click(u"openForecast"_s);
    m->click(u"reviewNext"_s);
    StoryWindow::type(u"A new lead."_s);
    const QJsonObject draft = page()->draft();
    QVERIFY(comesBackWithWords(*m));
    QCOMPARE(m->find<ReviewSequence>(u"reviewSequence"_s)->step(), ReviewSequence::ElseChanged);
    QCOMPARE(words(u"elseChanged"_s), u"A new lead."_s);
    QCOMPARE(page()->draft(), draft);
    QVERIFY(reviewOf(id).elseChanged.isEmpty());
    keys(Qt::Key_E); // leaving keeps it
    QCOMPARE(reviewOf(id).elseChanged, u"A new lead."_s);
    QVERIFY(isVisible(u"experimentDesign"_s));

    page()->review(id);
    for (int step = ReviewSequence::ElseChanged; step < ReviewSequence::Outcome; ++step) {
        m->click(u"reviewNext"_s);
    }
    m->find<QPlainTextEdit>(u"learned"_s)->setPlainText(u"That I need quiet."_s);
    m->find<SegmentedControl>(u"outcome"_s)->setValue(static_cast<int>(ReviewOutcome::Stop));
    m->click(u"reviewNext"_s);
    QVERIFY(comesBackWithWords(*m)); // with the answer that ends it, which is not kept before
    QVERIFY(!reviewOf(id).outcome);
    QCOMPARE(m->find<ReviewSequence>(u"reviewSequence"_s)->step(), ReviewSequence::SecondLook);
    m->click(u"reviewNext"_s);
    QCOMPARE(reviewOf(id).outcome, ReviewOutcome::Stop);
    QCOMPARE(reviewOf(id).learned, u"That I need quiet."_s);
    QTRY_COMPARE(putAside(*m), QString());
}

void TestExperimentDrafts::aReviewThatCannotBeKeptStaysOnScreen()
{
    const Id id = sealed();
    m->window->showPage(u"experiments"_s);
    m->goTo(m->today().addDays(43), u"experiments"_s);
    page()->review(id);
    m->find<QPlainTextEdit>(u"remembered"_s)->setPlainText(QString(ExperimentReview::MaxText + 1, u'x'));
    m->click(u"reviewLater"_s);
    QVERIFY(isVisible(u"reviewSequence"_s));
    keys(Qt::Key_E);
    QVERIFY(isVisible(u"reviewSequence"_s));
    QVERIFY(!page()->draft().isEmpty());
    m->find<QPlainTextEdit>(u"remembered"_s)->setPlainText(u"Better."_s);
    m->click(u"reviewLater"_s);
    QVERIFY(!isVisible(u"reviewSequence"_s));
    QCOMPARE(reviewOf(id).remembered, u"Better."_s);
}

void TestExperimentDrafts::lookingBackLosesNoDesign()
{
    const Id id = sealed();
    m->window->showPage(u"experiments"_s);
    m->goTo(m->today().addDays(43), u"experiments"_s);
    fillIn();
    page()->review(id);
    QVERIFY(m->question());
    m->asked<QPushButton>(u"askCancel"_s)->click();
    QCOMPARE(line(u"experimentTitle"_s), u"Mentor a newcomer"_s);
    QVERIFY(isVisible(u"experimentDesign"_s));
    page()->review(id);
    m->asked<QPushButton>(u"askAccept"_s)->click();
    QVERIFY(isVisible(u"reviewSequence"_s));
}

QTEST_MAIN(TestExperimentDrafts)
#include "tst_experimentdrafts.moc"
