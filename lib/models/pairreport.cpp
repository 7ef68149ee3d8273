// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairreport.h"

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
std::vector<double> valuesOf(const ExperimentReport &report)
{
    std::vector<double> values;
    for (const ExperimentMark &mark : report.marks) {
        if (mark.during && !mark.washout) {
            values.push_back(mark.energy);
        }
    }
    return values;
}

std::vector<double> within(const QList<RatedDay> &days, const DayRange &week)
{
    std::vector<double> values;
    for (const RatedDay &day : days) {
        if (week.holds(day.day)) {
            values.push_back(day.value);
        }
    }
    return values;
}

bool isOver(const ExperimentReport &report)
{
    return report.status == ExperimentStatus::Ended || report.status == ExperimentStatus::Reviewed;
}

/// The order of time does not matter here: both sides run at once, or one after the other by choice. So there
/// is no trend check.
void compareUnpaired(PairReport &report, const Rules &rules)
{
    const auto technical = valuesOf(report.technical);
    const auto people = valuesOf(report.people);
    if (static_cast<int>(std::min(technical.size(), people.size())) >= rules.firstLookDays) {
        report.effect = effectOf(technical, people, rules);
        if (report.effect) {
            report.effect->trend.reset();
        }
    }
    report.comparison.daysA = report.technical.during.ratedDays;
    report.comparison.daysB = report.people.during.ratedDays;
    report.comparison.weeksA = report.technical.during.isoWeeks;
    report.comparison.weeksB = report.people.during.isoWeeks;
}

void fill(WeekPair &pair, const QList<RatedDay> &days)
{
    const auto people = within(days, pair.people);
    const auto technical = within(days, pair.technical);
    pair.peopleDays = static_cast<int>(people.size());
    pair.technicalDays = static_cast<int>(technical.size());
    if (!people.empty() && !technical.empty()) {
        pair.difference = *meanOf(people) - *meanOf(technical);
    }
}

/// The week pairs, and all rated days of either kind of week for the companion numbers.
void readWeeks(PairReport &report, const PairFacts &facts, LocalDay today, const Rules &rules)
{
    QList<CheckIn> entries = facts.people.ratings;
    entries.removeIf([&](const CheckIn &entry) { return entry.when.day > today; });
    const QList<RatedDay> days = ratedDays(entries, rules);
    report.weekPairs = alternatingWeeks(facts.people.experiment.start, facts.draw->assignment());
    for (WeekPair &pair : report.weekPairs) {
        fill(pair, days);
        report.comparison.daysB += pair.peopleDays;
        report.comparison.daysA += pair.technicalDays;
        report.comparison.weeksB += pair.peopleDays > 0 ? 1 : 0;
        report.comparison.weeksA += pair.technicalDays > 0 ? 1 : 0;
    }
    std::vector<double> people;
    std::vector<double> technical;
    for (const WeekPair &pair : report.weekPairs) {
        std::ranges::copy(within(days, pair.people), std::back_inserter(people));
        std::ranges::copy(within(days, pair.technical), std::back_inserter(technical));
    }
    if (static_cast<int>(std::min(people.size(), technical.size())) >= rules.firstLookDays) {
        report.effect = effectOf(technical, people, rules);
        report.effect->trend.reset();
    }
}

void runLottery(PairReport &report, const PairFacts &facts, const Rules &rules)
{
    std::vector<double> differences;
    for (const WeekPair &pair : report.weekPairs) {
        if (pair.difference) {
            differences.push_back(*pair.difference);
        }
    }
    report.lottery = signFlip(differences, rules, facts.draw->seed);
}

void judge(PairReport &report, const Rules &rules)
{
    report.comparison.design = report.drawn ? Design::RandomisedPairs : Design::Unrandomised;
    if (report.effect) {
        const auto &range = report.effect->differenceRange;
        report.comparison.difference = range ? std::optional(range->range) : std::nullopt;
        report.comparison.nap = report.effect->napRange;
    }
    if (report.drawn && report.lottery) {
        report.comparison.difference = report.lottery->range;
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
    rules.smallestDifference = facts.people.experiment.smallestDifference;
    PairReport report;
    report.rules = rules.version;
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
    if (report.drawn) {
        readWeeks(report, facts, today, rules);
    } else {
        compareUnpaired(report, rules);
    }
    report.oneSideEmpty = ended && (report.comparison.daysA == 0 || report.comparison.daysB == 0);
    if (!report.comparison.ended) {
        report.effect.reset(); // no looking before the end
    } else if (report.drawn) {
        runLottery(report, facts, rules);
    }
    judge(report, rules);
    return report;
}

} // namespace tryboth
