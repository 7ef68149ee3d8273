// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/experimentnumbersjson.h"

#include "cli/jsonvalues.h"
#include "models/experimentsentence.h"

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const Phase &phase)
{
    return {{u"from"_s, dayOrNull(phase.days.from)}, {u"to"_s, dayOrNull(phase.days.to)},
            {u"rated_days"_s, phase.ratedDays},      {u"iso_weeks"_s, phase.isoWeeks},
            {u"mean"_s, numberOrNull(phase.mean)},   {u"same_every_day"_s, phase.sameEveryDay}};
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

QJsonValue jsonOf(const std::optional<AdjustedEffect> &adjusted)
{
    return adjusted ? QJsonValue(QJsonObject{{u"days"_s, adjusted->days},
                                             {u"raw"_s, adjusted->raw},
                                             {u"adjusted"_s, adjusted->adjusted},
                                             {u"sleep"_s, adjusted->sleep},
                                             {u"load"_s, adjusted->load},
                                             {u"friday"_s, adjusted->friday}})
                    : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const Delays &delays)
{
    return {{u"entries"_s, delays.entries},
            {u"late"_s, delays.late},
            {u"timed"_s, delays.timed},
            {u"median_minutes"_s, numberOrNull(delays.medianMinutes)}};
}

QJsonObject jsonOf(const OwnChoice &choice)
{
    return {{u"mine"_s, choice.mine},
            {u"asked"_s, choice.asked},
            {u"mean_mine"_s, numberOrNull(choice.meanMine)},
            {u"mean_asked"_s, numberOrNull(choice.meanAsked)},
            {u"notable"_s, choice.notable}};
}

QString wordFor(Design design)
{
    switch (design) {
    case Design::Unrandomised:
        return u"unrandomised"_s;
    case Design::RandomisedStart:
        return u"randomised_start"_s;
    case Design::RandomisedPairs:
        return u"randomised_pairs"_s;
    case Design::RandomisedAbab:
        return u"randomised_abab"_s;
    }
    return {};
}

} // namespace

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
                       {u"tau"_s, 2 * effect->nap - 1},
                       {u"nap_range"_s, rangeOrNull(effect->napRange)}};
    if (effect->differenceRange) {
        object.insert(u"difference_range"_s, rangeOrNull(std::optional(effect->differenceRange->range)));
        object.insert(u"freedom"_s, effect->differenceRange->freedom);
    }
    if (effect->trend) {
        object.insert(u"trend"_s, QJsonObject{{u"slope"_s, effect->trend->slope},
                                              {u"step"_s, effect->trend->step},
                                              {u"flag"_s, effect->trend->flag}});
    }
    return object;
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

/// What the decision table was asked; A is before or technical, B is during or people.
QJsonObject jsonOf(const Comparison &comparison)
{
    return {{u"ended"_s, comparison.ended},
            {u"days_a"_s, comparison.daysA},
            {u"days_b"_s, comparison.daysB},
            {u"weeks_a"_s, comparison.weeksA},
            {u"weeks_b"_s, comparison.weeksB},
            {u"difference_range"_s, rangeOrNull(comparison.difference)},
            {u"nap_range"_s, rangeOrNull(comparison.nap)},
            {u"trend_flag"_s, comparison.trendFlag},
            {u"design"_s, wordFor(comparison.design)}};
}

QJsonArray jsonOf(const QList<WeekPair> &pairs)
{
    QJsonArray weeks;
    for (const WeekPair &pair : pairs) {
        weeks.append(QJsonObject{{u"number"_s, pair.number},
                                 {u"people_from"_s, dayOrNull(pair.people.from)},
                                 {u"technical_from"_s, dayOrNull(pair.technical.from)},
                                 {u"people_days"_s, pair.peopleDays},
                                 {u"technical_days"_s, pair.technicalDays},
                                 {u"people_mean"_s, numberOrNull(pair.peopleMean)},
                                 {u"technical_mean"_s, numberOrNull(pair.technicalMean)},
                                 {u"difference"_s, numberOrNull(pair.difference)},
                                 {u"dropped"_s, pair.isDropped()}});
    }
    return weeks;
}

QJsonObject jsonOf(const SignFlip &lottery)
{
    return {{u"pairs"_s, lottery.pairs},
            {u"people_higher"_s, lottery.positive},
            {u"technical_higher"_s, lottery.negative},
            {u"mean_difference"_s, lottery.meanDifference},
            {u"difference_range"_s, rangeOrNull(lottery.range)},
            {u"p_two_sided"_s, lottery.pTwoSided},
            {u"p_people_higher"_s, lottery.pGreater},
            {u"p_smallest"_s, lottery.smallestTwoSided},
            {u"p_sign_test"_s, numberOrNull(lottery.pSign)},
            {u"walsh_median"_s, lottery.walshMedian},
            {u"exact"_s, lottery.exact}};
}

QJsonObject numbersOf(const ExperimentReport &report)
{
    QJsonObject object{{u"before"_s, jsonOf(report.before)},
                       {u"during"_s, jsonOf(report.during)},
                       {u"marks"_s, jsonOf(report.marks)},
                       {u"delays"_s, jsonOf(report.delays)},
                       {u"choice"_s, jsonOf(report.choice)},
                       {u"kept"_s, report.kept.kept},
                       {u"due"_s, report.kept.due},
                       {u"kept_range"_s, rangeOrNull(report.keptRange)},
                       {u"moved_or_not_possible"_s, report.kept.other},
                       {u"effect"_s, jsonOf(report.effect)},
                       {u"comparison"_s, jsonOf(report.comparison)},
                       {u"adjusted"_s, jsonOf(report.adjusted)},
                       {u"slope_before"_s, numberOrNull(report.slopeBefore)},
                       {u"lot_p"_s, numberOrNull(report.lotP)},
                       {u"lot_starts"_s, report.lotStarts},
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

} // namespace tryboth::cli
