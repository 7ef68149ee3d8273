// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reflectionjson.h"

#include "exchange/entityjson.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ReflectionJson)
};

QJsonArray arrayOf(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids) {
        array.append(id.toText());
    }
    return array;
}

QList<Id> idsOfJson(const QJsonValue &value)
{
    QList<Id> ids;
    for (const QJsonValue &item : value.toArray()) {
        if (const auto id = Id::fromText(item.toString())) {
            ids.append(*id);
        }
    }
    return ids;
}

QJsonArray arrayOf(const QList<ReflectionAnswer> &answers)
{
    QJsonArray array;
    for (const ReflectionAnswer &answer : answers) {
        array.append(QJsonObject{{u"prompt"_s, answer.prompt},
                                 {u"version"_s, answer.version},
                                 {u"question"_s, answer.question},
                                 {u"text"_s, answer.text}});
    }
    return array;
}

QList<ReflectionAnswer> answersOfJson(const QJsonValue &value)
{
    QList<ReflectionAnswer> answers;
    for (const QJsonValue &item : value.toArray()) {
        answers.append({item[u"prompt"_s].toString(), item[u"version"_s].toString(),
                        item[u"question"_s].toString(), item[u"text"_s].toString()});
    }
    return answers;
}

} // namespace

QJsonObject jsonOfReflection(const Reflection &r)
{
    return withHead(r, {{u"kind"_s, toWord(r.kind)},
                        {u"day"_s, dayOrNull(r.day)},
                        {u"title"_s, r.title},
                        {u"body"_s, r.body},
                        {u"answers"_s, arrayOf(r.answers)},
                        {u"recalledPeople"_s, orNull(r.recalled.people)},
                        {u"recalledTechnical"_s, orNull(r.recalled.technical)},
                        {u"recalledAt"_s, stampOrNull(r.recalled.at)},
                        {u"afterSeeing"_s, r.recalled.afterSeeing},
                        {u"finished"_s, stampOrNull(r.finished)},
                        {u"checkIns"_s, arrayOf(r.checkIns)},
                        {u"experiments"_s, arrayOf(r.experiments)}});
}

Result<Reflection> reflectionOfJson(const QJsonObject &json)
{
    const auto id = Id::fromText(json[u"id"_s].toString());
    const auto kind = reflectionKindFromWord(json[u"kind"_s].toString());
    const auto day = optionalDayOfJson(json[u"day"_s]);
    if (!id || !kind || !day) {
        return failure(JsonText::tr("it has no id, no kind or no day."));
    }
    Reflection r;
    r.id = *id;
    r.kind = *kind;
    r.day = *day;
    readHead(json, r);
    r.title = json[u"title"_s].toString();
    r.body = json[u"body"_s].toString();
    r.answers = answersOfJson(json[u"answers"_s]);
    r.recalled = {optionalIntOfJson(json[u"recalledPeople"_s]),
                  optionalIntOfJson(json[u"recalledTechnical"_s]),
                  optionalMomentOfJson(json[u"recalledAt"_s]), json[u"afterSeeing"_s].toBool()};
    r.finished = optionalMomentOfJson(json[u"finished"_s]);
    r.checkIns = idsOfJson(json[u"checkIns"_s]);
    r.experiments = idsOfJson(json[u"experiments"_s]);
    return validate(r).map([&] { return r; });
}

QJsonObject jsonOfSecondLook(const SecondLook &look)
{
    return withHead(look, {{u"checkIn"_s, look.checkIn.toText()},
                           {u"on"_s, dayOrNull(look.on)},
                           {u"worth"_s, look.worth},
                           {u"note"_s, look.note}});
}

Result<SecondLook> secondLookOfJson(const QJsonObject &json)
{
    const auto id = Id::fromText(json[u"id"_s].toString());
    const auto checkIn = Id::fromText(json[u"checkIn"_s].toString());
    const auto on = optionalDayOfJson(json[u"on"_s]);
    const auto worth = optionalIntOfJson(json[u"worth"_s]);
    if (!id || !checkIn || !on || !worth) {
        return failure(JsonText::tr("it has no id, no day or no rating, or belongs to no entry."));
    }
    const SecondLook look{*id,
                          momentOfJson(json[u"created"_s]),
                          momentOfJson(json[u"modified"_s]),
                          json[u"rev"_s].toInt(1),
                          *checkIn,
                          *on,
                          *worth,
                          json[u"note"_s].toString()};
    return validate(look).map([&] { return look; });
}

QJsonObject jsonOfOwnPrompt(const OwnPrompt &own)
{
    return withHead(own, {{u"text"_s, own.text}, {u"focus"_s, wordOrNull(own.focus)}});
}

Result<OwnPrompt> ownPromptOfJson(const QJsonObject &json)
{
    const auto id = Id::fromText(json[u"id"_s].toString());
    if (!id) {
        return failure(JsonText::tr("it has no id."));
    }
    const OwnPrompt own{*id,
                        momentOfJson(json[u"created"_s]),
                        momentOfJson(json[u"modified"_s]),
                        json[u"rev"_s].toInt(1),
                        json[u"text"_s].toString(),
                        focusFromWord(json[u"focus"_s].toString())};
    return validate(own).map([&] { return own; });
}

} // namespace tryboth
