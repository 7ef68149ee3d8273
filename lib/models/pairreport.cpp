// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairreport.h"

#include "models/experimentcircumstances.h"

#include <algorithm>

namespace tryboth {

namespace {

constexpr int DaysPerWeek = 7;

DayRange weekFrom(LocalDay start, int number)
{
    const LocalDay first = start.addDays(qint64{DaysPerWeek} * number);
    return {first, first.addDays(DaysPerWeek - 1)};
}

/// The rated days of `report`'s experiment without the first ones.
QList<RatedDay> daysOf(const ExperimentReport &report)
{
    QList<RatedDay> days;
    for (const ExperimentMark &mark : report.marks) {
        if (mark.during && !mark.washout) {
            days.append({mark.day, mark.energy});
        }
    }
    return days;
}

QList<RatedDay> within(const QList<RatedDay> &days, const DayRange &week)
{
    QList<RatedDay> inside;
    std::ranges::copy_if(days, std::back_inserter(inside),
                         [&](const RatedDay &day) { return week.holds(day.day); });
    return inside;
}

/// Days since the first of either side, all of A and then all of B.
std::vector<double> timesOf(const Sides &sides)
{
    QList<RatedDay> days = sides.before + sides.during;
    const LocalDay first = std::ranges::min(days, {}, &RatedDay::day).day;
    std::vector<double> times;
    for (const RatedDay &day : days) {
        times.push_back(double(first.daysTo(day.day)));
    }
    return times;
}

/// The effect of the people days over the technical ones. A trend can only pass for it where one came after
/// the other by choice: at the same time it is the same for both, and a lot has seen to it otherwise.
std::optional<Effect> effectOver(const Sides &sides, const PairReport &report, const Rules &rules)
{
    if (std::min(sides.before.size(), sides.during.size()) < rules.firstLookDays) {
        return std::nullopt;
    }
    auto effect = effectOf(valuesOf(sides.before), valuesOf(sides.during), rules, timesOf(sides));
    if (effect && report.pair.arrangement != Arrangement::OneAfterOther) {
        effect->trend.reset();
    }
    return effect;
}

bool isOver(const ExperimentReport &report)
{
    return report.status == ExperimentStatus::Ended || report.status == ExperimentStatus::Reviewed;
}

Sides compareUnpaired(PairReport &report)
{
    report.comparison.daysA = report.technical.during.ratedDays;
    report.comparison.daysB = report.people.during.ratedDays;
    report.comparison.weeksA = report.technical.during.isoWeeks;
    report.comparison.weeksB = report.people.during.isoWeeks;
    return {daysOf(report.technical), daysOf(report.people), {}};
}

void fill(WeekPair &pair, const QList<RatedDay> &days)
{
    const auto people = valuesOf(within(days, pair.people));
    const auto technical = valuesOf(within(days, pair.technical));
    pair.peopleDays = static_cast<int>(people.size());
    pair.technicalDays = static_cast<int>(technical.size());
    pair.peopleMean = meanOf(people);
    pair.technicalMean = meanOf(technical);
    if (pair.peopleMean && pair.technicalMean) {
        pair.difference = *pair.peopleMean - *pair.technicalMean;
    }
}

/// The week pairs, and all rated days of either kind of week for the companion numbers. What is dropped from
/// the lottery is in none of them.
Sides readWeeks(PairReport &report, const PairFacts &facts, LocalDay today, const Rules &rules)
{
    QList<CheckIn> entries = facts.people.ratings;
    entries.removeIf([&](const CheckIn &entry) { return entry.when.day > today; });
    const QList<RatedDay> days = ratedDays(entries, rules);
    report.weekPairs = alternatingWeeks(facts.people.experiment.start, facts.draw->assignment());
    Sides sides;
    for (WeekPair &pair : report.weekPairs) {
        fill(pair, days);
        if (!pair.isDropped()) {
            sides.during += within(days, pair.people);
            sides.before += within(days, pair.technical);
        }
    }
    const Phase technical = phaseOf(sides.before, {});
    const Phase people = phaseOf(sides.during, {});
    report.comparison.daysA = technical.ratedDays;
    report.comparison.daysB = people.ratedDays;
    report.comparison.weeksA = technical.isoWeeks;
    report.comparison.weeksB = people.isoWeeks;
    return sides;
}

/// One of the two got no rated day at all, which is not the same as no pair that is whole.
bool hasEmptySide(const PairReport &report)
{
    if (!report.drawn) {
        return report.comparison.daysA == 0 || report.comparison.daysB == 0;
    }
    const auto has = [&](int WeekPair::*days) {
        return std::ranges::any_of(report.weekPairs, [=](const WeekPair &pair) { return pair.*days > 0; });
    };
    return !has(&WeekPair::peopleDays) || !has(&WeekPair::technicalDays);
}

/// What is known of the days of either side.
ExperimentFacts together(const PairFacts &facts)
{
    ExperimentFacts both = facts.people;
    both.ratings += facts.technical.ratings;
    both.days += facts.technical.days;
    return both;
}

void runLottery(PairReport &report, const PairFacts &facts, const Rules &rules)
{
    std::vector<double> differences;
    std::vector<double> rounding; // variance of each difference, of rounding alone
    for (const WeekPair &pair : report.weekPairs) {
        if (pair.difference) {
            differences.push_back(*pair.difference);
            rounding.push_back(rules.roundingVariance * (1.0 / pair.peopleDays + 1.0 / pair.technicalDays));
        }
    }
    report.lottery = signFlip(differences, rules, facts.draw->seed, meanOf(rounding).value_or(0));
}

void judge(PairReport &report, const Rules &rules)
{
    report.comparison.design = report.drawn ? Design::RandomisedPairs : Design::Unrandomised;
    if (report.effect) {
        const auto &range = report.effect->differenceRange;
        report.comparison.difference = range ? std::optional(range->range) : std::nullopt;
        report.comparison.nap = report.effect->napRange;
        report.comparison.trendFlag = report.effect->trend && report.effect->trend->flag;
    }
    if (report.drawn && report.lottery) {
        report.comparison.difference = report.lottery->range;
        report.comparison.telling = report.lottery->telling;
    }
    report.verdict = verdictOf(report.comparison, rules);
}

} // namespace

QList<WeekPair> alternatingWeeks(LocalDay start, const QString &assignment)
{
    QList<WeekPair> pairs;
    for (qsizetype i = 0; i < assignment.size(); ++i) {
        const DayRange first = weekFrom(start, static_cast<int>(2 * i));
        const DayRange second = weekFrom(start, static_cast<int>(2 * i + 1));
        const bool peopleFirst = assignment.at(i) == u'P';
        WeekPair pair;
        pair.number = static_cast<int>(i) + 1;
        pair.people = peopleFirst ? first : second;
        pair.technical = peopleFirst ? second : first;
        pairs.append(pair);
    }
    return pairs;
}

double keptMinutes(const ExperimentFacts &facts)
{
    double minutes = 0;
    for (const ExperimentSession &session : facts.sessions) {
        if (session.state != SessionState::Kept) {
            continue;
        }
        const auto entry = std::ranges::find_if(
            facts.ratings, [&](const CheckIn &rated) { return rated.experimentSession == session.id; });
        const bool logged = entry != facts.ratings.end() && entry->minutes;
        minutes += logged ? *entry->minutes : facts.experiment.cadence.minutes;
    }
    return minutes;
}

PairReport pairReport(const PairFacts &facts, const QString &journalId, LocalDay today, const Rules &standard)
{
    Rules rules = standard;
    rules.smallestDifference = std::max(facts.people.experiment.smallestDifference,
                                        facts.technical.experiment.smallestDifference);
    PairReport report;
    report.rules = rules.version;
    report.smallestDifference = rules.smallestDifference;
    report.pair = facts.pair;
    report.peopleLeft = peopleOnTheLeft(journalId);
    report.people = experimentReport(facts.people, today, rules);
    report.technical = experimentReport(facts.technical, today, rules);
    report.peopleMinutes = keptMinutes(facts.people);
    report.technicalMinutes = keptMinutes(facts.technical);
    report.unequalTime = isUnequalTime(report.peopleMinutes, report.technicalMinutes);
    report.single = report.people.status == ExperimentStatus::StoppedEarly ||
                    report.technical.status == ExperimentStatus::StoppedEarly;
    report.drawn = facts.pair.arrangement == Arrangement::AlternatingWeeks && facts.draw &&
                   facts.draw->kind == DrawKind::WeekPairs;
    const bool ended = isOver(report.people) && isOver(report.technical);
    report.comparison.ended = ended && !report.single;
    const Sides sides = report.drawn ? readWeeks(report, facts, today, rules) : compareUnpaired(report);
    report.oneSideEmpty = ended && hasEmptySide(report);
    if (report.comparison.ended) { // no looking before the end
        report.effect = effectOver(sides, report, rules);
        report.imbalance = imbalanceRows(sides, together(facts), rules);
    }
    if (report.comparison.ended && report.drawn) {
        runLottery(report, facts, rules);
    }
    judge(report, rules);
    return report;
}

} // namespace tryboth
