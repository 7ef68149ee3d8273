// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharebundle.h"
#include "domain/sharereply.h"
#include "exchange/keys.h"

namespace tryboth::test {

using namespace Qt::StringLiterals;

/// A share in which every field of every kind of item says something.
inline ShareBundle fullBundle()
{
    const LocalDay day(2026, 11, 23);
    ShareBundle bundle;
    bundle.id = randomId();
    bundle.predecessor = randomId();
    bundle.created = {1'795'440'000'000};
    bundle.senderName = u"Robin"_s;
    bundle.preset = u"preset.before-session"_s;
    bundle.scope = {day.addDays(-27), day, {{ShareKind::CheckIns, ShareDepth::Full}}, false, true};
    bundle.coverNote = u"Please begin with Tuesday."_s;
    bundle.agreement = u"Only you read it."_s;
    bundle.deleteBy = day.addDays(56);

    SharedExperiment e;
    e.title = u"Mentor one person"_s;
    e.track = Track::People;
    e.intent = u"intent"_s;
    e.hypothesis = u"hypothesis"_s;
    e.changeMyMind = u"mind"_s;
    e.whyNow = u"why now"_s;
    e.protocol = {u"meet"_s, u"talk"_s};
    e.cadence = {2, CadencePer::Fortnight, 45};
    e.start = day.addDays(-20);
    e.end = day.addDays(20);
    e.baselineFrom = day.addDays(-40);
    e.baselineTo = day.addDays(-21);
    e.exitRule = u"exit rule"_s;
    e.reversible = {ReversibleLevel::WithNotice, 14, u"tell them"_s};
    e.whoAsked = u"my lead"_s;
    e.status = ExperimentStatus::StoppedEarly;
    e.stoppedOn = day;
    e.sessions = {{day, SessionState::Kept, u"short"_s}};
    e.pairQuestion = u"which of them"_s;
    const ShareItem experiment{randomId(), e};
    SharedExperiment other = e;
    other.title = u"Design a queue"_s;
    other.pairedWith = experiment.id;

    SharedCheckIn c;
    c.day = day;
    c.time = LocalTime(14, 15);
    c.activity = u"Mentoring"_s;
    c.focus = Focus::People;
    c.minutes = 45;
    c.energy = -3;
    c.engagement = 4;
    c.title = u"Pairing 🎉 \"quoted\" \\ back"_s;
    c.note = u"two\nlines\tand a tab"_s;
    c.chosen = Chosen::Asked;
    c.context = ContextFlag::Tired | ContextFlag::FirstTime;
    c.tags = {u"on call"_s};
    c.starred = true;
    c.experiment = experiment.id;
    c.secondLooks = {{day.addDays(1), 2, u"worth it"_s}};
    const ShareItem checkIn{randomId(), c};

    SharedDecision d;
    d.on = day;
    d.title = u"Stay"_s;
    d.context = u"an offer"_s;
    d.options = {{u"stay"_s, u"team"_s, u"pay"_s, true}, {u"go"_s, u"new"_s, u"risk"_s, false}};
    d.reasons = u"because"_s;
    d.reversible = u"partly"_s;
    d.wayBack = u"ask again"_s;
    d.told = u"my partner"_s;
    d.state = u"recorded"_s;
    d.expectations = {{u"calm"_s, day.addDays(90), 70, u"cannot_tell"_s}};
    d.conditions = {{u"no sleep"_s, day.addDays(30), u"no"_s}};
    d.reviews = {{day.addDays(60), u"stand"_s, u"yes, the same"_s, u"fine"_s}};
    d.reviewOn = day.addDays(91);

    bundle.items = {
        experiment,
        {randomId(), other},
        checkIn,
        {randomId(), SharedForecast{experiment.id, -2, 85, day.addDays(-20), day}},
        {randomId(), SharedReview{experiment.id, day, u"remembered"_s, u"else"_s, Occurred::CannotTell,
                                  ReviewOutcome::Pause, u"learned"_s, u"surprised"_s, Again::Unsure,
                                  day.addDays(56), day.addDays(57), u"looked"_s}},
        {randomId(), SharedReflection{u"weekly"_s,
                                      day,
                                      day.addDays(-7),
                                      {{u"What worked?"_s, u"calls"_s}},
                                      2,
                                      -1,
                                      true,
                                      {checkIn.id}}},
        {randomId(), SharedFiveYearAnswer{day, u"the queue"_s, u"technical"_s, 4, u"evenings"_s, u"asked"_s,
                                          u"changed"_s, day.addDays(56)}},
        {randomId(), SharedReason{day, u"I like to teach"_s, 3, u"own words"_s, u"test"_s, experiment.id}},
        {randomId(), d}};
    return bundle;
}

/// A reply with every field set.
inline ShareReply fullReply(const Id &share, const Id &item)
{
    ShareReply reply;
    reply.id = randomId();
    reply.share = share;
    reply.created = {1'795'540'000'000};
    reply.senderName = u"Coach Kim"_s;
    reply.comments = {
        {randomId(), item, u"Pairing"_s, u"What was it like?"_s, CommentKind::Question},
        {randomId(), std::nullopt, {}, u"Thank you for all of it."_s, CommentKind::Appreciation}};
    reply.questions = {{randomId(), u"Whose agreement are you waiting for?"_s}};
    reply.actions = {{randomId(), u"Pair once more"_s, LocalDay(2026, 12, 4)}};
    return reply;
}

} // namespace tryboth::test
