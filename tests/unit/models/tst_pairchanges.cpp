// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrychanges.h"
#include "models/experimentsentence.h"
#include "models/pairchanges.h"
#include "models/pairplan.h"
#include "models/reviewchanges.h"
#include "support/pagejournal.h"

#include <algorithm>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7;

} // namespace

/// What is done to the two of a pair, and to their sessions.
class TestPairChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PageJournal>(); }
    void aPairIsDesignedInOneStep();
    void aPairThatCannotAlternateLeavesNothingBehind();
    void alternatingSidesHaveTheirSessionsInTheirOwnWeeks();
    void aFortnightlyRhythmMovesIntoItsOwnWeek();
    void theOtherSideFollowsTheDates();
    void theWeeksOfALotStay();
    void aSessionMovesOnlyToADayThatIsToCome();
    void anEntryThatBelongsToASessionKeepsIt();
    void aNewRhythmPlansWhatIsToCome();
    void whatRunsAtTheSameTimeIsNamedInTheRightTense();

private:
    Experiment design(Track track) const
    {
        Experiment e;
        e.title = track == Track::People ? u"Mentor one person"_s : u"One hard problem"_s;
        e.track = track;
        e.hypothesis = u"I expect +1."_s;
        e.changeMyMind = u"Three below 0."_s;
        e.protocol = {u"Begin."_s};
        e.exitRule = u"At any time."_s;
        e.reversible.level = ReversibleLevel::Full;
        e.cadence = {2, CadencePer::Week, 45};
        e.start = m->today();
        e.end = e.start.addDays(8 * DaysPerWeek - 1);
        return e;
    }
    Pair joined(Arrangement arrangement)
    {
        Pair pair;
        pair.arrangement = arrangement;
        pair.question = u"Which one do I miss?"_s;
        pair.reviewOn = m->today().addDays(56);
        const Id id = must(designPair(m->journal, design(Track::People), design(Track::Technical), pair, 7));
        return *must(m->journal.stores().pairs.find(id));
    }
    Experiment stored(const Id &id) { return *must(m->journal.stores().experiments.find(id)); }
    QList<LocalDay> planned(const Id &id)
    {
        QList<LocalDay> days;
        for (const ExperimentSession &session : must(m->journal.stores().sessions.of(id))) {
            days.append(*session.plannedOn);
        }
        return days;
    }
    void goTo(LocalDay day) { m->clock.set(QDateTime(day, {12, 0}, QTimeZone("Europe/Berlin"))); }
    QString overlapSentence(const Id &id)
    {
        const auto facts = must(experimentFacts(m->journal.stores(), stored(id)));
        return experimentSentence(experimentReport(facts, m->today(), Rules()), QLocale::c()).details.last();
    }

    std::unique_ptr<PageJournal> m;
};

void TestPairChanges::aPairIsDesignedInOneStep()
{
    const Pair pair = joined(Arrangement::SideBySide);
    QCOMPARE(must(m->journal.stores().experiments.all()).size(), 2);
    QCOMPARE(stored(pair.peopleExperiment).track, Track::People);
    m->journal.undoStack()->undo();
    QVERIFY(must(m->journal.stores().experiments.all()).isEmpty());
    QVERIFY(must(m->journal.stores().pairs.all()).isEmpty());
}

void TestPairChanges::aPairThatCannotAlternateLeavesNothingBehind()
{
    Experiment held = design(Track::People);
    held.reversible.level = ReversibleLevel::WithNotice;
    Pair pair;
    pair.arrangement = Arrangement::AlternatingWeeks;
    QVERIFY(!designPair(m->journal, held, design(Track::Technical), pair, 7));
    QVERIFY(must(m->journal.stores().experiments.all()).isEmpty());
}

void TestPairChanges::alternatingSidesHaveTheirSessionsInTheirOwnWeeks()
{
    const Pair pair = joined(Arrangement::AlternatingWeeks);
    must(sealAndStart(m->journal, stored(pair.peopleExperiment), {1, 70}));
    must(sealAndStart(m->journal, stored(pair.technicalExperiment), {1, 70}));
    const auto draw = must(m->journal.stores().pairs.drawFor(pair.id));
    QVERIFY(draw && holdsWhenRedone(*draw));
    const QList<LocalDay> people = planned(pair.peopleExperiment);
    const QList<LocalDay> technical = planned(pair.technicalExperiment);
    QCOMPARE(people.size(), 8); // two in each of four weeks
    QCOMPARE(technical.size(), 8);
    for (const WeekPair &week : alternatingWeeks(m->today(), draw->assignment())) {
        QCOMPARE(std::ranges::count_if(people, [&](LocalDay day) { return week.people.holds(day); }), 2);
        QCOMPARE(std::ranges::count_if(technical, [&](LocalDay day) { return week.technical.holds(day); }),
                 2);
    }
}

void TestPairChanges::aFortnightlyRhythmMovesIntoItsOwnWeek()
{
    Experiment e = design(Track::Technical);
    e.cadence = {2, CadencePer::Fortnight, 90};
    e.end = e.start.addDays(4 * DaysPerWeek - 1);
    const LocalDay start = e.start;
    // The technical week is the second of the first two, and the first of the last two.
    const QList<LocalDay> days = plannedInTurn(e, Track::Technical, alternatingWeeks(start, u"PT"_s));
    QCOMPARE(days,
             (QList<LocalDay>{start.addDays(7), start.addDays(8), start.addDays(14), start.addDays(15)}));
}

void TestPairChanges::theOtherSideFollowsTheDates()
{
    const Pair pair = joined(Arrangement::AlternatingWeeks);
    Experiment people = stored(pair.peopleExperiment);
    people.start = people.start.addDays(3);
    people.end = people.end.addDays(3);
    must(sealAndStart(m->journal, people, {1, 70}));
    QCOMPARE(stored(pair.technicalExperiment).start, people.start);
    QCOMPARE(stored(pair.technicalExperiment).end, people.end);
    Experiment technical = stored(pair.technicalExperiment);
    technical.start = technical.start.addDays(1);
    technical.end = technical.end.addDays(1);
    QVERIFY(!sealAndStart(m->journal, technical, {1, 70})); // the first one is sealed now
    QCOMPARE(stored(pair.technicalExperiment).status, ExperimentStatus::Idea);
}

void TestPairChanges::theWeeksOfALotStay()
{
    const Pair pair = joined(Arrangement::AlternatingWeeks);
    Experiment people = stored(pair.peopleExperiment);
    people.end = people.end.addDays(14);
    const auto longer = sealAndStart(m->journal, people, {1, 70});
    QVERIFY(!longer && longer.error().sentence.contains(u"8 weeks"_s));
    must(sealAndStart(m->journal, stored(pair.peopleExperiment), {1, 70}));
    QVERIFY(!extendExperiment(m->journal, stored(pair.peopleExperiment), people.end, {}));
}

void TestPairChanges::aSessionMovesOnlyToADayThatIsToCome()
{
    const Id id = must(sealAndStart(m->journal, design(Track::People), {1, 70}));
    const ExperimentSession first = must(m->journal.stores().sessions.of(id)).first();
    goTo(m->today().addDays(2));
    QVERIFY(!moveSession(m->journal, first, m->today().addDays(-1)));
    QVERIFY(!moveSession(m->journal, first, stored(id).end.addDays(1)));
    QCOMPARE(planned(id).size(), 16);
    must(moveSession(m->journal, first, m->today()));
    QCOMPARE(planned(id).size(), 17);
}

void TestPairChanges::anEntryThatBelongsToASessionKeepsIt()
{
    const Id id = must(sealAndStart(m->journal, design(Track::People), {1, 70}));
    const ExperimentSession first = must(m->journal.stores().sessions.of(id)).first();
    CheckIn entry = checkIn(m->today(), {10, 0}, Focus::People, 2);
    entry.experimentSession = first.id;
    ActivityType type;
    type.label = u"Showing someone around"_s;
    must(saveEntry(m->journal, entry, type));
    const auto kept = must(m->journal.stores().sessions.find(first.id));
    QCOMPARE(kept->state, SessionState::Kept);
    QVERIFY(kept->checkIn);
    m->journal.undoStack()->undo(); // one step
    QCOMPARE(must(m->journal.stores().sessions.find(first.id))->state, SessionState::Planned);
    QCOMPARE(must(m->journal.stores().checkIns.count({})), 0);
}

void TestPairChanges::aNewRhythmPlansWhatIsToCome()
{
    const Id id = must(sealAndStart(m->journal, design(Track::People), {1, 70}));
    goTo(m->today().addDays(4 * DaysPerWeek - 1)); // the last day of the fourth week
    Experiment e = stored(id);
    e.cadence.times = 1;
    must(amendExperiment(m->journal, e, u"Too much."_s));
    QCOMPARE(planned(id).size(), 4 * 2 + 4);
    m->journal.undoStack()->undo();
    QCOMPARE(planned(id).size(), 16);
}

void TestPairChanges::whatRunsAtTheSameTimeIsNamedInTheRightTense()
{
    Experiment later = design(Track::Technical);
    later.start = later.start.addDays(7);
    const Id people = must(sealAndStart(m->journal, design(Track::People), {1, 70}));
    const Id technical = must(sealAndStart(m->journal, later, {1, 70}));
    QCOMPARE(overlapSentence(people), u"It runs at the same time as “One hard problem”."_s);
    QCOMPARE(overlapSentence(technical), u"It will run at the same time as “Mentor one person”."_s);
    goTo(stored(people).end.addDays(1));
    QCOMPARE(overlapSentence(people), u"It ran at the same time as “One hard problem”."_s);
}

QTEST_GUILESS_MAIN(TestPairChanges)
#include "tst_pairchanges.moc"
