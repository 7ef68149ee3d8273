// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/experimentjson.h"

#include "cli/checkintext.h"
#include "cli/experimentnumbersjson.h"
#include "cli/jsonvalues.h"

#include <QJsonArray>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

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
        object.insert(u"level_range"_s, rangeOrNull(outcome->range));
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

/// The entries that the days are made of.
QJsonArray entriesOf(const ExperimentFacts &facts)
{
    QJsonArray array;
    for (const CheckIn &entry : facts.ratings) {
        if (entry.energy && counts(entry, facts)) {
            array.append(
                QJsonObject{{u"id"_s, entry.id.toText()},
                            {u"day"_s, entry.when.day.toString(Qt::ISODate)},
                            {u"minutes"_s, entry.minutes ? QJsonValue(*entry.minutes) : QJsonValue::Null},
                            {u"energy"_s, *entry.energy},
                            {u"late"_s, isLate(entry)}});
        }
    }
    return array;
}

QJsonArray jsonOf(const QList<DayNote> &notes)
{
    const auto given = [](const std::optional<int> &step) {
        return step ? QJsonValue(*step) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray array;
    for (const DayNote &note : notes) {
        array.append(QJsonObject{{u"day"_s, note.day.toString(Qt::ISODate)},
                                 {u"sleep"_s, given(note.sleep)},
                                 {u"load"_s, given(note.workload)},
                                 {u"unusual"_s, note.unusual}});
    }
    return array;
}

QJsonArray jsonOf(const QList<ExperimentReview> &reviews)
{
    const auto word = [](const auto &value) {
        return value ? QJsonValue(toWord(*value)) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray array;
    for (const ExperimentReview &review : reviews) {
        array.append(QJsonObject{{u"on"_s, dayOrNull(review.on)},
                                 {u"remembered"_s, review.remembered},
                                 {u"else_changed"_s, review.elseChanged},
                                 {u"mind_changed"_s, word(review.mindChanged)},
                                 {u"outcome"_s, word(review.outcome)},
                                 {u"learned"_s, review.learned},
                                 {u"surprised"_s, review.surprised},
                                 {u"again"_s, word(review.again)},
                                 {u"second_look_on"_s, dayOrNull(review.noveltyCheckOn)},
                                 {u"looked_again_on"_s, dayOrNull(review.lookedAgainOn)},
                                 {u"looked_again"_s, review.lookedAgain}});
    }
    return array;
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

QString lineOf(const Experiment &experiment, ExperimentStatus status)
{
    constexpr int StatusWidth = 13, TrackWidth = 9;
    return u"%1  %2  %3  [%4]"_s.arg(toWord(status), -StatusWidth)
        .arg(toWord(experiment.track), -TrackWidth)
        .arg(withoutControls(experiment.title), experiment.id.toText());
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
    object.insert(u"entries"_s, entriesOf(facts));
    object.insert(u"day_notes"_s, jsonOf(facts.days));
    object.insert(u"reviews"_s, jsonOf(facts.reviews));
    object.insert(u"forecast"_s, jsonOf(facts.forecast, report.forecast));
    object.insert(u"draw"_s, jsonOf(facts.draw));
    object.insert(u"sessions"_s, jsonOf(facts.sessions));
    object.insert(u"amendments"_s, jsonOf(facts.amendments));
    return object;
}

QJsonObject jsonOf(const PairReport &report, const ExperimentSentence &sentence,
                   const std::optional<Draw> &draw)
{
    QJsonObject object{{u"id"_s, report.pair.id.toText()},
                       {u"rules"_s, report.rules},
                       {u"smallest_difference"_s, report.people.smallestDifference},
                       {u"arrangement"_s, toWord(report.pair.arrangement)},
                       {u"question"_s, report.pair.question},
                       {u"people_left"_s, report.peopleLeft},
                       {u"verdict"_s, wordFor(report.verdict)},
                       {u"sentence"_s, sentence.headline},
                       {u"details"_s, QJsonArray::fromStringList(sentence.details)},
                       {u"people_minutes"_s, report.peopleMinutes},
                       {u"technical_minutes"_s, report.technicalMinutes},
                       {u"effect"_s, jsonOf(report.effect)},
                       {u"imbalance"_s, jsonOf(report.imbalance)},
                       {u"comparison"_s, jsonOf(report.comparison)},
                       {u"week_pairs"_s, jsonOf(report.weekPairs)},
                       {u"draw"_s, jsonOf(draw)}};
    if (report.lottery) {
        object.insert(u"lottery"_s, jsonOf(*report.lottery));
    }
    return object;
}

} // namespace tryboth::cli
