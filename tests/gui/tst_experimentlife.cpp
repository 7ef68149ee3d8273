// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/experimentchanges.h"
#include "models/reviewchanges.h"
#include "pages/experimentspage.h"
#include "pages/templatelibrary.h"
#include "storywindow.h"
#include "widgets/confidencebuttons.h"
#include "widgets/energybuttons.h"
#include "widgets/keptstrip.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/sessiontile.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7;

} // namespace

/// What happens to one experiment between its design and its second look, with the real window.
class TestExperimentLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void cleanup() { m.reset(); }
    void badDatesAndHolesAreSaidAndNothingIsSealed();
    void shortOnesAreWarnedAboutAndSealedAllTheSame();
    void aStartThatIsDrawnLiesInItsWindow();
    void sessionsAreMarkedMovedAndRatedFromTheirMenu();
    void restingAndGoingOn();
    void stoppingEarlyIsANormalEnding();
    void moreTimeIsAnAmendment();
    void aChangeKeepsBothVersions();
    void aDesignIsNotLostByOpeningAnother();
    void deletingAsksAndKeepsTheEntries();
    void aClockThatIsSetBackChangesNothing();
    void anOwnTemplateIsFoundInTheLibrary();
    void theSecondLookWaitsOnToday();

private:
    QLabel *label(const QString &name) { return m->find<QLabel>(name); }
    QString problems() { return label(u"designProblems"_s)->text(); }
    ExperimentsPage *page() { return static_cast<ExperimentsPage *>(m->window->page(u"experiments"_s)); }
    void fillIn(const QString &title);
    void seal() { StoryWindow::press(Qt::Key_Return, Qt::ControlModifier); }
    Experiment running();
    Experiment stored(const Id &id) { return *must(m->stores().experiments.find(id)); }
    QList<Experiment> all() { return must(m->stores().experiments.all()); }
    QList<ExperimentSession> sessions(const Id &id) { return must(m->stores().sessions.of(id)); }
    void chooseFromMenu(int tile, const QString &action);
    void look(const Id &experiment, LocalDay day);

    std::unique_ptr<StoryWindow> m;
};

void TestExperimentLife::init()
{
    m = std::make_unique<StoryWindow>();
    QVERIFY(m->window && m->isShown());
}

/// Writes a design of six boxes into the open page, without sealing it.
void TestExperimentLife::fillIn(const QString &title)
{
    StoryWindow::press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), m->find<QLineEdit>(u"experimentTitle"_s));
    StoryWindow::type(title);
    m->find<SegmentedControl>(u"experimentTrack"_s)->setValue(static_cast<int>(Track::People));
    m->write(m->find<QPlainTextEdit>(u"hypothesis"_s), u"It leaves me at +1."_s);
    m->write(m->find<QPlainTextEdit>(u"changeMyMind"_s), u"Three times below 0."_s);
    m->write(m->find<QPlainTextEdit>(u"protocol"_s), u"Meet on Mondays."_s);
    m->write(m->find<QPlainTextEdit>(u"exitRule"_s), u"A week's notice."_s);
    m->write(m->find<QLineEdit>(u"whyNow"_s), u"A newcomer arrived."_s);
    m->find<EnergyButtons>(u"forecastEnergy"_s)->setFocus();
    StoryWindow::press(Qt::Key_5);
    m->find<ConfidenceButtons>(u"confidence"_s)->setFocus();
    StoryWindow::press(Qt::Key_Right);
}

/// A sealed experiment of six weeks that has begun today.
Experiment TestExperimentLife::running()
{
    fillIn(u"Mentor a newcomer"_s);
    seal();
    return all().value(0);
}

void TestExperimentLife::look(const Id &experiment, LocalDay day)
{
    m->goTo(day, u"experiments"_s);
    page()->showExperiment(experiment);
}

void TestExperimentLife::badDatesAndHolesAreSaidAndNothingIsSealed()
{
    fillIn(u"Mentor a newcomer"_s);
    auto *end = m->find<QDateEdit>(u"endDay"_s);
    const QDate good = end->date();
    end->setDate(m->today().addDays(-3));
    seal();
    QVERIFY2(!problems().isEmpty(), "the end lies before the start");
    end->setDate(m->today().addDays(27 * DaysPerWeek));
    seal();
    QVERIFY2(problems().contains(u"26"_s), qPrintable(problems()));
    end->setDate(good);
    m->write(m->find<QPlainTextEdit>(u"changeMyMind"_s), u"I would think differently if ..."_s);
    m->write(m->find<QPlainTextEdit>(u"exitRule"_s), u" "_s);
    seal();
    QVERIFY2(problems().contains(u"What would change my mind"_s), qPrintable(problems()));
    QVERIFY2(problems().contains(u"How I get out"_s), qPrintable(problems()));
    QVERIFY(all().isEmpty());
}

void TestExperimentLife::shortOnesAreWarnedAboutAndSealedAllTheSame()
{
    fillIn(u"Mentor a newcomer"_s);
    QVERIFY(label(u"designWarnings"_s)->text().contains(u"14 days"_s));
    m->find<QDateEdit>(u"endDay"_s)->setDate(m->today().addDays(13));
    QVERIFY(label(u"designWarnings"_s)->text().contains(u"three weeks"_s));
    QVERIFY(label(u"notSampled"_s)->text().contains(u"mentoring is not managing"_s));
    seal();
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().first().whyNow, u"A newcomer arrived."_s);
    QVERIFY(label(u"experimentWhyNow"_s)->text().contains(u"A newcomer arrived."_s));
}

void TestExperimentLife::aStartThatIsDrawnLiesInItsWindow()
{
    fillIn(u"Mentor a newcomer"_s);
    m->find<QCheckBox>(u"drawStart"_s)->click();
    m->find<QSpinBox>(u"drawWindow"_s)->setValue(10);
    seal();
    const Experiment drawn = all().value(0);
    const auto draw = must(m->stores().pairs.drawFor(drawn.id));
    QVERIFY(draw && holdsWhenRedone(*draw));
    QCOMPARE(draw->admissible.size(), 10);
    QCOMPARE(drawn.start, *drawnStart(*draw));
    QVERIFY(drawn.start >= m->today() && drawn.start <= m->today().addDays(9));
    QCOMPARE(drawn.days(), 42); // the length stays
    StoryWindow::press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m->find<QCheckBox>(u"drawStart"_s)->isChecked()); // each design chooses anew
}

void TestExperimentLife::chooseFromMenu(int tile, const QString &action)
{
    SessionTile *chosen = m->find<KeptStrip>(u"keptStrip"_s)->tiles().at(tile);
    chosen->setFocus();
    StoryWindow::press(Qt::Key_Return);
    auto *menu = m->find<QMenu>(u"sessionMenu"_s);
    QVERIFY(menu);
    const auto actions = menu->actions();
    const auto found = std::ranges::find_if(
        actions, [&](const QAction *each) { return each->text().remove(u'&') == action; });
    QVERIFY2(found != actions.end(), qPrintable(action));
    menu->setActiveAction(*found);
    QTest::keyClick(menu, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestExperimentLife::sessionsAreMarkedMovedAndRatedFromTheirMenu()
{
    const Id id = running().id;
    look(id, m->today());
    chooseFromMenu(1, u"Skipped"_s);
    QCOMPARE(sessions(id).at(1).state, SessionState::Skipped);
    chooseFromMenu(2, u"Not possible"_s);
    QCOMPARE(sessions(id).at(2).state, SessionState::NotPossible);
    chooseFromMenu(2, u"Say why…"_s);
    m->answer(u"She was ill."_s);
    QCOMPARE(sessions(id).at(2).remark, u"She was ill."_s);
    QCOMPARE(sessions(id).at(2).state, SessionState::NotPossible);

    chooseFromMenu(3, u"Moved to another day…"_s);
    const LocalDay to = sessions(id).at(3).plannedOn->addDays(1);
    m->asked<QDateEdit>(u"askedDay"_s)->setDate(to);
    QTest::keyClick(m->question(), Qt::Key_Return);
    QCOMPARE(sessions(id).at(3).state, SessionState::Moved);
    QCOMPARE(sessions(id).at(4).plannedOn, to);

    chooseFromMenu(0, u"Rate it now…"_s);
    auto *energy = m->window->page(u"today"_s)->findChild<EnergyButtons *>(u"energy"_s);
    QVERIFY(energy && energy->isVisible());
    m->window->page(u"today"_s)->findChild<QLineEdit *>(u"activity"_s)->setText(u"Mentoring"_s);
    energy->setFocus();
    StoryWindow::press(Qt::Key_6);
    StoryWindow::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sessions(id).at(0).state, SessionState::Kept);
    QVERIFY(sessions(id).at(0).checkIn);
}

void TestExperimentLife::restingAndGoingOn()
{
    const Id id = running().id;
    look(id, m->today().addDays(5));
    m->click(u"pauseExperiment"_s);
    QCOMPARE(stored(id).status, ExperimentStatus::Paused);
    QVERIFY(label(u"experimentHeadline"_s)->text().startsWith(u"It rests."_s));
    look(id, m->today().addDays(60)); // the end has passed meanwhile: it rests, and does not expire
    QVERIFY(label(u"experimentHeadline"_s)->text().startsWith(u"It rests."_s));
    look(id, m->today().addDays(-50));
    m->click(u"resumeExperiment"_s);
    QCOMPARE(stored(id).status, ExperimentStatus::Running);
    QCOMPARE(stored(id).pauses.size(), 1);
    QCOMPARE(*stored(id).pauses.first().to, m->today().addDays(-1));
    StoryWindow::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(id).status, ExperimentStatus::Paused);
}

void TestExperimentLife::stoppingEarlyIsANormalEnding()
{
    const Id id = running().id;
    look(id, m->today().addDays(10));
    m->click(u"stopExperiment"_s);
    const auto words = m->question()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(words, [](const QLabel *line) {
        return line->text().contains(u"normal ending"_s) && line->text().contains(u"A week's notice."_s);
    }));
    m->answer(u"Enough seen."_s);
    QCOMPARE(stored(id).status, ExperimentStatus::StoppedEarly);
    QCOMPARE(stored(id).lastDay(), m->today());
    QVERIFY(label(u"experimentHeadline"_s)->text().startsWith(u"Stopped on "_s));
    for (const ExperimentSession &session : sessions(id)) {
        QVERIFY(*session.plannedOn <= m->today());
    }
    QVERIFY(m->find<QPushButton>(u"reviewExperiment"_s)); // one may look back at once
}

void TestExperimentLife::moreTimeIsAnAmendment()
{
    const Experiment before = running();
    look(before.id, m->today().addDays(10));
    m->click(u"extendExperiment"_s);
    QCOMPARE(m->asked<QDateEdit>(u"askedDay"_s)->date(), before.end.addDays(14));
    QTest::keyClick(m->question(), Qt::Key_Return);
    QCOMPARE(stored(before.id).end, before.end.addDays(14));
    QCOMPARE(sessions(before.id).size(), 8);
    const auto kept = must(m->stores().amendments.of(before.id));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().field, u"end"_s);
    StoryWindow::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(before.id).end, before.end);
}

void TestExperimentLife::aChangeKeepsBothVersions()
{
    const Id id = running().id;
    look(id, m->today().addDays(3));
    m->click(u"amendExperiment"_s);
    QVERIFY(m->find<EnergyButtons>(u"forecastEnergy"_s)->isHidden() ||
            !m->find<EnergyButtons>(u"forecastEnergy"_s)->isVisible()); // the forecast is sealed
    QVERIFY(!m->find<QDateEdit>(u"startDay"_s)->isEnabled());
    m->write(m->find<QPlainTextEdit>(u"exitRule"_s), u"At any time."_s);
    m->write(m->find<QLineEdit>(u"amendReason"_s), u"My lead agreed."_s);
    m->click(u"sealAndStart"_s);
    QCOMPARE(stored(id).exitRule, u"At any time."_s);
    const auto lines = page()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(lines, [](const QLabel *line) {
        return line->text().contains(u"How I get out: “A week's notice.” became “At any time.”."_s) &&
               line->text().endsWith(u"Because: My lead agreed."_s);
    }));
}

void TestExperimentLife::aDesignIsNotLostByOpeningAnother()
{
    fillIn(u"Mentor a newcomer"_s);
    m->click(u"fromTemplate"_s);
    QVERIFY(m->question());
    m->asked<QPushButton>(u"askCancel"_s)->click();
    QVERIFY(!m->question());
    QVERIFY(m->find<QLineEdit>(u"experimentTitle"_s)->isVisible());
    QCOMPARE(m->find<QLineEdit>(u"experimentTitle"_s)->text(), u"Mentor a newcomer"_s);
    m->click(u"fromTemplate"_s);
    m->asked<QPushButton>(u"askAccept"_s)->click();
    QVERIFY(m->find<TemplateLibrary>(u"templateLibrary"_s)->isVisible());
}

void TestExperimentLife::deletingAsksAndKeepsTheEntries()
{
    const Id id = running().id;
    must(keepSession(m->journal(), sessions(id).first(), checkIn(m->today(), {10, 0}, Focus::People, 2)));
    look(id, m->today());
    m->click(u"deleteExperiment"_s);
    QTest::keyClick(m->question(), Qt::Key_Return); // Enter takes the safe answer
    QVERIFY(!m->question());
    QCOMPARE(all().size(), 1);
    m->click(u"deleteExperiment"_s);
    m->asked<QPushButton>(u"askAccept"_s)->click();
    QVERIFY(all().isEmpty());
    QCOMPARE(must(m->stores().checkIns.count({})), 1);
    StoryWindow::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(all().size(), 1);
}

void TestExperimentLife::aClockThatIsSetBackChangesNothing()
{
    const Experiment before = running();
    look(before.id, m->today().addDays(-30));
    QCOMPARE(stored(before.id), before);
    QVERIFY(label(u"experimentHeadline"_s)->text().startsWith(u"Still running"_s));
    m->click(u"pauseExperiment"_s);
    m->click(u"resumeExperiment"_s);
    look(before.id, before.start);
    QCOMPARE(statusOn(stored(before.id), m->today()), ExperimentStatus::Running);
    QVERIFY(stored(before.id).pauses.isEmpty()); // no day of it was lost
}

void TestExperimentLife::anOwnTemplateIsFoundInTheLibrary()
{
    const Id id = running().id;
    look(id, m->today());
    m->click(u"saveTemplate"_s);
    m->click(u"fromTemplate"_s);
    auto *list = m->find<QListView>(u"templateList"_s);
    QCOMPARE(list->model()->rowCount(), 19);
    StoryWindow::type(u"Mentor a newcomer"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    StoryWindow::press(Qt::Key_Down);
    StoryWindow::press(Qt::Key_Return);
    QCOMPARE(m->find<QLineEdit>(u"experimentTitle"_s)->text(), u"Mentor a newcomer"_s);
    QCOMPARE(m->find<QPlainTextEdit>(u"protocol"_s)->toPlainText(), u"Meet on Mondays."_s);
}

void TestExperimentLife::theSecondLookWaitsOnToday()
{
    const Experiment done = running();
    m->goTo(done.end.addDays(1), u"experiments"_s);
    ExperimentReview review;
    review.experiment = done.id;
    review.on = m->today();
    review.remembered = u"Better than I thought."_s;
    review.learned = u"Short sessions are enough."_s;
    review.outcome = ReviewOutcome::Stop;
    review.noveltyCheckOn = done.end.addDays(8 * DaysPerWeek);
    must(finishReview(m->journal(), review));
    m->goTo(review.noveltyCheckOn->addDays(-1), u"today"_s);
    m->window->showPage(u"today"_s);
    QVERIFY(!m->find<QPushButton>(u"lookAgainFromToday"_s));
    m->goTo(*review.noveltyCheckOn, u"today"_s);
    m->click(u"lookAgainFromToday"_s);
    m->answer(u"It has become ordinary, and still good."_s);
    const auto reviews = must(m->stores().reviews.of(done.id));
    QCOMPARE(reviews.last().lookedAgain, u"It has become ordinary, and still good."_s);
    QCOMPARE(reviews.last().lookedAgainOn, review.noveltyCheckOn);
    m->goTo(m->today(), u"today"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!m->find<QPushButton>(u"lookAgainFromToday"_s));
}

QTEST_MAIN(TestExperimentLife)
#include "tst_experimentlife.moc"
