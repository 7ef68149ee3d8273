// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/experimentfixture.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestExperimentReport : public ExperimentFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStoredReviewHasTheNumbersThatWereComputedApart();
    void theAdjustedEstimateStandsBesideTheRawOne();
    void aDayWithoutSleepTakesTheAdjustedEstimateAway();
    void keptHasARangeAndRatingsADelay();
    void whoChoseTheWorkIsSaid();
    void aLoadThatIsAlwaysAnotherIsAsUnevenAsCanBe();
    void aTitleMayHoldWhatMarksAPlace();
    void aTrendIsOnlyPutBeforeTheStartWhereItWas();
    void beforeTheEndThereAreMarksAndNoVerdict();
    void theForecastStaysSealedUntilTheReviewOpensIt();
    void stoppedEarlyGivesNumbersAndNoVerdict();
    void daysOfRestAreLeftOut();
    void theRuleOfTheTimeBeforeDecidesWhatCounts();
    void aDrawnStartGivesAnExactShare();
    void deletingKeepsTheCheckIns();
    void amendmentsKeepBothVersions();
    void everythingCanBeTakenBack();
    void textsAreFoundAndForecastsAreNot();

private:
    /// The journal of the numbers above, on the day after the end.
    Id finished(const QString &title = u"Mentor one person"_s)
    {
        rate(m->today().addDays(-28), Before);
        const Id id = start(design(title));
        rate(m->today(), std::array{3, 3, 3, 3, 3}); // the first week, which is left out
        rate(m->today().addDays(DaysPerWeek), During);
        goTo(stored(id).end.addDays(1));
        return id;
    }

    /// Sleep and load of every day that is compared: sleep 1 + i² mod 5 and 1 + 3i mod 5, load as above.
    void noteDays(LocalDay start)
    {
        for (int i = 0; i < 20; ++i) {
            const LocalDay day = start.addDays(-28 + DaysPerWeek * (i / WorkDays) + i % WorkDays);
            must(saveDayNote(m->journal, {day, 1 + i * i % 5, i % 2 == 0 ? 4 : 3, false}));
        }
        for (int i = 0; i < 25; ++i) {
            const LocalDay day = start.addDays(DaysPerWeek + DaysPerWeek * (i / WorkDays) + i % WorkDays);
            must(saveDayNote(m->journal, {day, 1 + i * 3 % 5, i % 2 == 0 ? 2 : 3, false}));
        }
    }
};

void TestExperimentReport::init()
{
    m = std::make_unique<PageJournal>();
}

void TestExperimentReport::aStoredReviewHasTheNumbersThatWereComputedApart()
{
    const Id id = finished();
    const LocalDay start = stored(id).start;
    for (int i = 0; i < 20; ++i) {
        const LocalDay day = start.addDays(-28 + DaysPerWeek * (i / WorkDays) + i % WorkDays);
        must(saveDayNote(m->journal, {day, {}, i % 2 == 0 ? 4 : 3, false}));
    }
    for (int i = 0; i < 25; ++i) {
        const LocalDay day = start.addDays(DaysPerWeek + DaysPerWeek * (i / WorkDays) + i % WorkDays);
        must(saveDayNote(m->journal, {day, {}, i % 2 == 0 ? 2 : 3, false}));
    }
    const ExperimentReport r = report(id);
    QCOMPARE(r.before.ratedDays, 20);
    QCOMPARE(r.during.ratedDays, 25);
    QCOMPARE(r.before.isoWeeks, 4);
    QCOMPARE(r.during.isoWeeks, 5);
    QCOMPARE(r.marks.size(), 50); // the first week is shown
    QVERIFY(r.effect && r.effect->differenceRange && r.effect->napRange && r.effect->trend);
    QVERIFY(near(r.effect->difference, 0.98));
    QVERIFY(near(r.effect->differenceRange->range.lower, 0.6046120));
    QVERIFY(near(r.effect->differenceRange->range.upper, 1.3553880));
    QVERIFY(near(r.effect->differenceRange->freedom, 37.0325586));
    QVERIFY(near(r.effect->nap, 0.812));
    QVERIFY(near(r.effect->napRange->lower, 0.6726805));
    QVERIFY(near(r.effect->napRange->upper, 0.8968270));
    QVERIFY(near(r.effect->trend->slope, 0.0010624));
    QVERIFY(near(r.effect->trend->step, 0.9390970));
    QVERIFY(!r.effect->trend->flag);
    QVERIFY(r.halves && r.halves->firstDays == 14 && r.halves->secondDays == 11);
    QVERIFY(near(r.halves->first, 15.0 / 14) && near(r.halves->second, 12.0 / 11));
    const auto load = std::ranges::find(r.imbalance, Circumstance::Workload, &ImbalanceRow::what);
    QVERIFY(load != r.imbalance.end() && load->notable);
    QVERIFY(near(*load->numbers.standardised, 1.9950383));
    // Not drawn by lot: never more than "probably", although the whole range lies above δ.
    QCOMPARE(r.verdict, Verdict::LikelyDifference);
    const ExperimentSentence said = experimentSentence(r, QLocale::c());
    QCOMPARE(said.headline, u"Probably more energising, but how much is unsure."_s);
    QVERIFY(said.details.first().contains(u"1.0 points higher than before (plausible range 0.6 to 1.4"_s));
    QVERIFY(said.details.join(u' ').contains(u"81 times in 100 (range 67–90)"_s));
    QVERIFY(said.details.join(u' ').contains(u"calmer weeks (load 2.5 vs 3.5)"_s));
    QVERIFY(said.details.join(u' ').contains(u"not drawn by lot"_s));
}

// Solved apart from this program with fractions: y = 0.5392469 + 0.9407953·[during] − 0.1263802·sleep −
// 0.0384360·load + 0.3720979·[Friday], n = 45.
void TestExperimentReport::theAdjustedEstimateStandsBesideTheRawOne()
{
    const Id id = finished();
    noteDays(stored(id).start);
    const ExperimentReport r = report(id);
    QVERIFY(r.adjusted);
    QCOMPARE(r.adjusted->days, 45);
    QVERIFY(near(r.adjusted->raw, 0.98));
    QVERIFY(near(r.adjusted->adjusted, 0.9407953));
    QVERIFY(near(r.adjusted->sleep, -0.1263802));
    QVERIFY(near(r.adjusted->load, -0.0384360));
    QVERIFY(near(r.adjusted->friday, 0.3720979));
    QVERIFY(experimentSentence(r, QLocale::c())
                .details.contains(u"The difference is 1.0 points as rated, and 0.9 points without the share "
                                  "that sleep, load and Fridays explain (45 rated days)."_s));
}

void TestExperimentReport::aDayWithoutSleepTakesTheAdjustedEstimateAway()
{
    const Id id = finished();
    noteDays(stored(id).start);
    must(saveDayNote(m->journal, {stored(id).start.addDays(DaysPerWeek), {}, 2, false}));
    QVERIFY(report(id).effect && !report(id).adjusted);
}

void TestExperimentReport::keptHasARangeAndRatingsADelay()
{
    const Id id = finished();
    const auto sessions = must(m->journal.stores().sessions.of(id));
    for (int i = 0; i < 4; ++i) {
        ExperimentSession session = sessions.at(i);
        session.state = i == 0 ? SessionState::Skipped : SessionState::Kept;
        must(m->journal.apply(u"x"_s,
                              [&](Stores &s) { return s.sessions.put(session).map([](const Id &) {}); }));
    }
    CheckIn late = checkIn(stored(id).start.addDays(8), {10, 0}, Focus::People, 1);
    late.recorded = {momentOf(late.when).utcMs + qint64{1000} * 60 * 60 * 24 * 5};
    m->add({late});
    const ExperimentReport r = report(id);
    // Wilson's score range at 90 %, z = 1.6448536: (p + z²/2n ± z·√(p(1−p)/n + z²/4n²))/(1 + z²/n) for 3
    // of 4.
    QVERIFY(near(r.keptRange->lower, 0.3561680) && near(r.keptRange->upper, 0.9420927));
    QCOMPARE(r.delays.entries, 46); // not the five of the first days, which are not compared
    QCOMPARE(r.delays.timed, 46);
    QCOMPARE(r.delays.late, 21); // the clock stood still on the Monday: all of before, and this one
    QCOMPARE(r.delays.medianMinutes, 0.0);
    QVERIFY(r.slopeBefore && near(*r.slopeBefore, 0)); // the median of 190 slopes
}

void TestExperimentReport::whoChoseTheWorkIsSaid()
{
    const Id id = finished();
    const auto chose = [&](int day, bool mine, int energy) {
        CheckIn entry = checkIn(stored(id).start.addDays(14 + day), {15, 0}, Focus::People, energy);
        entry.chosen = mine ? Chosen::Mine : Chosen::Required;
        m->add({entry});
    };
    for (int day = 0; day < 9; ++day) {
        chose(day, day < 5, day < 5 ? 2 : 0);
    }
    // Four ratings of one kind are too few to be compared.
    QCOMPARE(report(id).choice, (OwnChoice{5, 4, 2.0, 0.0, false}));
    chose(9, false, 0);
    QCOMPARE(report(id).choice, (OwnChoice{5, 5, 2.0, 0.0, true}));
    QVERIFY(experimentSentence(report(id), QLocale::c())
                .details.contains(
                    u"Of 10 entries that say so, 5 were work of your own choice. You rated it 2.0 on "
                    "average, and work that was asked of you 0.0."_s));
}

void TestExperimentReport::aLoadThatIsAlwaysAnotherIsAsUnevenAsCanBe()
{
    const Id id = finished();
    for (LocalDay day = stored(id).start.addDays(-28); day <= stored(id).end; day = day.addDays(1)) {
        must(saveDayNote(m->journal, {day, {}, day < stored(id).start ? 4 : 2, false}));
    }
    const ExperimentReport r = report(id);
    const auto load = std::ranges::find(r.imbalance, Circumstance::Workload, &ImbalanceRow::what);
    QVERIFY(load != r.imbalance.end() && !load->numbers.standardised && load->notable);
    QVERIFY(experimentSentence(r, QLocale::c())
                .details.contains(u"Your experiment weeks were also calmer weeks (load 2.0 vs 4.0)."_s));
}

void TestExperimentReport::aTitleMayHoldWhatMarksAPlace()
{
    const Id id = finished(u"Try %1 %5 and 50%6 harder"_s);
    const QString said = experimentSentence(report(id), QLocale::c()).details.first();
    QVERIFY2(said.contains(u"Try %1 %5 and 50%6 harder"_s) &&
                 said.contains(u"25 rated days during, 20 before"_s),
             qPrintable(said));
}

void TestExperimentReport::aTrendIsOnlyPutBeforeTheStartWhereItWas()
{
    ExperimentReport r;
    r.status = ExperimentStatus::Ended;
    r.verdict = Verdict::DifferenceButTrend;
    r.effect.emplace().difference = 1;
    r.slopeBefore = 0.02;
    QVERIFY(experimentSentence(r, QLocale::c()).headline.contains(u"already rising before you started"_s));
    r.slopeBefore = 0;
    QVERIFY(experimentSentence(r, QLocale::c())
                .headline.startsWith(u"More energising, but a steady rise over the whole time"_s));
    r.effect->difference = -1;
    r.slopeBefore = 0.02;
    QVERIFY(experimentSentence(r, QLocale::c())
                .headline.startsWith(u"Less energising, but a steady fall over the whole time"_s));
}

void TestExperimentReport::beforeTheEndThereAreMarksAndNoVerdict()
{
    const Id id = finished();
    goTo(stored(id).end);
    const ExperimentReport r = report(id);
    QCOMPARE(r.verdict, Verdict::Running);
    QVERIFY(!r.effect && !r.halves && r.imbalance.isEmpty());
    QCOMPARE(r.marks.size(), 50);
    QCOMPARE(experimentSentence(r, QLocale::c()).headline, u"Still running — results on 3 January."_s);
}

void TestExperimentReport::theForecastStaysSealedUntilTheReviewOpensIt()
{
    const Id id = finished();
    const ForecastStore &forecasts = m->journal.stores().forecasts;
    QVERIFY(!must(forecasts.find(id))->forecast);
    QVERIFY(!must(forecasts.draft(id)));
    QVERIFY(!report(id).forecast);
    QVERIFY(!m->journal.apply(u"x"_s, [&](Stores &s) { return s.forecasts.putDraft(id, {3, 90}); }));
    const LocalDay after = m->today();
    goTo(stored(id).start.addDays(10));
    QVERIFY(!openForecast(m->journal, stored(id))); // it runs
    goTo(after);
    QVERIFY(!openForecast(m->journal, stored(id))); // nothing remembered yet
    ExperimentReview review;
    review.experiment = id;
    review.on = m->today();
    review.remembered = u"It went well."_s;
    review.id = must(saveReview(m->journal, review));
    must(openForecast(m->journal, stored(id)));
    const ExperimentReport r = report(id);
    QVERIFY(r.forecast && r.forecast->within);
    QVERIFY(near(r.forecast->range->lower, 0.8284319) && near(r.forecast->range->upper, 1.3315681));
    QVERIFY(!finishReview(m->journal, review)); // no outcome
    review.outcome = ReviewOutcome::Continue;
    review.noveltyCheckOn = stored(id).end.addDays(56);
    must(finishReview(m->journal, review));
    QCOMPARE(report(id).status, ExperimentStatus::Reviewed);
    QCOMPARE(report(id).secondLookOn, review.noveltyCheckOn);
    QCOMPARE(report(id).verdict, Verdict::LikelyDifference);
    const auto record = forecastRecord({must(experimentFacts(m->journal.stores(), stored(id)))}, Rules());
    QCOMPARE(record.size(), 1);
    QVERIFY(near(record.first().outcome.level, 1.08));
    m->journal.undoStack()->undo();
    m->journal.undoStack()->undo();
    QVERIFY(!must(forecasts.find(id))->forecast); // closed again
}

void TestExperimentReport::stoppedEarlyGivesNumbersAndNoVerdict()
{
    const Id id = finished();
    goTo(stored(id).start.addDays(30));
    must(stopExperiment(m->journal, stored(id), u"The mentee moved on."_s));
    goTo(stored(id).end.addDays(5));
    const ExperimentReport r = report(id);
    QCOMPARE(r.status, ExperimentStatus::StoppedEarly);
    QCOMPARE(r.verdict, Verdict::Running);
    QVERIFY(r.effect.has_value());
    QVERIFY(experimentSentence(r, QLocale::c()).headline.startsWith(u"Stopped on 23 December"_s));
}

void TestExperimentReport::daysOfRestAreLeftOut()
{
    rate(m->today().addDays(-28), Before);
    const Id id = start(design());
    rate(m->today().addDays(DaysPerWeek), During);
    goTo(stored(id).start.addDays(14));
    must(pauseExperiment(m->journal, stored(id)));
    goTo(stored(id).start.addDays(21));
    must(resumeExperiment(m->journal, stored(id)));
    goTo(stored(id).end.addDays(1));
    QCOMPARE(report(id).during.ratedDays, 20); // a week of five is missing
}

void TestExperimentReport::theRuleOfTheTimeBeforeDecidesWhatCounts()
{
    const LocalDay before = m->today().addDays(-28);
    rate(before, Before);
    rate(before, std::array{-3, -3, -3}, Focus::Technical);
    Experiment e = design();
    const Id id = start(e);
    goTo(stored(id).end.addDays(1));
    QVERIFY(near(*report(id).before.mean, 0.1));
    e = stored(id);
    e.baselineRule = BaselineRule::Everything;
    must(amendExperiment(m->journal, e, {}));
    // Three days become the mean of two entries of the same length: −3 and 0, 1, 0.
    QVERIFY(near(*report(id).before.mean, (2 - 1 + (-9.0 + 1) / 2) / 20));
    e.baselineRule = BaselineRule::SameActivityTypes;
    e.activityTypes = {u"act.coding"_s};
    must(amendExperiment(m->journal, e, {}));
    QCOMPARE(report(id).before.ratedDays, 3);
}

void TestExperimentReport::aDrawnStartGivesAnExactShare()
{
    const DayRange window{m->today(), m->today().addDays(4)};
    const Id id = must(drawAndSeal(m->journal, design(), {1, 70}, window, 42));
    const auto draw = must(m->journal.stores().pairs.drawFor(id));
    QVERIFY(draw && holdsWhenRedone(*draw) && draw->admissible.size() == 5);
    QCOMPARE(stored(id).start, drawnStart(*draw));
    // 0 on every day before the drawn start and 1 from then on: no other start splits as cleanly, p = 1/5.
    QList<CheckIn> entries;
    for (LocalDay day = *stored(id).baselineFrom; day <= stored(id).end; day = day.addDays(1)) {
        entries.append(checkIn(day, {10, 0}, Focus::People, day < stored(id).start ? 0 : 1));
    }
    m->add(entries);
    goTo(stored(id).end.addDays(1));
    QCOMPARE(report(id).lotStarts, 5);
    QVERIFY(near(*report(id).lotP, 0.2));
    QCOMPARE(report(id).comparison.design, Design::RandomisedStart);
    QCOMPARE(report(id).verdict, Verdict::LikelyDifference);
}

void TestExperimentReport::deletingKeepsTheCheckIns()
{
    const Id id = start(design());
    const auto session = must(m->journal.stores().sessions.of(id)).first();
    must(keepSession(m->journal, session, checkIn(m->today(), {10, 0}, Focus::People, 2)));
    QCOMPARE(attachedTo(m->journal, stored(id)).checkIns, 1);
    const auto kept = must(m->journal.stores().sessions.find(session.id));
    QCOMPARE(kept->state, SessionState::Kept);
    QVERIFY(kept->checkIn);
    must(deleteExperiment(m->journal, stored(id)));
    QVERIFY(must(m->journal.stores().experiments.all()).isEmpty());
    must(m->journal.apply(u"Empty"_s, [&](Stores &s) {
        return s.experiments.emptyTrash({m->clock.now().utcMs + 1}).map([](int) {});
    }));
    const auto entry = must(m->journal.stores().checkIns.find(*kept->checkIn));
    QVERIFY(entry && !entry->experimentSession);
    QVERIFY(must(m->journal.stores().sessions.all()).isEmpty());
}

void TestExperimentReport::amendmentsKeepBothVersions()
{
    const Id id = start(design());
    Experiment e = stored(id);
    e.exitRule = u"A week's notice."_s;
    QVERIFY(!saveDesign(m->journal, e, std::nullopt)); // sealed
    must(amendExperiment(m->journal, e, u"My lead asked."_s));
    const auto amendments = must(m->journal.stores().amendments.of(id));
    QCOMPARE(amendments.size(), 1);
    QCOMPARE(amendments.first().field, u"exit_rule"_s);
    QCOMPARE(amendments.first().oldText, u"Two weeks' notice."_s);
    QCOMPARE(amendments.first().newText, u"A week's notice."_s);
    QCOMPARE(amendments.first().reason, u"My lead asked."_s);
    const auto before = must(m->journal.stores().sessions.of(id)).size();
    must(extendExperiment(m->journal, stored(id), stored(id).end.addDays(14), {}));
    QCOMPARE(must(m->journal.stores().sessions.of(id)).size(), before + 2);
}

void TestExperimentReport::everythingCanBeTakenBack()
{
    const auto image = [this] { return must(Database::open(m->journal.snapshot())).get()->dump().value(); };
    QList<QStringList> states{image()};
    const auto note = [&] { states.append(image()); };
    const Id idea = must(saveDesign(m->journal, design(), Forecast{2, 60}));
    note();
    Experiment e = stored(idea);
    static_cast<void>(must(sealAndStart(m->journal, e, {1, 80})));
    note();
    must(moveSession(m->journal, must(m->journal.stores().sessions.of(idea)).first(), m->today().addDays(3)));
    note();
    must(pauseExperiment(m->journal, stored(idea)));
    note();
    must(resumeExperiment(m->journal, stored(idea)));
    note();
    must(saveAsTemplate(m->journal, stored(idea)));
    note();
    must(stopExperiment(m->journal, stored(idea), u"Enough."_s));
    note();
    must(deleteExperiment(m->journal, stored(idea)));
    note();
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        m->journal.undoStack()->undo();
        QCOMPARE(image(), states.at(i));
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        m->journal.undoStack()->redo();
        QCOMPARE(image(), states.at(i));
    }
}

void TestExperimentReport::textsAreFoundAndForecastsAreNot()
{
    Experiment e = design();
    e.intent = u"Über Lücken reden"_s;
    const Id id = start(e, {3, 95});
    const ExperimentStore &store = m->journal.stores().experiments;
    QCOMPARE(must(store.matching({u"uber"_s, u"LUCKEN"_s})).size(), 1);
    QCOMPARE(must(store.matching({u"notice"_s})).first().id, id);
    QVERIFY(must(store.matching({u"95"_s})).isEmpty());
}

QTEST_GUILESS_MAIN(TestExperimentReport)
#include "tst_experimentreport.moc"
