// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/journaljson.h"

#include "exchange/csvvalues.h"
#include "exchange/entityjson.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::JournalJson)
};

const QList<std::pair<ContextFlag, QString>> &contextWords()
{
    static const QList<std::pair<ContextFlag, QString>> words{{ContextFlag::Tired, u"tired"_s},
                                                              {ContextFlag::Interrupted, u"interrupted"_s},
                                                              {ContextFlag::Unwell, u"unwell"_s},
                                                              {ContextFlag::UnusualDay, u"unusual-day"_s},
                                                              {ContextFlag::FirstTime, u"first-time"_s}};
    return words;
}

} // namespace

QJsonArray jsonOfContext(ContextFlags flags)
{
    QJsonArray array;
    for (const auto &[flag, word] : contextWords()) {
        if (flags.testFlag(flag)) {
            array.append(word);
        }
    }
    return array;
}

ContextFlags contextOfJson(const QJsonArray &array)
{
    ContextFlags flags;
    for (const auto &[flag, word] : contextWords()) {
        flags.setFlag(flag, array.contains(word));
    }
    return flags;
}

namespace {

void readWhen(const QJsonObject &json, CheckIn &checkIn)
{
    checkIn.when.day = isoDate(json[u"day"_s].toString());
    if (json[u"time"_s].isString()) {
        checkIn.when.time = clockTime(json[u"time"_s].toString());
    }
    checkIn.when.utcOffsetMinutes = json[u"utcOffsetMinutes"_s].toInt();
    checkIn.when.zone = json[u"zone"_s].toString().toUtf8();
    checkIn.recorded = momentOfJson(json[u"recorded"_s]);
    checkIn.created = momentOfJson(json[u"created"_s]);
    checkIn.modified = momentOfJson(json[u"modified"_s]);
    checkIn.deleted = optionalMomentOfJson(json[u"deleted"_s]);
}

void readOrigin(const QJsonObject &json, CheckIn &checkIn)
{
    checkIn.rev = json[u"rev"_s].toInt(1);
    checkIn.origin = originFromWord(json[u"origin"_s].toString()).value_or(Origin::Import);
    checkIn.starred = json[u"starred"_s].toBool();
    checkIn.waiting = json[u"waiting"_s].toBool();
    checkIn.source = json[u"source"_s].toString();
    checkIn.sourceId = json[u"sourceId"_s].toString();
    checkIn.importRun = Id::fromText(json[u"importRun"_s].toString());
    checkIn.experimentSession = Id::fromText(json[u"experimentSession"_s].toString());
}

} // namespace

QJsonObject jsonOfCheckIn(const CheckIn &checkIn)
{
    QJsonObject json{
        {u"id"_s, checkIn.id.toText()},
        {u"created"_s, stampOf(checkIn.created)},
        {u"modified"_s, stampOf(checkIn.modified)},
        {u"rev"_s, checkIn.rev},
        {u"day"_s, checkIn.when.day.toString(Qt::ISODate)},
        {u"time"_s, checkIn.when.time ? QJsonValue(checkIn.when.time->toString(u"HH:mm"_s)) : QJsonValue()},
        {u"utcOffsetMinutes"_s, checkIn.when.utcOffsetMinutes},
        {u"zone"_s, QString::fromUtf8(checkIn.when.zone)},
        {u"recorded"_s, stampOf(checkIn.recorded)},
        {u"activity"_s, checkIn.activity},
        {u"title"_s, checkIn.title},
        {u"minutes"_s, orNull(checkIn.minutes)},
        {u"focus"_s, toWord(checkIn.focus)},
        {u"energy"_s, orNull(checkIn.energy)},
        {u"engagement"_s, orNull(checkIn.engagement)},
        {u"scaleVersion"_s, checkIn.scaleVersion},
        {u"chosen"_s, checkIn.chosen ? QJsonValue(toWord(*checkIn.chosen)) : QJsonValue()},
        {u"context"_s, jsonOfContext(checkIn.context)},
        {u"note"_s, checkIn.note},
        {u"tags"_s, QJsonArray::fromStringList(checkIn.tags)},
        {u"origin"_s, toWord(checkIn.origin)},
        {u"starred"_s, checkIn.starred},
        {u"waiting"_s, checkIn.waiting},
        {u"source"_s, checkIn.source},
        {u"sourceId"_s, checkIn.sourceId}};
    json[u"deleted"_s] = stampOrNull(checkIn.deleted);
    json[u"importRun"_s] = checkIn.importRun ? QJsonValue(checkIn.importRun->toText()) : QJsonValue();
    json[u"experimentSession"_s] = checkIn.experimentSession ? QJsonValue(checkIn.experimentSession->toText())
                                                             : QJsonValue();
    return json;
}

Result<CheckIn> checkInOfJson(const QJsonObject &json)
{
    CheckIn checkIn;
    const std::optional<Id> id = Id::fromText(json[u"id"_s].toString());
    const std::optional<Focus> focus = focusFromWord(json[u"focus"_s].toString());
    if (!id || !focus) {
        return failure(JsonText::tr("it has no id or no focus."));
    }
    checkIn.id = *id;
    checkIn.focus = *focus;
    readWhen(json, checkIn);
    checkIn.activity = json[u"activity"_s].toString();
    checkIn.title = json[u"title"_s].toString();
    checkIn.note = json[u"note"_s].toString();
    checkIn.tags = textsOfJson(json[u"tags"_s]);
    checkIn.minutes = optionalIntOfJson(json[u"minutes"_s]);
    checkIn.energy = optionalIntOfJson(json[u"energy"_s]);
    checkIn.engagement = optionalIntOfJson(json[u"engagement"_s]);
    checkIn.scaleVersion = json[u"scaleVersion"_s].toInt(CheckIn::CurrentScale);
    checkIn.chosen = chosenFromWord(json[u"chosen"_s].toString());
    checkIn.context = contextOfJson(json[u"context"_s].toArray());
    readOrigin(json, checkIn);
    const Result<void> valid = validate(checkIn);
    return valid ? Result<CheckIn>(checkIn) : tl::unexpected(valid.error());
}

QJsonObject jsonOfActivity(const ActivityType &type)
{
    return {{u"id"_s, type.id},
            {u"label"_s, type.label},
            {u"focus"_s, toWord(type.focusDefault)},
            {u"minutes"_s, type.minutesDefault},
            {u"aliases"_s, QJsonArray::fromStringList(type.aliases)},
            {u"hidden"_s, type.hidden}};
}

Result<ActivityType> activityOfJson(const QJsonObject &json)
{
    ActivityType type;
    type.id = json[u"id"_s].toString();
    type.label = json[u"label"_s].toString();
    type.focusDefault = focusFromWord(json[u"focus"_s].toString()).value_or(Focus::Mixed);
    type.minutesDefault = json[u"minutes"_s].toInt(ActivityType::DefaultMinutes);
    type.aliases = textsOfJson(json[u"aliases"_s]);
    type.hidden = json[u"hidden"_s].toBool();
    const Result<void> valid = validate(type);
    return valid && !type.id.isEmpty()
               ? Result<ActivityType>(type)
               : failure(JsonText::tr("A kind of work in the file does not hold together and "
                                      "was left out."));
}

} // namespace tryboth
