// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/experimentjson.h"

#include "exchange/entityjson.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ExperimentJson)
};

QJsonArray arrayOf(const QList<Pause> &pauses)
{
    QJsonArray array;
    for (const Pause &pause : pauses) {
        array.append(QJsonObject{{u"from"_s, dayOrNull(pause.from)}, {u"to"_s, dayOrNull(pause.to)}});
    }
    return array;
}

QList<Pause> pausesOf(const QJsonArray &array)
{
    QList<Pause> pauses;
    for (const QJsonValue &item : array) {
        if (const auto from = optionalDayOfJson(item[u"from"_s])) {
            pauses.append({*from, optionalDayOfJson(item[u"to"_s])});
        }
    }
    return pauses;
}

void readWords(const QJsonObject &json, Experiment &e)
{
    e.title = json[u"title"_s].toString();
    e.templateId = json[u"template"_s].toString();
    e.intent = json[u"intent"_s].toString();
    e.hypothesis = json[u"hypothesis"_s].toString();
    e.changeMyMind = json[u"changeMyMind"_s].toString();
    e.whyNow = json[u"whyNow"_s].toString();
    e.protocol = textsOfJson(json[u"protocol"_s]);
    e.activityTypes = textsOfJson(json[u"activityTypes"_s]);
    e.exitRule = json[u"exitRule"_s].toString();
    e.reversible.level =
        reversibleLevelFromWord(json[u"reversible"_s].toString()).value_or(ReversibleLevel::Unknown);
    e.reversible.noticeDays = json[u"noticeDays"_s].toInt();
    e.reversible.how = json[u"reversibleHow"_s].toString();
    e.whoAsked = json[u"whoAsked"_s].toString();
}

void readDays(const QJsonObject &json, Experiment &e)
{
    e.start = optionalDayOfJson(json[u"start"_s]).value_or(LocalDay());
    e.end = optionalDayOfJson(json[u"end"_s]).value_or(LocalDay());
    e.baselineFrom = optionalDayOfJson(json[u"baselineFrom"_s]);
    e.baselineTo = optionalDayOfJson(json[u"baselineTo"_s]);
    e.baselineRule =
        baselineRuleFromWord(json[u"baselineRule"_s].toString()).value_or(BaselineRule::SameFocus);
    e.smallestDifference = json[u"smallestDifference"_s].toDouble(e.smallestDifference);
    e.cadence.times = json[u"times"_s].toInt(1);
    e.cadence.per = cadencePerFromWord(json[u"per"_s].toString()).value_or(CadencePer::Week);
    e.cadence.minutes = json[u"minutes"_s].toInt(e.cadence.minutes);
}

} // namespace

QJsonObject jsonOfExperiment(const Experiment &e)
{
    return withHead(e, {{u"title"_s, e.title},
                        {u"track"_s, toWord(e.track)},
                        {u"template"_s, e.templateId},
                        {u"intent"_s, e.intent},
                        {u"hypothesis"_s, e.hypothesis},
                        {u"changeMyMind"_s, e.changeMyMind},
                        {u"whyNow"_s, e.whyNow},
                        {u"protocol"_s, QJsonArray::fromStringList(e.protocol)},
                        {u"times"_s, e.cadence.times},
                        {u"per"_s, toWord(e.cadence.per)},
                        {u"minutes"_s, e.cadence.minutes},
                        {u"activityTypes"_s, QJsonArray::fromStringList(e.activityTypes)},
                        {u"start"_s, dayOrNull(e.start)},
                        {u"end"_s, dayOrNull(e.end)},
                        {u"baselineFrom"_s, dayOrNull(e.baselineFrom)},
                        {u"baselineTo"_s, dayOrNull(e.baselineTo)},
                        {u"baselineRule"_s, toWord(e.baselineRule)},
                        {u"smallestDifference"_s, e.smallestDifference},
                        {u"exitRule"_s, e.exitRule},
                        {u"reversible"_s, toWord(e.reversible.level)},
                        {u"noticeDays"_s, e.reversible.noticeDays},
                        {u"reversibleHow"_s, e.reversible.how},
                        {u"whoAsked"_s, e.whoAsked},
                        {u"status"_s, toWord(e.status)},
                        {u"stoppedOn"_s, dayOrNull(e.stoppedOn)},
                        {u"pauses"_s, arrayOf(e.pauses)}});
}

Result<Experiment> experimentOfJson(const QJsonObject &json)
{
    Experiment e;
    const auto id = Id::fromText(json[u"id"_s].toString());
    const auto track = trackFromWord(json[u"track"_s].toString());
    const auto status = experimentStatusFromWord(json[u"status"_s].toString());
    if (!id || !track || !status) {
        return failure(JsonText::tr("it has no id, no track or no status."));
    }
    e.id = *id;
    e.track = *track;
    e.status = *status;
    readHead(json, e);
    readDesign(json, e);
    e.stoppedOn = optionalDayOfJson(json[u"stoppedOn"_s]);
    e.pauses = pausesOf(json[u"pauses"_s].toArray());
    return validate(e).map([&] { return e; });
}

void readDesign(const QJsonObject &json, Experiment &experiment)
{
    experiment.track = trackFromWord(json[u"track"_s].toString()).value_or(experiment.track);
    readWords(json, experiment);
    readDays(json, experiment);
}

QJsonObject jsonOfAmendment(const Amendment &amendment)
{
    return {{u"id"_s, amendment.id.toText()},
            {u"of"_s, amendment.of == AmendmentOf::Experiment ? u"experiment"_s : u"decision"_s},
            {u"subject"_s, amendment.subject.toText()},
            {u"field"_s, amendment.field},
            {u"old"_s, amendment.oldText},
            {u"new"_s, amendment.newText},
            {u"reason"_s, amendment.reason},
            {u"at"_s, stampOf(amendment.at)}};
}

Result<Amendment> amendmentOfJson(const QJsonObject &json)
{
    const auto id = Id::fromText(json[u"id"_s].toString());
    const auto subject = Id::fromText(json[u"subject"_s].toString());
    if (!id || !subject) {
        return failure(JsonText::tr("it has no id or belongs to nothing."));
    }
    return Amendment{*id,
                     json[u"of"_s].toString() == "decision"_L1 ? AmendmentOf::DecisionRecord
                                                               : AmendmentOf::Experiment,
                     *subject,
                     json[u"field"_s].toString(),
                     json[u"old"_s].toString(),
                     json[u"new"_s].toString(),
                     json[u"reason"_s].toString(),
                     momentOfJson(json[u"at"_s])};
}

QJsonObject jsonOfPair(const Pair &pair)
{
    return withHead(pair, {{u"peopleExperiment"_s, pair.peopleExperiment.toText()},
                           {u"technicalExperiment"_s, pair.technicalExperiment.toText()},
                           {u"arrangement"_s, toWord(pair.arrangement)},
                           {u"question"_s, pair.question},
                           {u"reviewOn"_s, dayOrNull(pair.reviewOn)}});
}

Result<Pair> pairOfJson(const QJsonObject &json)
{
    const auto id = Id::fromText(json[u"id"_s].toString());
    const auto people = Id::fromText(json[u"peopleExperiment"_s].toString());
    const auto technical = Id::fromText(json[u"technicalExperiment"_s].toString());
    const auto arrangement = arrangementFromWord(json[u"arrangement"_s].toString());
    if (!id || !people || !technical || !arrangement) {
        return failure(JsonText::tr("it has no id, no arrangement or lacks one of its two sides."));
    }
    Pair pair;
    pair.id = *id;
    readHead(json, pair);
    pair.peopleExperiment = *people;
    pair.technicalExperiment = *technical;
    pair.arrangement = *arrangement;
    pair.question = json[u"question"_s].toString();
    pair.reviewOn = optionalDayOfJson(json[u"reviewOn"_s]).value_or(LocalDay());
    return validate(pair).map([&] { return pair; });
}

QJsonObject jsonOfDraw(const Draw &draw)
{
    return {{u"id"_s, draw.id.toText()},
            {u"kind"_s, toWord(draw.kind)},
            {u"subject"_s, draw.subject.toText()},
            {u"seed"_s, QString::number(draw.seed)}, // 64 bits are more than a JSON number holds
            {u"at"_s, stampOf(draw.at)},
            {u"admissible"_s, QJsonArray::fromStringList(draw.admissible)},
            {u"drawn"_s, draw.drawn}};
}

Result<Draw> drawOfJson(const QJsonObject &json)
{
    const auto id = Id::fromText(json[u"id"_s].toString());
    const auto subject = Id::fromText(json[u"subject"_s].toString());
    const auto kind = drawKindFromWord(json[u"kind"_s].toString());
    bool isNumber = false;
    const quint64 seed = json[u"seed"_s].toString().toULongLong(&isNumber);
    if (!id || !subject || !kind || !isNumber) {
        return failure(JsonText::tr("it has no id, no kind or no seed, or belongs to nothing."));
    }
    const Draw draw{*id,
                    *kind,
                    *subject,
                    seed,
                    momentOfJson(json[u"at"_s]),
                    textsOfJson(json[u"admissible"_s]),
                    json[u"drawn"_s].toInt(-1)};
    return draw.drawn >= 0 && draw.drawn < draw.admissible.size()
               ? Result<Draw>(draw)
               : failure(JsonText::tr("what was drawn is not among what could have been."));
}

QJsonObject jsonOfDayNote(const DayNote &note)
{
    return {{u"day"_s, dayOrNull(note.day)},
            {u"sleep"_s, orNull(note.sleep)},
            {u"workload"_s, orNull(note.workload)},
            {u"unusual"_s, note.unusual}};
}

Result<DayNote> dayNoteOfJson(const QJsonObject &json)
{
    const auto day = optionalDayOfJson(json[u"day"_s]);
    if (!day) {
        return failure(JsonText::tr("it has no day."));
    }
    return DayNote{*day, optionalIntOfJson(json[u"sleep"_s]), optionalIntOfJson(json[u"workload"_s]),
                   json[u"unusual"_s].toBool()};
}

} // namespace tryboth
