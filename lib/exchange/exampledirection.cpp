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

QList<DirectionAnswer> answers(LocalDay today, const ExampleTexts &texts)
{
    DirectionAnswer first = answer(today.addDays(-FirstAnswerDaysAgo), texts(u"answer.first"_s),
                                   DirectionSort::Technical, 3);
    first.givesWay = texts(u"answer.first.gives-way"_s);
    first.nextStep = u"fy.next.other-people"_s;
    DirectionAnswer second = answer(today.addDays(-SecondAnswerDaysAgo), texts(u"answer.second"_s),
                                    DirectionSort::Both, 2);
    second.askedToday = texts(u"answer.second.asked"_s);
    second.changed = texts(u"answer.second.changed"_s);
    second.nextStep = u"fy.next.pair"_s;
    return {first, second};
}

ReasonResponse response(const QString &item, const QString &version, int fit, Disposition disposition,
                        const QString &words)
{
    return {item, version, fit, false, words, disposition, {}};
}

ReasonsCheck reasons(LocalDay today, const QString &version, const ExampleTexts &texts)
{
    ReasonsCheck check;
    check.on = today.addDays(-ReasonsDaysAgo);
    check.finishedOn = check.on;
    check.surprised = texts(u"reasons.surprised"_s);
    check.talk = texts(u"reasons.talk"_s);
    check.responses = {
        response(u"rsn.drawn.growth"_s, version, 4, Disposition::Keep, texts(u"reasons.growth"_s)),
        response(u"rsn.drawn.problems"_s, version, 3, Disposition::Keep, texts(u"reasons.problems"_s)),
        response(u"rsn.outside.title-people"_s, version, 2, Disposition::SetAside, texts(u"reasons.title"_s)),
        response(u"rsn.worry.life-people"_s, version, 3, Disposition::Test, texts(u"reasons.life"_s)),
        response(u"rsn.worry.loss-people"_s, version, 2, Disposition::Test, texts(u"reasons.loss"_s)),
        response(u"rsn.final.forever"_s, version, 1, Disposition::SetAside, {}),
    };
    return check;
}

ExampleDecision stayed(LocalDay today, const ExampleTexts &texts)
{
    const LocalDay on = today.addDays(-FirstDecisionDaysAgo);
    DecisionRecord d;
    d.title = texts(u"decision.stay.title"_s);
    d.decidedOn = on;
    d.context = texts(u"decision.stay.context"_s);
    d.options = {{texts(u"decision.stay.option.1"_s), texts(u"decision.stay.for.1"_s),
                  texts(u"decision.stay.against.1"_s)},
                 {texts(u"decision.stay.option.2"_s), texts(u"decision.stay.for.2"_s), {}}};
    d.choice = d.options.last().label;
    d.reasons = texts(u"decision.stay.reasons"_s);
    d.undoable = Undoable::WithCost;
    d.wayBack = texts(u"decision.stay.way-back"_s);
    d.leads = Track::Technical;
    d.changesRole = true;
    d.state = DecisionState::Stands;
    d.reviewOn = on.addDays(365);
    return {d,
            {{{}, {}, texts(u"decision.stay.expected"_s), on.addDays(180), 70, CameTrue::Yes}},
            {{{}, {}, {}, 1, {}, texts(u"decision.stay.sign"_s), on.addDays(91), Occurred::No}}};
}

ExampleDecision mentors(LocalDay today, const ExampleTexts &texts)
{
    const LocalDay on = today.addDays(-SecondDecisionDaysAgo);
    DecisionRecord d;
    d.title = texts(u"decision.mentor.title"_s);
    d.decidedOn = on;
    d.context = texts(u"decision.mentor.context"_s);
    d.options = {{texts(u"decision.mentor.option.1"_s), texts(u"decision.mentor.for.1"_s),
                  texts(u"decision.mentor.against.1"_s)},
                 {texts(u"decision.mentor.option.2"_s), texts(u"decision.mentor.for.2"_s),
                  texts(u"decision.mentor.against.2"_s)},
                 {texts(u"decision.mentor.option.3"_s), {}, texts(u"decision.mentor.against.3"_s)}};
    d.choice = d.options.first().label;
    d.reasons = texts(u"decision.mentor.reasons"_s);
    d.undoable = Undoable::Fully;
    d.wayBack = texts(u"decision.mentor.way-back"_s);
    d.told = u"Mara"_s;
    d.leads = Track::People;
    d.changesRole = true;
    d.state = DecisionState::Recorded;
    d.reviewOn = today;
    return {d,
            {{{}, {}, texts(u"decision.mentor.expected.1"_s), on.addDays(70), 75, {}},
             {{}, {}, texts(u"decision.mentor.expected.2"_s), today, 60, {}}},
            {{{}, {}, {}, 1, {}, texts(u"decision.mentor.sign"_s), today, {}}}};
}

} // namespace

ExampleDirection exampleDirection(LocalDay today, const QString &reasonsVersion, const ExampleTexts &texts)
{
    return {answers(today, texts),
            {reasons(today, reasonsVersion, texts)},
            {stayed(today, texts), mentors(today, texts)}};
}

} // namespace tryboth
