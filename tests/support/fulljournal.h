// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draw.h"
#include "domain/experimenttemplate.h"
#include "support/testjournal.h"

namespace tryboth::test {

using namespace Qt::StringLiterals;

/// One of everything, with canaries in what a filter for people has to hide.
inline void fill(TestJournal &journal)
{
    CheckIn full = checkIn({2026, 11, 20}, {9, 30}, Focus::People, -2, u"kept \"title\" <b>&"_s);
    full.note = u"kept note\nsecond line, with ; and \\"_s;
    full.engagement = 4;
    full.chosen = Chosen::Asked;
    full.context = ContextFlag::Tired | ContextFlag::FirstTime;
    full.tags = {u"kept"_s, u"with, comma"_s};
    full.starred = true;
    const Id first = journal.add(full);
    CheckIn changed = journal.entry(first);
    journal.clock.advance(5000);
    changed.note += u"!"_s;
    must(journal.core->apply([&](Stores &stores) { return stores.checkIns.update(changed); }));
    CheckIn hidden = checkIn({2026, 11, 21}, {10, 0}, Focus::Technical, {}, u"CANARY title"_s);
    hidden.note = u"CANARY note"_s;
    hidden.tags = {u"CANARY-tag"_s};
    hidden.when.time.reset();
    hidden.activity = u"own-canary"_s;
    hidden.waiting = true;
    journal.add(hidden);
    CheckIn thrown = checkIn({2026, 11, 20}, {11, 0}, Focus::People, 1, u"CANARY thrown away"_s);
    const Id trash = journal.add(thrown);
    must(journal.core->apply([&](Stores &stores) { return stores.checkIns.moveToTrash(trash); }));
    must(journal.core->apply([&](Stores &stores) -> Result<void> {
        Profile profile;
        profile.displayName = u"CANARY name"_s;
        profile.zone = "Europe/Berlin";
        profile.reminder = QTime(17, 30);
        must(stores.profile.write(profile));
        must(stores.importChoices.put(u"mood/CANARY mood"_s, u"2"_s));
        must(stores.savedFilters.put({{}, u"CANARY filter"_s, u"CANARY"_s}));
        ActivityType type;
        type.id = u"own-canary"_s;
        type.label = u"CANARY activity"_s;
        type.aliases = {u"CANARY alias"_s};
        must(stores.activityTypes.put(type));
        return {};
    }));
}

/// One of everything about experiments: an idea with a draft, a running one with a sealed forecast, a
/// reviewed one, one in the trash, a pair with its lot, sessions with an entry, amendments, days and a
/// template.
inline void fillExperiments(TestJournal &journal)
{
    const LocalDay day(2026, 11, 23);
    const auto design = [&](const QString &title, Track track, ExperimentStatus status) {
        Experiment e;
        e.title = title;
        e.track = track;
        e.status = status;
        e.intent = u"CANARY intent"_s;
        e.hypothesis = u"CANARY hypothesis"_s;
        e.changeMyMind = u"CANARY mind"_s;
        e.whyNow = u"CANARY why now"_s;
        e.protocol = {u"CANARY step, one"_s, u"CANARY \"two\""_s};
        e.cadence = {2, CadencePer::Fortnight, 45};
        e.activityTypes = {u"act.mentoring"_s};
        e.start = day;
        e.end = day.addDays(41);
        e.baselineFrom = day.addDays(-28);
        e.baselineTo = day.addDays(-1);
        e.baselineRule = BaselineRule::SameActivityTypes;
        e.smallestDifference = 0.7;
        e.exitRule = u"CANARY exit"_s;
        e.reversible = {ReversibleLevel::WithNotice, 14, u"CANARY how"_s};
        e.whoAsked = u"CANARY lead"_s;
        e.pauses = {{day.addDays(7), day.addDays(9)}, {day.addDays(20), std::nullopt}};
        return e;
    };
    must(journal.core->apply([&](Stores &s) -> Result<void> {
        const Id idea = must(
            s.experiments.add(design(u"CANARY idea"_s, Track::Mixed, ExperimentStatus::Idea)));
        must(s.forecasts.putDraft(idea, {-1, 55}));
        const Id people = must(
            s.experiments.add(design(u"kept trial"_s, Track::People, ExperimentStatus::Running)));
        must(s.forecasts.putDraft(people, {3, 95}));
        must(s.forecasts.seal(people));
        Experiment early = design(u"CANARY technical"_s, Track::Technical, ExperimentStatus::StoppedEarly);
        early.stoppedOn = day.addDays(10);
        const Id technical = must(s.experiments.add(early));
        must(s.forecasts.putDraft(technical, {-3, 50}));
        must(s.forecasts.seal(technical));
        must(s.forecasts.open(technical));
        const Id thrown = must(
            s.experiments.add(design(u"CANARY thrown"_s, Track::People, ExperimentStatus::Planned)));
        must(s.experiments.moveToTrash(thrown));
        ExperimentSession session;
        session.experiment = people;
        session.plannedOn = day.addDays(1);
        session.state = SessionState::NotPossible;
        session.remark = u"CANARY remark"_s;
        session.id = must(s.sessions.put(session));
        CheckIn kept = checkIn(day.addDays(1), {8, 0}, Focus::People, 2, u"kept"_s);
        kept.experimentSession = session.id;
        must(s.checkIns.add(kept));
        ExperimentReview review;
        review.experiment = technical;
        review.on = day.addDays(12);
        review.remembered = u"CANARY remembered"_s;
        review.elseChanged = u"CANARY else"_s;
        review.mindChanged = Occurred::CannotTell;
        review.outcome = ReviewOutcome::Change;
        review.learned = u"CANARY learned"_s;
        review.surprised = u"CANARY surprised"_s;
        review.again = Again::Unsure;
        review.noveltyCheckOn = day.addDays(100);
        review.lookedAgainOn = day.addDays(101);
        review.lookedAgain = u"CANARY again"_s;
        must(s.reviews.put(review));
        must(s.amendments.add({{},
                               AmendmentOf::Experiment,
                               people,
                               u"exit_rule"_s,
                               u"CANARY old"_s,
                               u"CANARY new"_s,
                               u"CANARY reason"_s,
                               {}}));
        Pair pair;
        pair.peopleExperiment = people;
        pair.technicalExperiment = technical;
        pair.arrangement = Arrangement::AlternatingWeeks;
        pair.question = u"CANARY question"_s;
        pair.reviewOn = day.addDays(50);
        pair.id = must(s.pairs.put(pair));
        Draw weeks = drawWeekPairs(3, 18'446'744'073'709'551'557ULL, journal.clock.now());
        weeks.subject = pair.id;
        must(s.pairs.addDraw(weeks));
        Draw start = drawStart(day, day.addDays(6), 7, journal.clock.now());
        start.subject = people;
        must(s.pairs.addDraw(start));
        must(s.dayNotes.put({day, 2, std::nullopt, true}));
        must(s.dayNotes.put({day.addDays(1), std::nullopt, 5, false}));
        must(s.templates.put(templateFrom(early)));
        return {};
    }));
}

} // namespace tryboth::test
