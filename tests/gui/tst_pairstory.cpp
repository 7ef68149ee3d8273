// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/beforeduringchart.h"
#include "models/experimentwords.h"
#include "models/pairreport.h"
#include "pages/experimentspage.h"
#include "pages/sidebyside.h"
#include "storywindow.h"
#include "widgets/card.h"
#include "widgets/choicebox.h"
#include "widgets/confidencebuttons.h"
#include "widgets/energybuttons.h"
#include "widgets/segmentbutton.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/titlepill.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int RetroAndDomain = 3, Weeks = 16, DaysPerWeek = 7; // of the matched pairs; eight pairs of weeks

} // namespace

/// A pair from its design to the review of both, with the real window and a clock that is moved.
class TestPairStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void cleanup() { m.reset(); }
    void alternatingWeeksFromTheDesignToTheReview();
    void oneAfterTheOtherTakesHalfOfTheTimeEach();
    void whatIsMissingIsSaidAndNothingIsMade();
    void oneThatStopsEarlyLetsTheOtherGoOnAlone();

private:
    void designPair(Arrangement arrangement);
    void sealShown();
    Pair onlyPair() { return must(m->stores().pairs.all()).first(); }
    Experiment stored(const Id &id) { return *must(m->stores().experiments.find(id)); }
    QLabel *label(const QString &name) { return m->find<QLabel>(name); }
    void rateWeeks(const QList<WeekPair> &weeks);
    ExperimentsPage *page() { return static_cast<ExperimentsPage *>(m->window->page(u"experiments"_s)); }

    std::unique_ptr<StoryWindow> m;
};

void TestPairStory::init()
{
    m = std::make_unique<StoryWindow>();
    QVERIFY(m->window && m->isShown());
}

void TestPairStory::designPair(Arrangement arrangement)
{
    StoryWindow::press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), m->find<ChoiceBox>(u"matchedPair"_s));
    m->find<ChoiceBox>(u"matchedPair"_s)->setCurrentIndex(RetroAndDomain);
    auto *arrangements = m->find<SegmentedControl>(u"arrangement"_s);
    arrangements->button(static_cast<int>(arrangement))->click();
    m->find<QSpinBox>(u"pairWeeks"_s)->setValue(Weeks);
    m->write(m->find<QLineEdit>(u"pairQuestion"_s), u"After which one do I begin the next gladly?"_s);
    m->write(m->find<QLineEdit>(u"givesWay"_s), u"the Thursday status meeting"_s);
    m->find<QPushButton>(u"makePairNow"_s)->setFocus();
    StoryWindow::press(Qt::Key_Space);
}

/// Fills in what a template leaves open, and seals.
void TestPairStory::sealShown()
{
    QCOMPARE(QApplication::focusWidget(), m->find<QLineEdit>(u"experimentTitle"_s));
    m->write(m->find<QPlainTextEdit>(u"hypothesis"_s), u"It leaves me at +1."_s);
    m->write(m->find<QPlainTextEdit>(u"changeMyMind"_s), u"Three times below 0."_s);
    m->find<EnergyButtons>(u"forecastEnergy"_s)->setFocus();
    StoryWindow::press(Qt::Key_5);
    m->find<ConfidenceButtons>(u"confidence"_s)->setFocus();
    StoryWindow::press(Qt::Key_Right);
    StoryWindow::press(Qt::Key_Return, Qt::ControlModifier);
}

/// Three rated days in each week: +2 with people, 0 and +1 technical.
void TestPairStory::rateWeeks(const QList<WeekPair> &weeks)
{
    must(m->journal().apply(u"Rate"_s, [&](Stores &stores) -> Result<void> {
        QList<CheckIn> entries;
        for (const WeekPair &week : weeks) {
            for (int day = 0; day < 3; ++day) {
                entries.append(checkIn(week.people.from.addDays(day), {10, 0}, Focus::People, 2));
                entries.append(checkIn(week.technical.from.addDays(day), {14, 0}, Focus::Technical, day % 2));
            }
        }
        return stores.checkIns.addAll(entries);
    }));
}

void TestPairStory::alternatingWeeksFromTheDesignToTheReview()
{
    designPair(Arrangement::AlternatingWeeks);
    QVERIFY(label(u"pairHours"_s)->text().startsWith(u"Up to "_s));
    const Pair pair = onlyPair();
    QCOMPARE(pair.arrangement, Arrangement::AlternatingWeeks);
    sealShown();
    QCOMPARE(m->find<QLineEdit>(u"experimentTitle"_s)->text(), stored(pair.technicalExperiment).title);
    sealShown();
    const Experiment people = stored(pair.peopleExperiment), technical = stored(pair.technicalExperiment);
    QVERIFY(isSealed(people) && isSealed(technical));
    QCOMPARE(people.start, technical.start);
    QVERIFY(people.protocol.first().contains(u"Thursday status meeting"_s)); // what gives way was kept
    const auto draw = must(m->stores().pairs.drawFor(pair.id));
    QVERIFY(draw && holdsWhenRedone(*draw));
    QCOMPARE(draw->admissible.size(), 256);

    const QList<WeekPair> weeks = alternatingWeeks(people.start, draw->assignment());
    rateWeeks(weeks);
    m->goTo(people.end.addDays(1), u"experiments"_s);
    page()->showExperiment(people.id);
    m->find<TitlePill>(u"partner"_s)->click();
    QCOMPARE(label(u"experimentName"_s)->text(), technical.title);
    m->click(u"pairReview"_s);
    QVERIFY(m->question()); // memory comes before numbers
    m->asked<QPushButton>(u"askAccept"_s)->click();
    auto *sides = m->find<SideBySide>(u"sideBySide"_s);
    QVERIFY(sides->isVisible());
    QVERIFY(label(u"pairVerdict"_s)->text().contains(u"learly more energising"_s));
    const auto said = sides->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(said, [](const QLabel *line) {
        return line->text().startsWith(u"In 8 of 8 week pairs the people week"_s);
    }));
    QCOMPARE(sides->isPeopleLeft(), peopleOnTheLeft(m->journal().journalId()));
    const auto charts = sides->findChildren<BeforeDuringChart *>();
    QCOMPARE(charts.size(), 2);
    QCOMPARE(charts.first()->width(), charts.last()->width()); // equal space, the same axis
    QCOMPARE(charts.first()->yOf(3), charts.last()->yOf(3));
    QCOMPARE(charts.first()->xOf(double(people.start.toJulianDay())),
             charts.last()->xOf(double(people.start.toJulianDay())));
}

void TestPairStory::oneAfterTheOtherTakesHalfOfTheTimeEach()
{
    designPair(Arrangement::OneAfterOther);
    const Pair pair = onlyPair();
    const Experiment people = stored(pair.peopleExperiment), technical = stored(pair.technicalExperiment);
    QCOMPARE(people.days(), Weeks / 2 * DaysPerWeek);
    QCOMPARE(technical.start, people.end.addDays(1));
    QVERIFY(!must(m->stores().pairs.drawFor(pair.id)));
}

void TestPairStory::whatIsMissingIsSaidAndNothingIsMade()
{
    StoryWindow::press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(label(u"pairHours"_s)->text().startsWith(u"In all "_s)); // before anything starts
    auto *alternating =
        m->find<SegmentedControl>(u"arrangement"_s)->button(static_cast<int>(Arrangement::AlternatingWeeks));
    QVERIFY(!alternating->isEnabled()); // mentoring cannot be switched off every other week
    m->click(u"makePairNow"_s);
    QVERIFY(label(u"pairTrouble"_s)->text().contains(u"question"_s));
    m->find<ChoiceBox>(u"matchedPair"_s)->setCurrentIndex(RetroAndDomain);
    QVERIFY(label(u"pairTrouble"_s)->isHidden());
    alternating->click();
    m->write(m->find<QLineEdit>(u"pairQuestion"_s), u"Which one?"_s);
    m->find<QSpinBox>(u"pairWeeks"_s)->setValue(5);
    m->click(u"makePairNow"_s);
    QVERIFY(label(u"pairTrouble"_s)->text().contains(u"even number"_s));
    QVERIFY(must(m->stores().pairs.all()).isEmpty());
    QVERIFY(must(m->stores().experiments.all()).isEmpty());
}

void TestPairStory::oneThatStopsEarlyLetsTheOtherGoOnAlone()
{
    designPair(Arrangement::SideBySide);
    sealShown();
    sealShown();
    const Pair pair = onlyPair();
    const Experiment technical = stored(pair.technicalExperiment);
    m->goTo(technical.start.addDays(10), u"experiments"_s);
    page()->showExperiment(technical.id);
    QVERIFY(m->find<TitlePill>(u"partner"_s)->isVisible());
    m->click(u"stopExperiment"_s);
    m->answer(u"The system was retired."_s);
    QCOMPARE(stored(technical.id).status, ExperimentStatus::StoppedEarly);
    QVERIFY(label(u"experimentHeadline"_s)->text().startsWith(u"Stopped on "_s));
    page()->showExperiment(pair.peopleExperiment);
    QVERIFY(m->find<TitlePill>(u"partner"_s)->isHidden());
    QVERIFY(label(u"experimentSentence"_s)->text().contains(u"this one goes on alone"_s));
    m->goTo(technical.end.addDays(1), u"experiments"_s);
    QVERIFY(!m->find<QPushButton>(u"pairReview"_s));
    QVERIFY(m->find<QPushButton>(u"reviewExperiment"_s));
}

QTEST_MAIN(TestPairStory)
#include "tst_pairstory.moc"
