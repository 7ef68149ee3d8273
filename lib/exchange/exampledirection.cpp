// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exampledirection.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstAnswerDaysAgo = 245, SecondAnswerDaysAgo = 50, ReasonsDaysAgo = 42;
constexpr int FirstDecisionDaysAgo = 300, SecondDecisionDaysAgo = 91;

DirectionAnswer answer(LocalDay on, const QString &text, DirectionSort sort, int clarity)
{
    DirectionAnswer made;
    made.on = on;
    made.text = text;
    made.sort = sort;
    made.clarity = clarity;
    made.finished = true;
    return made;
}

QList<DirectionAnswer> answers(LocalDay today)
{
    DirectionAnswer first = answer(today.addDays(-FirstAnswerDaysAgo),
                                   u"How to keep storage fast when it has to survive anything. The hard "
                                   "corners of consistency."_s,
                                   DirectionSort::Technical, 3);
    first.givesWay = u"Being the one who is asked first in every incident."_s;
    first.nextStep = u"fy.next.other-people"_s;
    DirectionAnswer second = answer(
        today.addDays(-SecondAnswerDaysAgo),
        u"How several teams settle one design without anybody losing face. I still "
        "want to know the storage, too."_s,
        DirectionSort::Both, 2);
    second.askedToday = u"Caches, flaky tests, and lately: how to say no to a plan."_s;
    second.changed = u"The systems stayed. The people around the design moved in."_s;
    second.nextStep = u"fy.next.pair"_s;
    return {first, second};
}

ReasonResponse response(const QString &item, const QString &version, int fit, Disposition disposition,
                        const QString &words)
{
    return {item, version, fit, false, words, disposition, {}};
}

ReasonsCheck reasons(LocalDay today, const QString &version)
{
    ReasonsCheck check;
    check.on = today.addDays(-ReasonsDaysAgo);
    check.finishedOn = check.on;
    check.surprised = u"How much lighter the titles were than I thought."_s;
    check.talk = u"The evenings, with Mara, who has managed for six years."_s;
    check.responses = {
        response(u"rsn.drawn.growth"_s, version, 4, Disposition::Keep,
                 u"When the newcomer explained the cache back to me, I was glad until evening."_s),
        response(u"rsn.drawn.problems"_s, version, 3, Disposition::Keep,
                 u"The consistency bug: two weeks, and I did not mind."_s),
        response(u"rsn.outside.title-people"_s, version, 2, Disposition::SetAside,
                 u"My father would understand it at last. That is his wish, not mine."_s),
        response(u"rsn.worry.life-people"_s, version, 3, Disposition::Test,
                 u"Both managers I know answer mail at ten at night."_s),
        response(u"rsn.worry.loss-people"_s, version, 2, Disposition::Test,
                 u"After three months of leave it took me a week."_s),
        response(u"rsn.final.forever"_s, version, 1, Disposition::SetAside, {}),
    };
    return check;
}

ExampleDecision stayed(LocalDay today)
{
    const LocalDay on = today.addDays(-FirstDecisionDaysAgo);
    DecisionRecord d;
    d.title = u"Stay an engineer for this year"_s;
    d.decidedOn = on;
    d.context = u"The lead role of the platform team was offered, with a week to answer."_s;
    d.options = {{u"Take the lead role"_s, u"It is there now."_s, u"I have never led anybody."_s},
                 {u"Stay, and lead one design across teams"_s, u"I learn what leading is like."_s, {}}};
    d.choice = d.options.last().label;
    d.reasons = u"I did not know whether I wanted the role or only not to miss it."_s;
    d.undoable = Undoable::WithCost;
    d.wayBack = u"Say so in the yearly talk; roles open about once a year."_s;
    d.leads = Track::Technical;
    d.changesRole = true;
    d.state = DecisionState::Stands;
    d.reviewOn = on.addDays(365);
    return {d,
            {{{}, {}, u"I will have led one design beyond my team."_s, on.addDays(180), 70, CameTrue::Yes}},
            {{{},
              {},
              {},
              1,
              {},
              u"The other kind of work keeps pulling me, three weeks in a row."_s,
              on.addDays(91),
              Occurred::No}}};
}

ExampleDecision mentors(LocalDay today)
{
    const LocalDay on = today.addDays(-SecondDecisionDaysAgo);
    DecisionRecord d;
    d.title = u"Give two days a week to the newcomers"_s;
    d.decidedOn = on;
    d.context = u"Three people joined at once. Nobody else has the time, and I keep offering."_s;
    d.options = {{u"Two days a week, for half a year"_s, u"Long enough to see it grow."_s,
                  u"The rewrite slows down."_s},
                 {u"One hour a week"_s, u"Costs little."_s, u"Tells me little."_s},
                 {u"Do nothing"_s, {}, u"They would learn it the hard way."_s}};
    d.choice = d.options.first().label;
    d.reasons = u"Mentoring left me at +1 or better for weeks. I want to know whether that lasts when it is "
                "not a treat any more."_s;
    d.undoable = Undoable::Fully;
    d.wayBack = u"Tell my manager four weeks ahead. Jonas would take over the pairing."_s;
    d.told = u"Mara"_s;
    d.leads = Track::People;
    d.changesRole = true;
    d.state = DecisionState::Recorded;
    d.reviewOn = today;
    return {d,
            {{{}, {}, u"Two of the three ship without me after ten weeks."_s, on.addDays(70), 75, {}},
             {{}, {}, u"I look forward to the pairing days, also in a bad week."_s, today, 60, {}}},
            {{{},
              {},
              {},
              1,
              {},
              u"For a month I notice that I am relieved when the pairing is cancelled."_s,
              today,
              {}}}};
}

} // namespace

ExampleDirection exampleDirection(LocalDay today, const QString &reasonsVersion)
{
    return {answers(today), {reasons(today, reasonsVersion)}, {stayed(today), mentors(today)}};
}

} // namespace tryboth
