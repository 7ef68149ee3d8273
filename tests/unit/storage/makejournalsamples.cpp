// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the sample journals of the present format (tests/data/journals/README.md) to the folder it is given.
#include "journalplace.h"

#include "sealing/identityfile.h"
#include "storage/migrations.h"

#include <QCoreApplication>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

/// An experiment of each kind that matters to a reader: sealed and running, over and opened, paired and
/// drawn.
Result<void> addExperiments(Stores &s)
{
    const LocalDay day(2026, 11, 23);
    Experiment e;
    e.title = u"Mentor one person, Zoë 🌱"_s;
    e.track = Track::People;
    e.hypothesis = u"It gives more than it takes."_s;
    e.protocol = {u"Meet once a week."_s};
    e.start = day;
    e.end = day.addDays(41);
    e.status = ExperimentStatus::Running;
    const Id people = must(s.experiments.add(e));
    must(s.forecasts.putDraft(people, {2, 80}));
    must(s.forecasts.seal(people));
    e.title = u"One hard problem"_s;
    e.track = Track::Technical;
    e.status = ExperimentStatus::StoppedEarly;
    e.stoppedOn = day.addDays(20);
    const Id technical = must(s.experiments.add(e));
    must(s.forecasts.putDraft(technical, {-1, 60}));
    must(s.forecasts.seal(technical));
    must(s.forecasts.open(technical));
    ExperimentReview review;
    review.experiment = technical;
    review.on = day.addDays(21);
    review.remembered = u"It was calmer than I thought."_s;
    review.outcome = ReviewOutcome::Stop;
    must(s.reviews.put(review));
    Pair pair;
    pair.peopleExperiment = people;
    pair.technicalExperiment = technical;
    pair.arrangement = Arrangement::AlternatingWeeks;
    pair.question = u"Which would I miss?"_s;
    const Id pairId = must(s.pairs.put(pair));
    Draw draw = drawWeekPairs(3, 42, Moment{1});
    draw.subject = pairId;
    must(s.pairs.addDraw(draw));
    must(s.amendments.add(
        {{}, AmendmentOf::Experiment, people, u"exit_rule"_s, {}, u"Two weeks."_s, u"asked"_s, {}}));
    must(s.dayNotes.put({day, 3, 4, true}));
    must(s.templates.put(templateFrom(e)));
    ExperimentSession session;
    session.experiment = people;
    session.plannedOn = day;
    session.state = SessionState::Kept;
    session.id = must(s.sessions.put(session));
    CheckIn entry = must(s.checkIns.page({}, 5)).last().checkIn;
    entry.experimentSession = session.id;
    return s.checkIns.update(entry);
}

/// One of each kind that came with versions 5 to 8.
Result<void> addWords(Stores &s)
{
    const LocalDay day(2026, 11, 23);
    const Id entry = must(s.checkIns.page({}, 5)).last().checkIn.id;
    Reflection week;
    week.kind = ReflectionKind::Weekly;
    week.day = day;
    week.recalled = {2, -1, Moment{1}, true};
    week.answer({u"prompt.weekly.stories"_s, u"1.0.0"_s, u"Where do they differ?"_s, u"On Tuesday, Zoë."_s});
    week.checkIns = {entry};
    must(s.reflections.put(week));
    SecondLook look;
    look.checkIn = entry;
    look.on = day.addDays(56);
    look.worth = 3;
    look.note = u"It came late."_s;
    must(s.secondLooks.put(look));
    must(s.prompts.put({Id(), {}, {}, 1, u"What did I not say?"_s, {}}));
    must(s.prompts.remove(must(s.prompts.put({Id(), {}, {}, 1, u"What did Zoë not say?"_s, {}}))));
    DirectionAnswer answer;
    answer.on = day;
    answer.text = u"How teams grow."_s;
    answer.clarity = 4;
    answer.finished = true;
    must(s.answers.put(answer));
    ReasonsCheck check;
    check.on = day;
    const Id reasons = must(s.reasons.put(check));
    must(s.reasons.putResponse(reasons, {u"rsn.drawn.growth"_s, u"1.0.0"_s, 3, false, u"Often."_s, {}, {}}));
    DecisionRecord decision;
    decision.decidedOn = day;
    decision.title = u"Lead for a quarter"_s;
    decision.options = {{u"Lead"_s, u"I learn."_s, {}}, {u"Stay"_s, {}, {}}};
    const Id id = must(s.decisions.put(decision));
    must(s.expectations.putDrafts(id, {{{}, {}, u"It is calmer by spring."_s, day.addDays(90), 60, {}}}));
    must(s.expectations.seal(id));
    must(s.decisions.putCondition({{}, {}, {}, 1, id, u"I stop writing."_s, day.addDays(30), {}}));
    Coach coach;
    coach.label = u"R. Lindqvist"_s;
    must(s.coaches.put(coach));
    PersonAlias alias;
    alias.name = u"Sara Kovács"_s;
    alias.spellings = {u"Sári"_s};
    alias.standsIn = u"Colleague A"_s;
    must(s.names.put(alias));
    return s.importChoices.put(u"mood/rad"_s, u"3"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().size() != 2) {
        qFatal("usage: makejournalsamples FOLDER");
    }
    const QString start = u"%1/version-%2-"_s.arg(application.arguments().at(1)).arg(newestSchema());
    JournalPlace place;
    OpenedJournal journal = place.createSealed("Grüße von zwei Stühlen");
    must(journal.core->apply([](Stores &s) {
        const auto first = checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 2, u"Pairing with Zoë 🌱"_s);
        const auto second = checkIn({2026, 11, 24}, QTime(8, 15), Focus::Technical, -1, u"Quarterly plan"_s);
        return s.checkIns.add(first)
            .and_then([&](const Id &) { return s.checkIns.add(second); })
            .and_then([&](const Id &) { return addExperiments(s); })
            .and_then([&] { return addWords(s); });
    }));
    const QByteArray image = journal.core->image();
    const Identity key = must(journal.file->makeRecoveryKey(image));
    const SecureBytes text = identityFileText(key, aMonday());
    must(writeCopy(start + u"plain.tryboth"_s, image));
    must(writeCopy(start + u"sealed.tryboth"_s, place.bytes()));
    must(writeCopy(start + u"recovery.txt"_s, text.text().toByteArray()));
    return 0;
}
