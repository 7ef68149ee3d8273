// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/experimenttemplate.h"

#include "domain/experimentrules.h"
#include "domain/jsontexts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7;

QList<PersonToAsk> peopleOf(const QJsonValue &value)
{
    QList<PersonToAsk> people;
    for (const QJsonValue &item : value.toArray()) {
        people.append({item["role"_L1].toString(), item["script"_L1].toString()});
    }
    return people;
}

QJsonArray toJson(const QList<PersonToAsk> &people)
{
    QJsonArray array;
    for (const PersonToAsk &person : people) {
        array.append(QJsonObject{{u"role"_s, person.role}, {u"script"_s, person.script}});
    }
    return array;
}

} // namespace

ExperimentTemplate templateOf(const QJsonObject &object)
{
    const QJsonValue weeks = object.value("weeks"_L1);
    const QJsonValue cadence = object.value("cadence"_L1);
    const QJsonValue reversible = object.value("reversible"_L1);
    ExperimentTemplate t;
    t.id = object.value("id"_L1).toString();
    t.title = object.value("title"_L1).toString();
    t.track = trackFromWord(object.value("track"_L1).toString()).value_or(Track::Mixed);
    t.intent = object.value("intent"_L1).toString();
    t.hypothesisStarter = object.value("hypothesis_starter"_L1).toString();
    t.changeMyMindStarter = object.value("change_my_mind_starter"_L1).toString();
    t.protocol = textsOfJson(object.value("protocol"_L1));
    t.weeksMin = weeks["min"_L1].toInt(t.weeksMin);
    t.weeksDefault = weeks["default"_L1].toInt(t.weeksDefault);
    t.weeksMax = weeks["max"_L1].toInt(t.weeksMax);
    t.cadence = {cadence["times"_L1].toInt(1),
                 cadencePerFromWord(cadence["per"_L1].toString()).value_or(CadencePer::Week),
                 cadence["minutes"_L1].toInt(Cadence().minutes)};
    t.cadenceText = cadence["text"_L1].toString();
    t.baselineWeeks = object.value("baseline_weeks"_L1).toInt(t.baselineWeeks);
    t.signsToWatch = textsOfJson(object.value("signals"_L1));
    t.exitRule = object.value("exit_rule"_L1).toString();
    t.costsRisks = textsOfJson(object.value("costs_risks"_L1));
    t.whoToAsk = peopleOf(object.value("who_to_ask"_L1));
    t.reversible = {
        reversibleLevelFromWord(reversible["level"_L1].toString()).value_or(ReversibleLevel::Unknown),
        reversible["notice_days"_L1].toInt(), reversible["how"_L1].toString()};
    t.activityTypes = textsOfJson(object.value("activity_types"_L1));
    return t;
}

QJsonObject toJson(const ExperimentTemplate &t)
{
    return {{u"id"_s, t.id},
            {u"title"_s, t.title},
            {u"track"_s, toWord(t.track)},
            {u"intent"_s, t.intent},
            {u"hypothesis_starter"_s, t.hypothesisStarter},
            {u"change_my_mind_starter"_s, t.changeMyMindStarter},
            {u"protocol"_s, QJsonArray::fromStringList(t.protocol)},
            {u"weeks"_s,
             QJsonObject{{u"min"_s, t.weeksMin}, {u"default"_s, t.weeksDefault}, {u"max"_s, t.weeksMax}}},
            {u"cadence"_s, QJsonObject{{u"times"_s, t.cadence.times},
                                       {u"per"_s, toWord(t.cadence.per)},
                                       {u"minutes"_s, t.cadence.minutes},
                                       {u"text"_s, t.cadenceText}}},
            {u"baseline_weeks"_s, t.baselineWeeks},
            {u"signals"_s, QJsonArray::fromStringList(t.signsToWatch)},
            {u"exit_rule"_s, t.exitRule},
            {u"costs_risks"_s, QJsonArray::fromStringList(t.costsRisks)},
            {u"who_to_ask"_s, toJson(t.whoToAsk)},
            {u"reversible"_s, QJsonObject{{u"level"_s, toWord(t.reversible.level)},
                                          {u"notice_days"_s, t.reversible.noticeDays},
                                          {u"how"_s, t.reversible.how}}},
            {u"activity_types"_s, QJsonArray::fromStringList(t.activityTypes)}};
}

Experiment experimentFrom(const ExperimentTemplate &source, LocalDay start)
{
    Experiment e;
    e.title = source.title;
    e.track = source.track;
    e.templateId = source.id;
    e.intent = source.intent;
    e.hypothesis = source.hypothesisStarter;
    e.changeMyMind = source.changeMyMindStarter;
    e.protocol = source.protocol;
    e.cadence = source.cadence;
    e.activityTypes = source.activityTypes;
    e.start = start;
    e.end = start.addDays(qint64{DaysPerWeek} * source.weeksDefault - 1);
    if (source.baselineWeeks > 0) {
        const DayRange before = baselineBefore(start, source.baselineWeeks);
        e.baselineFrom = before.from;
        e.baselineTo = before.to;
    }
    e.exitRule = source.exitRule;
    e.reversible = source.reversible;
    return e;
}

ExperimentTemplate templateFrom(const Experiment &experiment)
{
    ExperimentTemplate t;
    t.title = experiment.title;
    t.track = experiment.track;
    t.intent = experiment.intent;
    t.hypothesisStarter = experiment.hypothesis;
    t.changeMyMindStarter = experiment.changeMyMind;
    t.protocol = experiment.protocol;
    t.cadence = experiment.cadence;
    t.activityTypes = experiment.activityTypes;
    t.exitRule = experiment.exitRule;
    t.reversible = experiment.reversible;
    if (experiment.hasDates()) {
        t.weeksDefault = std::max(1, weekCount(experiment));
        t.weeksMin = std::min(t.weeksMin, t.weeksDefault);
        t.weeksMax = std::max(t.weeksMax, t.weeksDefault);
    }
    if (experiment.baselineFrom && experiment.baselineTo) {
        const auto days = static_cast<int>(experiment.baselineFrom->daysTo(*experiment.baselineTo)) + 1;
        t.baselineWeeks = (days + DaysPerWeek - 1) / DaysPerWeek;
    }
    return t;
}

} // namespace tryboth
