// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/experimentjson.h"

#include <QJsonArray>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dayOrNull(const std::optional<LocalDay> &day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonOf(const std::optional<Range> &range)
{
    return range ? QJsonValue(QJsonObject{{u"lower"_s, range->lower}, {u"upper"_s, range->upper}})
                 : QJsonValue(QJsonValue::Null);
}

QString momentText(Moment moment)
{
    return moment.inZone(QTimeZone::utc()).toString(Qt::ISODate);
}

QJsonObject jsonOf(const Phase &phase)
{
    return {{u"from"_s, dayOrNull(phase.days.from)}, {u"to"_s, dayOrNull(phase.days.to)},
            {u"rated_days"_s, phase.ratedDays},      {u"iso_weeks"_s, phase.isoWeeks},
            {u"mean"_s, numberOrNull(phase.mean)},   {u"same_every_day"_s, phase.sameEveryDay}};
}

QJsonValue jsonOf(const std::optional<Effect> &effect)
{
    if (!effect) {
        return QJsonValue::Null;
    }
    QJsonObject object{{u"difference"_s, effect->difference},
                       {u"carry_over"_s, effect->carryOver},
                       {u"effective_a"_s, effect->effectiveA},
                       {u"effective_b"_s, effect->effectiveB},
                       {u"nap"_s, effect->nap},
                       {u"nap_range"_s, jsonOf(effect->napRange)}};
    if (effect->differenceRange) {
        object.insert(u"difference_range"_s, jsonOf(std::optional(effect->differenceRange->range)));
        object.insert(u"freedom"_s, effect->differenceRange->freedom);
    }
    if (effect->trend) {
        object.insert(u"trend"_s, QJsonObject{{u"slope"_s, effect->trend->slope},
                                              {u"step"_s, effect->trend->step},
                                              {u"flag"_s, effect->trend->flag}});
    }
    return object;
}

QJsonArray jsonOf(const QList<ExperimentMark> &marks)
{
    QJsonArray array;
    for (const ExperimentMark &mark : marks) {
        array.append(QJsonObject{{u"day"_s, mark.day.toString(Qt::ISODate)},
                                 {u"energy"_s, mark.energy},
                                 {u"during"_s, mark.during},
                                 {u"left_out"_s, mark.washout}});
    }
    return array;
}

QJsonArray jsonOf(const QList<ImbalanceRow> &rows)
{
    QJsonArray array;
    for (const ImbalanceRow &row : rows) {
        array.append(QJsonObject{{u"what"_s, nameOf(row.what)},
                                 {u"before"_s, row.numbers.meanA},
                                 {u"during"_s, row.numbers.meanB},
                                 {u"days_before"_s, int(row.numbers.countA)},
                                 {u"days_during"_s, int(row.numbers.countB)},
                                 {u"standardised"_s, numberOrNull(row.numbers.standardised)},
                                 {u"notable"_s, row.notable}});
    }
    return array;
}

QJsonValue jsonOf(const std::optional<Draw> &draw)
{
    if (!draw) {
        return QJsonValue::Null;
    }
    return QJsonObject{
        {u"kind"_s, toWord(draw->kind)},  {u"seed"_s, QString::number(draw->seed)},
        {u"at"_s, momentText(draw->at)},  {u"admissible"_s, QJsonArray::fromStringList(draw->admissible)},
        {u"drawn"_s, draw->assignment()}, {u"holds_when_redone"_s, holdsWhenRedone(*draw)}};
}

QJsonValue jsonOf(const std::optional<SealedForecast> &sealed, const std::optional<ForecastOutcome> &outcome)
{
    if (!sealed) {
        return QJsonValue::Null;
    }
    QJsonObject object{{u"sealed"_s, momentText(sealed->sealed)},
                       {u"opened"_s, sealed->opened ? QJsonValue(momentText(*sealed->opened))
                                                    : QJsonValue(QJsonValue::Null)}};
    if (sealed->forecast) {
        object.insert(u"energy_expected"_s, sealed->forecast->energyExpected);
        object.insert(u"confidence"_s, sealed->forecast->confidence);
    }
    if (outcome) {
        object.insert(u"level"_s, outcome->level);
        object.insert(u"level_range"_s, jsonOf(outcome->range));
        object.insert(u"within"_s, outcome->within);
    }
    return object;
}

QJsonArray jsonOf(const QList<ExperimentSession> &sessions)
{
    QJsonArray array;
    for (const ExperimentSession &session : sessions) {
        array.append(QJsonObject{{u"planned_on"_s, dayOrNull(session.plannedOn)},
                                 {u"state"_s, toWord(session.state)},
                                 {u"remark"_s, session.remark},
                                 {u"check_in"_s, session.checkIn ? QJsonValue(session.checkIn->toText())
                                                                 : QJsonValue(QJsonValue::Null)}});
    }
    return array;
}

QJsonArray jsonOf(const QList<Amendment> &amendments)
{
    QJsonArray array;
    for (const Amendment &amendment : amendments) {
        array.append(QJsonObject{{u"at"_s, momentText(amendment.at)},
                                 {u"field"_s, amendment.field},
                                 {u"old"_s, amendment.oldText},
                                 {u"new"_s, amendment.newText},
                                 {u"reason"_s, amendment.reason}});
    }
    return array;
}

QJsonObject numbersOf(const ExperimentReport &report)
{
    QJsonObject object{{u"before"_s, jsonOf(report.before)},
                       {u"during"_s, jsonOf(report.during)},
                       {u"marks"_s, jsonOf(report.marks)},
                       {u"late_entries"_s, report.lateEntries},
                       {u"kept"_s, report.kept.kept},
                       {u"due"_s, report.kept.due},
                       {u"moved_or_not_possible"_s, report.kept.other},
                       {u"effect"_s, jsonOf(report.effect)},
                       {u"lot_p"_s, numberOrNull(report.lotP)},
                       {u"imbalance"_s, jsonOf(report.imbalance)},
                       {u"low_last_week"_s, report.lowLastWeek},
                       {u"overlaps"_s, QJsonArray::fromStringList(report.overlaps)},
                       {u"second_look_on"_s, dayOrNull(report.secondLookOn)}};
    if (report.halves) {
        object.insert(u"halves"_s, QJsonObject{{u"first"_s, report.halves->first},
                                               {u"first_days"_s, report.halves->firstDays},
                                               {u"second"_s, report.halves->second},
                                               {u"second_days"_s, report.halves->secondDays}});
    }
    return object;
}

} // namespace

QString wordFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Running:
        return u"running"_s;
    case Verdict::TooLittle:
        return u"too_little"_s;
    case Verdict::TooEarly:
        return u"too_early"_s;
    case Verdict::TooUncertain:
        return u"too_uncertain"_s;
    case Verdict::AboutTheSame:
        return u"about_the_same"_s;
    case Verdict::DifferenceButTrend:
        return u"difference_but_trend"_s;
    case Verdict::ClearDifference:
        return u"clear_difference"_s;
    case Verdict::LikelyDifference:
        return u"likely_difference"_s;
    case Verdict::NoClearDifference:
        return u"no_clear_difference"_s;
    }
    return {};
}

QJsonObject summaryOf(const Experiment &experiment, ExperimentStatus status)
{
    return {
        {u"id"_s, experiment.id.toText()},
        {u"title"_s, experiment.title},
        {u"track"_s, toWord(experiment.track)},
        {u"status"_s, toWord(status)},
        {u"start"_s, dayOrNull(experiment.start)},
        {u"end"_s, dayOrNull(experiment.end)},
        {u"pair"_s, experiment.pair ? QJsonValue(experiment.pair->toText()) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject jsonOf(const ExperimentFacts &facts, const ExperimentReport &report,
                   const ExperimentSentence &sentence)
{
    const Experiment &e = facts.experiment;
    QJsonObject object = summaryOf(e, report.status);
    object.insert(u"rules"_s, report.rules);
    object.insert(u"smallest_difference"_s, report.smallestDifference);
    object.insert(u"baseline_rule"_s, toWord(e.baselineRule));
    object.insert(u"hypothesis"_s, e.hypothesis);
    object.insert(u"change_my_mind"_s, e.changeMyMind);
    object.insert(u"protocol"_s, QJsonArray::fromStringList(e.protocol));
    object.insert(u"exit_rule"_s, e.exitRule);
    object.insert(u"verdict"_s, wordFor(report.verdict));
    object.insert(u"sentence"_s, sentence.headline);
    object.insert(u"details"_s, QJsonArray::fromStringList(sentence.details));
    object.insert(u"numbers"_s, numbersOf(report));
    object.insert(u"forecast"_s, jsonOf(facts.forecast, report.forecast));
    object.insert(u"draw"_s, jsonOf(facts.draw));
    object.insert(u"sessions"_s, jsonOf(facts.sessions));
    object.insert(u"amendments"_s, jsonOf(facts.amendments));
    return object;
}

QJsonObject jsonOf(const PairReport &report, const ExperimentSentence &sentence,
                   const std::optional<Draw> &draw)
{
    QJsonArray weeks;
    for (const WeekPair &pair : report.weekPairs) {
        weeks.append(QJsonObject{{u"number"_s, pair.number},
                                 {u"people_from"_s, dayOrNull(pair.people.from)},
                                 {u"technical_from"_s, dayOrNull(pair.technical.from)},
                                 {u"people_days"_s, pair.peopleDays},
                                 {u"technical_days"_s, pair.technicalDays},
                                 {u"difference"_s, numberOrNull(pair.difference)}});
    }
    QJsonObject object{{u"id"_s, report.pair.id.toText()},
                       {u"arrangement"_s, toWord(report.pair.arrangement)},
                       {u"question"_s, report.pair.question},
                       {u"people_left"_s, report.peopleLeft},
                       {u"verdict"_s, wordFor(report.verdict)},
                       {u"sentence"_s, sentence.headline},
                       {u"details"_s, QJsonArray::fromStringList(sentence.details)},
                       {u"people_minutes"_s, report.peopleMinutes},
                       {u"technical_minutes"_s, report.technicalMinutes},
                       {u"effect"_s, jsonOf(report.effect)},
                       {u"week_pairs"_s, weeks},
                       {u"draw"_s, jsonOf(draw)}};
    if (report.lottery) {
        object.insert(u"mean_difference"_s, report.lottery->meanDifference);
        object.insert(u"difference_range"_s, jsonOf(report.lottery->range));
        object.insert(u"lot_p"_s, report.lottery->pTwoSided);
        object.insert(u"lot_p_smallest"_s, report.lottery->smallestTwoSided);
    }
    return object;
}

} // namespace tryboth::cli
