// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharedanswersjson.h"

#include "exchange/sparsejson.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

SharedAnswer answerOf(StrictJson &json)
{
    return {json.text(u"question"_s), json.text(u"text"_s)};
}

} // namespace

QJsonObject jsonOfShared(const SharedAnswer &answer)
{
    return SparseJson().put(u"question"_s, answer.question).put(u"text"_s, answer.text).json();
}

QJsonObject jsonOfShared(const SharedReflection &r)
{
    return SparseJson()
        .put(u"reflection"_s, r.kind)
        .put(u"on"_s, std::optional(r.on))
        .put(u"week"_s, r.week)
        .putAll(u"answers"_s, r.answers)
        .put(u"recalledPeople"_s, r.recalledPeople)
        .put(u"recalledTechnical"_s, r.recalledTechnical)
        .put(u"recalledBeforeSeeing"_s, r.recalledBeforeSeeing)
        .put(u"checkIns"_s, r.checkIns)
        .json();
}

SharedReflection sharedReflectionOf(StrictJson &json)
{
    SharedReflection r;
    r.kind = json.text(u"reflection"_s);
    r.on = json.day(u"on"_s).value_or(LocalDay());
    r.week = json.day(u"week"_s);
    r.answers = json.parts(u"answers"_s, answerOf);
    r.recalledPeople = json.number(u"recalledPeople"_s);
    r.recalledTechnical = json.number(u"recalledTechnical"_s);
    r.recalledBeforeSeeing = json.flag(u"recalledBeforeSeeing"_s);
    r.checkIns = json.ids(u"checkIns"_s);
    return r;
}

QJsonObject jsonOfShared(const SharedFiveYearAnswer &a)
{
    return SparseJson()
        .put(u"on"_s, std::optional(a.on))
        .put(u"text"_s, a.text)
        .put(u"sort"_s, a.sort)
        .put(u"clarity"_s, a.clarity)
        .put(u"givesWay"_s, a.givesWay)
        .put(u"askedToday"_s, a.askedToday)
        .put(u"changed"_s, a.changed)
        .put(u"nextOn"_s, a.nextOn)
        .json();
}

SharedFiveYearAnswer sharedFiveYearAnswerOf(StrictJson &json)
{
    SharedFiveYearAnswer a;
    a.on = json.day(u"on"_s).value_or(LocalDay());
    a.text = json.text(u"text"_s);
    a.sort = json.text(u"sort"_s);
    a.clarity = json.number(u"clarity"_s);
    a.givesWay = json.text(u"givesWay"_s);
    a.askedToday = json.text(u"askedToday"_s);
    a.changed = json.text(u"changed"_s);
    a.nextOn = json.day(u"nextOn"_s);
    return a;
}

QJsonObject jsonOfShared(const SharedReason &r)
{
    return SparseJson()
        .put(u"on"_s, std::optional(r.on))
        .put(u"statement"_s, r.statement)
        .put(u"fit"_s, r.fit)
        .put(u"words"_s, r.words)
        .put(u"disposition"_s, r.disposition)
        .put(u"experiment"_s, r.experiment)
        .json();
}

SharedReason sharedReasonOf(StrictJson &json)
{
    SharedReason r;
    r.on = json.day(u"on"_s).value_or(LocalDay());
    r.statement = json.text(u"statement"_s);
    r.fit = json.number(u"fit"_s);
    r.words = json.text(u"words"_s);
    r.disposition = json.text(u"disposition"_s);
    r.experiment = json.id(u"experiment"_s);
    return r;
}

} // namespace tryboth
