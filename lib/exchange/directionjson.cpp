// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/directionjson.h"

#include "exchange/entityjson.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DirectionJson)
};

QJsonObject jsonOf(const ReasonResponse &response)
{
    return {
        {u"item"_s, response.item},
        {u"itemVersion"_s, response.itemVersion},
        {u"fit"_s, orNull(response.fit)},
        {u"unsure"_s, response.unsure},
        {u"words"_s, response.words},
        {u"disposition"_s, wordOrNull(response.disposition)},
        {u"experiment"_s, response.experiment ? QJsonValue(response.experiment->toText()) : QJsonValue()}};
}

ReasonResponse responseOf(const QJsonValue &json)
{
    ReasonResponse response;
    response.item = json[u"item"_s].toString();
    response.itemVersion = json[u"itemVersion"_s].toString();
    response.fit = optionalIntOfJson(json[u"fit"_s]);
    response.unsure = json[u"unsure"_s].toBool();
    response.words = json[u"words"_s].toString();
    response.disposition = dispositionFromWord(json[u"disposition"_s].toString());
    response.experiment = Id::fromText(json[u"experiment"_s].toString());
    return response;
}

} // namespace

QJsonObject jsonOfAnswer(const DirectionAnswer &a)
{
    return withHead(a, {{u"on"_s, dayOrNull(a.on)},
                        {u"text"_s, a.text},
                        {u"flowVersion"_s, a.flowVersion},
                        {u"sort"_s, wordOrNull(a.sort)},
                        {u"clarity"_s, orNull(a.clarity)},
                        {u"givesWay"_s, a.givesWay},
                        {u"askedToday"_s, a.askedToday},
                        {u"changed"_s, a.changed},
                        {u"nextStep"_s, a.nextStep},
                        {u"nextOn"_s, dayOrNull(a.nextOn)},
                        {u"finished"_s, a.finished}});
}

Result<DirectionAnswer> answerOfJson(const QJsonObject &json)
{
    const auto id = Id::fromText(json[u"id"_s].toString());
    const auto on = optionalDayOfJson(json[u"on"_s]);
    if (!id || !on) {
        return failure(JsonText::tr("it has no id or no day."));
    }
    DirectionAnswer a;
    a.id = *id;
    readHead(json, a);
    a.on = *on;
    a.text = json[u"text"_s].toString();
    a.flowVersion = json[u"flowVersion"_s].toString();
    a.sort = directionSortFromWord(json[u"sort"_s].toString());
    a.clarity = optionalIntOfJson(json[u"clarity"_s]);
    a.givesWay = json[u"givesWay"_s].toString();
    a.askedToday = json[u"askedToday"_s].toString();
    a.changed = json[u"changed"_s].toString();
    a.nextStep = json[u"nextStep"_s].toString();
    a.nextOn = optionalDayOfJson(json[u"nextOn"_s]);
    a.finished = json[u"finished"_s].toBool();
    return validate(a).map([&] { return a; });
}

QJsonObject jsonOfDeferral(const DirectionDeferral &deferral)
{
    return {{u"id"_s, deferral.id.toText()},
            {u"created"_s, stampOf(deferral.created)},
            {u"on"_s, dayOrNull(deferral.on)},
            {u"until"_s, dayOrNull(deferral.until)}};
}

Result<DirectionDeferral> deferralOfJson(const QJsonObject &json)
{
    const auto id = Id::fromText(json[u"id"_s].toString());
    const auto on = optionalDayOfJson(json[u"on"_s]);
    if (!id || !on) {
        return failure(JsonText::tr("it has no id or no day."));
    }
    return DirectionDeferral{*id, momentOfJson(json[u"created"_s]), *on, optionalDayOfJson(json[u"until"_s])};
}

QJsonObject jsonOfReasons(const ReasonsCheck &check)
{
    QJsonArray responses;
    for (const ReasonResponse &response : check.responses) {
        responses.append(jsonOf(response));
    }
    return withHead(check, {{u"on"_s, dayOrNull(check.on)},
                            {u"finishedOn"_s, dayOrNull(check.finishedOn)},
                            {u"surprised"_s, check.surprised},
                            {u"talk"_s, check.talk},
                            {u"responses"_s, responses}});
}

Result<ReasonsCheck> reasonsOfJson(const QJsonObject &json)
{
    const auto id = Id::fromText(json[u"id"_s].toString());
    const auto on = optionalDayOfJson(json[u"on"_s]);
    if (!id || !on) {
        return failure(JsonText::tr("it has no id or no day."));
    }
    ReasonsCheck check;
    check.id = *id;
    readHead(json, check);
    check.on = *on;
    check.finishedOn = optionalDayOfJson(json[u"finishedOn"_s]);
    check.surprised = json[u"surprised"_s].toString();
    check.talk = json[u"talk"_s].toString();
    for (const QJsonValue &response : json[u"responses"_s].toArray()) {
        check.responses.append(responseOf(response));
    }
    return validate(check).map([&] { return check; });
}

} // namespace tryboth
