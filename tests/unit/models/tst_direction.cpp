// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisionlistmodel.h"
#include "models/directionchanges.h"
#include "models/directiondue.h"
#include "models/directionsearch.h"
#include "models/directiontimelinemodel.h"
#include "models/fiveyearstate.h"
#include "models/quietmoment.h"
#include "models/reasonexperiment.h"
#include "models/trackevidence.h"
#include "support/pagejournal.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// The five-year question, reasons and the years, as the pages see them.
class TestDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PageJournal>(); }
    void cleanup() { m.reset(); }
    void earlierAnswersAreGivenOnlyOnceANewOneIsWritten();
    void answersAreSealedFromTheDayTheQuestionIsBack();
    void finishingNeedsATextAndALabelAndIsOneStep();
    void puttingTheQuestionOffNeedsADayToCome();
    void reasonsComeAgainAfterEightWeeks();
    void aReasonToTestBecomesADesignWithItsSmallTest();
    void aSearchFindsWhatIsOpenAndNothingSealed();
    void rolesSwingBackWhenADecisionIsTurnedBack();
    void theTiltHasOneMarkAMonth();
    void theTimelineAndItsTableHaveTheSameMarks();
    void evidenceStandsWhereItsAuthorPutIt();
    void aLookThatHasJustBegunLeavesTheEvidenceAsItWas();
    void starredMixedWorkStandsOnBothSides();
    void decisionsAreListedDraftsFirst();

private:
    Id answer(LocalDay on, const QString &text, bool finished = true)
    {
        DirectionAnswer made;
        made.on = on;
        made.text = text;
        made.sort = DirectionSort::People;
        made.finished = finished;
        Id id;
        must(m->journal.apply(u"Answer"_s, [&](Stores &s) {
            return s.answers.put(made).map([&](const Id &put) { id = put; });
        }));
        return id;
    }
    DecisionRecord role(LocalDay on, Track leads, const QString &choice)
    {
        DecisionRecord d;
        d.title = choice;
        d.choice = choice;
        d.decidedOn = on;
        d.leads = leads;
        d.changesRole = true;
        d.state = DecisionState::Recorded;
        d.recordedAt = m->clock.now();
        must(m->journal.apply(u"Decide"_s, [&](Stores &s) {
            return s.decisions.put(d).map([&](const Id &id) { d.id = id; });
        }));
        return d;
    }
    FiveYearState state() const { return must(fiveYearState(m->journal.stores(), m->today())); }

    std::unique_ptr<PageJournal> m;
};

void TestDirection::earlierAnswersAreGivenOnlyOnceANewOneIsWritten()
{
    answer(m->today().addDays(-100), u"storage"_s);
    DirectionAnswer fresh;
    fresh.on = m->today();
    fresh.text = u"  "_s;
    QVERIFY(must(earlierAnswers(m->journal.stores(), fresh)).isEmpty());
    fresh.text = u"people"_s;
    fresh.id = must(saveAnswer(m->journal, fresh));
    const auto earlier = must(earlierAnswers(m->journal.stores(), fresh));
    QCOMPARE(earlier.size(), 1);
    QCOMPARE(earlier.first().text, u"storage"_s);
    QVERIFY(!state().sealed); // a new one is written, if not finished
}

void TestDirection::answersAreSealedFromTheDayTheQuestionIsBack()
{
    answer(m->today().addDays(-55), u"storage"_s);
    QVERIFY(!state().sealed);
    QCOMPARE(state().answers.size(), 1);
    m->clock.advance(24LL * 60 * 60 * 1000);
    QVERIFY(state().sealed);
    QVERIFY(state().answers.isEmpty());
    QCOMPARE(state().answeredOn.size(), 1);
    must(deferQuestion(m->journal, std::nullopt));
    QVERIFY2(state().sealed, "skipping opens nothing");
    QVERIFY(!state().due.isDue(m->today()));
}

void TestDirection::finishingNeedsATextAndALabelAndIsOneStep()
{
    DirectionAnswer fresh;
    QVERIFY(!finishAnswer(m->journal, fresh, 8));
    fresh.text = u"how teams grow"_s;
    QVERIFY(!finishAnswer(m->journal, fresh, 8));
    fresh.sort = DirectionSort::People;
    QVERIFY(!finishAnswer(m->journal, fresh, 3));
    must(finishAnswer(m->journal, fresh, 12));
    QCOMPARE(state().answers.size(), 1);
    QCOMPARE(state().intervalWeeks, 12);
    QCOMPARE(state().answers.first().flowVersion, u"1.0.0"_s);
    m->journal.undoStack()->undo();
    QVERIFY(state().answers.isEmpty());
    QCOMPARE(state().intervalWeeks, 8);
}

void TestDirection::puttingTheQuestionOffNeedsADayToCome()
{
    QVERIFY(!deferQuestion(m->journal, m->today()));
    must(deferQuestion(m->journal, m->today().addDays(7)));
    QCOMPARE(state().due.on, std::optional(m->today().addDays(7)));
    m->clock.advance(7LL * 24 * 60 * 60 * 1000);
    const auto quiet = must(quietItems(m->journal.stores(), m->journal.content(), m->today()));
    QVERIFY(std::ranges::any_of(quiet, [](const QuietItem &i) { return i.source == questionSource().name; }));
}

void TestDirection::reasonsComeAgainAfterEightWeeks()
{
    const Id id = must(answerReason(m->journal, {}, {u"rsn.drawn.growth"_s, {}, 4, false, {}, {}, {}}));
    must(finishReasons(m->journal, *must(m->journal.stores().reasons.find(id))));
    const auto isDue = [&] {
        const auto due = must(directionDue(m->journal.stores(), m->journal.content(), m->today()));
        return std::ranges::any_of(
            due, [](const DueDirection &one) { return one.what == DueDirection::What::Reasons; });
    };
    QVERIFY(!isDue());
    m->clock.advance(55LL * 24 * 60 * 60 * 1000);
    QVERIFY(!isDue());
    m->clock.advance(24LL * 60 * 60 * 1000);
    QVERIFY(isDue());
}

void TestDirection::aReasonToTestBecomesADesignWithItsSmallTest()
{
    const ReasonItem item = m->journal.content().reasonItems().item(u"rsn.worry.life-people"_s);
    const Experiment design = experimentToTest(item, u"evenings"_s, m->today());
    QVERIFY(validate(design));
    QCOMPARE(design.track, Track::People);
    QCOMPARE(design.protocol, QStringList{item.smallTest});
    QVERIFY2(design.hypothesis.contains(u'…'), "its author completes it before it can be sealed");
    for (const ReasonItem &each : m->journal.content().reasonItems().items()) {
        QVERIFY2(validate(experimentToTest(each, {}, m->today())), qPrintable(each.id));
    }
    const ReasonResponse response{item.id, {}, 3, false, u"evenings"_s, Disposition::Test, {}};
    const Id check = must(answerReason(m->journal, {}, response));
    const Id made = must(testReason(m->journal, check, response, design));
    QCOMPARE(must(m->journal.stores().reasons.find(check))->responses.first().experiment,
             std::optional(made));
    m->journal.undoStack()->undo();
    QVERIFY(!must(m->journal.stores().experiments.find(made)));
}

void TestDirection::aSearchFindsWhatIsOpenAndNothingSealed()
{
    answer(m->today().addDays(-200), u"Zoë and the cache"_s);
    DecisionRecord d = role(m->today().addDays(-10), Track::People, u"Lead"_s);
    must(m->journal.apply(u"Expect"_s, [&](Stores &s) {
        return s.expectations.putDrafts(d.id, {{{}, {}, u"a sealed walrus"_s, m->today(), 60, {}}})
            .and_then([&] { return s.expectations.seal(d.id); });
    }));
    const auto found = [&](const QString &word) {
        CheckInFilter filter;
        filter.words = {word};
        return must(directionFound(m->journal.stores(), m->journal.content(), filter, m->today()));
    };
    QVERIFY(found(u"zoe"_s).isEmpty()); // the question is back, so the answer is sealed
    QVERIFY(found(u"walrus"_s).isEmpty());
    QCOMPARE(found(u"LEAD"_s).size(), 1);
    QCOMPARE(found(u"LEAD"_s).first().kind, DirectionKind::Decision);
    answer(m->today(), u"a newer one"_s);
    QCOMPARE(found(u"zoe"_s).size(), 1);
    must(m->journal.apply(u"Open"_s, [&](Stores &s) { return s.expectations.open(d.id); }));
    QCOMPARE(found(u"walrus"_s).size(), 1);
    CheckInFilter rated;
    rated.words = {u"lead"_s};
    rated.energyAtLeast = 1;
    QVERIFY(must(directionFound(m->journal.stores(), m->journal.content(), rated, m->today())).isEmpty());
    CheckInFilter dated;
    dated.words = {u"lead"_s};
    dated.from = m->today().addDays(-10); // the day of the decision
    dated.to = dated.from;
    const auto count = [&] {
        return must(directionFound(m->journal.stores(), m->journal.content(), dated, m->today())).size();
    };
    QCOMPARE(count(), 1);
    dated.to = m->today().addDays(-11);
    dated.from = {};
    QCOMPARE(count(), 0);
    dated.to = {};
    dated.from = m->today().addDays(-9);
    QCOMPARE(count(), 0);
}

void TestDirection::rolesSwingBackWhenADecisionIsTurnedBack()
{
    const LocalDay today = m->today();
    const DecisionRecord engineer = role(today.addDays(-400), Track::Technical, u"Engineer"_s);
    const DecisionRecord lead = role(today.addDays(-200), Track::People, u"Lead"_s);
    DecisionReview review;
    review.decision = lead.id;
    review.on = today.addDays(-50);
    review.outcome = DecisionOutcome::Reverse;
    const auto roles = rolesOf({engineer, lead}, {review}, today);
    QCOMPARE(roles.size(), 3);
    QCOMPARE(roles.at(0),
             (RoleStretch{Track::Technical, today.addDays(-400), today.addDays(-201), u"Engineer"_s}));
    QCOMPARE(roles.at(1), (RoleStretch{Track::People, today.addDays(-200), today.addDays(-51), u"Lead"_s}));
    QCOMPARE(roles.at(2), (RoleStretch{Track::Technical, today.addDays(-50), today, u"Engineer"_s}));
    review.outcome = DecisionOutcome::Stand;
    QCOMPARE(rolesOf({engineer, lead}, {review}, today).size(), 2);
    QVERIFY(rolesOf({}, {}, today).isEmpty());
}

void TestDirection::theTiltHasOneMarkAMonth()
{
    LineSegment segment;
    for (int day = 0; day < 70; ++day) {
        segment.append({LocalDay(2026, 9, 1).addDays(day), day / 100.0, {-1, 1}});
    }
    const auto marks = monthlyTilt({segment});
    QCOMPARE(marks.size(), 3);
    QCOMPARE(marks.first().day, LocalDay(2026, 9, 30));
    QCOMPARE(marks.last().day, LocalDay(2026, 11, 9));
}

void TestDirection::theTimelineAndItsTableHaveTheSameMarks()
{
    DirectionTimelineModel table;
    QAbstractItemModelTester tester(&table);
    answer(m->today().addDays(-100), u"storage"_s);
    role(m->today().addDays(-50), Track::People, u"Lead"_s);
    const auto timeline = [&] {
        return must(directionTimeline(m->journal.stores(), m->journal.content(), EnergyReport(), m->today()));
    };
    table.setTimeline(timeline());
    QCOMPARE(timeline().events.size(), 2);
    QCOMPARE(table.rowCount(), 3); // and the role
    const QModelIndex first = table.index(0, DirectionTimelineModel::DetailColumn);
    QVERIFY2(!first.data().toString().contains(u"storage"_s), "it is sealed");
    answer(m->today(), u"a newer one"_s);
    table.setTimeline(timeline());
    QCOMPARE(first.data().toString(), u"storage"_s);
    QCOMPARE(timeline().from.day(), 1);
}

void TestDirection::evidenceStandsWhereItsAuthorPutIt()
{
    CheckIn good = m->entry(3, Focus::People, 2, u"Mentoring"_s);
    good.note = u"She got it."_s;
    CheckIn bad = m->entry(2, Focus::People, -1, u"Reviews all day"_s);
    CheckIn unrated = m->entry(1, Focus::People, std::nullopt, u"One-to-one"_s);
    CheckIn other = m->entry(1, Focus::Technical, 3, u"Bug"_s);
    for (CheckIn *entry : {&good, &bad, &unrated, &other}) {
        entry->starred = true;
    }
    CheckIn plain = m->entry(0, Focus::People, 3, u"not starred"_s);
    m->add({good, bad, unrated, other, plain});
    const auto say = [&](const Id &check, const QString &item, Disposition disposition,
                         const QString &words) {
        return must(answerReason(m->journal, check, {item, {}, 2, false, words, disposition, {}}));
    };
    const Id check = say({}, u"rsn.drawn.growth"_s, Disposition::Keep, u"I like it"_s);
    say(check, u"rsn.worry.life-people"_s, Disposition::Test, u"evenings"_s);
    say(check, u"rsn.worry.fail-people"_s, Disposition::Keep, u"too shy"_s);
    say(check, u"rsn.outside.title-people"_s, Disposition::SetAside, u"father"_s);
    say(check, u"rsn.drawn.craft"_s, Disposition::Keep, u"wood"_s);
    const auto words = [](const QList<EvidenceWords> &side) {
        QStringList all;
        for (const EvidenceWords &one : side) {
            all << one.words;
        }
        all.sort();
        return all;
    };
    const auto evidence = [&](Focus focus) {
        return must(trackEvidence(m->journal.stores(), m->journal.content(), m->journal.catalog(), focus));
    };
    const TrackEvidence people = evidence(Focus::People);
    QCOMPARE(words(people.speaksFor), (QStringList{u"I like it"_s, u"She got it."_s}));
    QCOMPARE(words(people.speaksAgainst), (QStringList{u"Reviews all day"_s, u"too shy"_s}));
    QCOMPARE(words(people.notYetKnown), (QStringList{u"One-to-one"_s, u"evenings"_s}));
    QCOMPARE(words(evidence(Focus::Technical).speaksFor), (QStringList{u"Bug"_s, u"wood"_s}));
}

void TestDirection::aLookThatHasJustBegunLeavesTheEvidenceAsItWas()
{
    const auto say = [&](const QString &words) {
        return must(answerReason(m->journal, {},
                                 {u"rsn.drawn.growth"_s, {}, 2, false, words, Disposition::Keep, {}}));
    };
    const auto finish = [&](const Id &check) {
        must(finishReasons(m->journal, *must(m->journal.stores().reasons.find(check))));
    };
    const auto speaksFor = [&] {
        const TrackEvidence evidence = must(
            trackEvidence(m->journal.stores(), m->journal.content(), m->journal.catalog(), Focus::People));
        QStringList words;
        for (const EvidenceWords &one : evidence.speaksFor) {
            words << one.words;
        }
        return words;
    };
    finish(say(u"I like it"_s));
    m->clock.advance(60LL * 24 * 60 * 60 * 1000);
    const Id again = say(u"Less now"_s);
    QCOMPARE(speaksFor(), QStringList{u"I like it"_s});
    finish(again);
    QCOMPARE(speaksFor(), QStringList{u"Less now"_s});
}

void TestDirection::starredMixedWorkStandsOnBothSides()
{
    CheckIn mixed = m->entry(1, Focus::Mixed, 2, u"Design review"_s);
    mixed.starred = true;
    m->add({mixed});
    for (const Focus focus : {Focus::People, Focus::Technical}) {
        const TrackEvidence evidence = must(
            trackEvidence(m->journal.stores(), m->journal.content(), m->journal.catalog(), focus));
        QCOMPARE(evidence.speaksFor.size(), 1);
        QCOMPARE(evidence.speaksFor.first().words, u"Design review"_s);
    }
}

void TestDirection::decisionsAreListedDraftsFirst()
{
    DecisionListModel list(m->journal);
    QAbstractItemModelTester tester(&list);
    role(m->today().addDays(-50), Track::People, u"older"_s);
    role(m->today().addDays(-5), Track::People, u"newer"_s);
    DecisionRecord draft;
    draft.decidedOn = m->today().addDays(-90);
    must(m->journal.apply(u"Draft"_s,
                          [&](Stores &s) { return s.decisions.put(draft).map([](const Id &) {}); }));
    QCOMPARE(list.rowCount(), 3);
    QVERIFY(!list.decision(0).isRecorded());
    QCOMPARE(list.index(1).data().toString(), u"newer"_s);
    QVERIFY(list.index(1).data(DecisionListModel::LineRole).toString().contains(u"recorded"_s));
    QCOMPARE(list.rowOf(list.decision(2).id), 2);
    must(deleteDirection(m->journal, DirectionKind::Decision, list.decision(2).id));
    QCOMPARE(list.rowCount(), 2);
    m->journal.undoStack()->undo();
    QCOMPARE(list.rowCount(), 3);
}

QTEST_GUILESS_MAIN(TestDirection)
#include "tst_direction.moc"
