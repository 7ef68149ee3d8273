// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/experimentreport.h"

#include "analysis/randomisation.h"
#include "analysis/ranktests.h"
#include "analysis/trend.h"
#include "models/experimentcircumstances.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace tryboth {

namespace {

constexpr int DaysPerWeek = 7;

std::optional<Effect> effectBetween(const QList<RatedDay> &a, const QList<RatedDay> &b, const Rules &rules)
{
    if (std::min(a.size(), b.size()) < rules.firstLookDays) {
        return std::nullopt;
    }
    std::vector<double> times;
    for (const auto *days : {&a, &b}) {
        for (const RatedDay &day : *days) {
            times.push_back(double(day.day.toJulianDay()));
        }
    }
    // Days since the first one, so that the fit does not work with seven-digit numbers.
    const double first = times.front();
    std::ranges::for_each(times, [first](double &time) { time -= first; });
    return effectOf(valuesOf(a), valuesOf(b), rules, times);
}

/// Runs the lottery again over all starts that could have been drawn; the first days count here, because the
/// draw was over them too.
std::optional<RandomisationTest> lotteryOf(const ExperimentFacts &facts, const Sides &sides)
{
    const auto baseline = baselineOf(facts.experiment);
    if (!facts.draw || facts.draw->kind != DrawKind::StartDay || !baseline) {
        return std::nullopt;
    }
    const LocalDay first = baseline->from;
    std::vector<std::optional<double>> series(
        static_cast<size_t>(std::max<qint64>(0, first.daysTo(facts.experiment.lastDay()) + 1)));
    for (const auto *days : {&sides.before, &sides.washout, &sides.during}) {
        for (const RatedDay &day : *days) {
            series.at(static_cast<size_t>(first.daysTo(day.day))) = day.value;
        }
    }
    std::vector<std::size_t> starts;
    for (const QString &text : facts.draw->admissible) {
        const qint64 before = first.daysTo(LocalDay::fromString(text, Qt::ISODate));
        if (before > 0) {
            starts.push_back(static_cast<std::size_t>(before));
        }
    }
    return drawnStartTest(series, static_cast<std::size_t>(first.daysTo(facts.experiment.start)), starts,
                          Side::Absolute);
}

std::optional<Halves> halvesOf(const Sides &sides, const Experiment &experiment, const Rules &rules)
{
    const LocalDay from = experiment.start.addDays(rules.washoutDays);
    const qint64 length = from.daysTo(experiment.lastDay()) + 1;
    std::vector<double> first;
    std::vector<double> second;
    for (const RatedDay &day : sides.during) {
        (2 * from.daysTo(day.day) < length ? first : second).push_back(day.value);
    }
    if (first.empty() || second.empty()) {
        return std::nullopt;
    }
    return Halves{static_cast<int>(first.size()), static_cast<int>(second.size()), *meanOf(first),
                  *meanOf(second)};
}

/// The last week before lay more than a standard deviation below the days before it.
bool isLowLastWeek(const QList<RatedDay> &before, LocalDay start, const Rules &rules)
{
    constexpr int FewestInWeek = 3;
    std::vector<double> last;
    std::vector<double> earlier;
    for (const RatedDay &day : before) {
        (day.day >= start.addDays(-DaysPerWeek) ? last : earlier).push_back(day.value);
    }
    const auto variance = varianceOf(earlier);
    if (static_cast<int>(last.size()) < FewestInWeek ||
        static_cast<int>(earlier.size()) < rules.firstLookDays || !variance) {
        return false;
    }
    return *meanOf(last) < *meanOf(earlier) - std::sqrt(std::max(*variance, rules.roundingVariance));
}

std::optional<ForecastOutcome> outcomeOf(const ExperimentFacts &facts, const Sides &sides, const Rules &rules)
{
    const auto during = valuesOf(sides.during);
    if (!facts.forecast || !facts.forecast->forecast || during.empty()) {
        return std::nullopt;
    }
    ForecastOutcome outcome{*facts.forecast->forecast, *meanOf(during), std::nullopt, false};
    const double phi = carryOver(valuesOf(sides.before), during, rules);
    outcome.range = levelRange(during, phi, rules);
    outcome.within = outcome.range && outcome.range->holds(outcome.forecast.energyExpected);
    return outcome;
}

std::optional<LocalDay> secondLookOf(const QList<ExperimentReview> &reviews)
{
    if (reviews.isEmpty() || reviews.last().lookedAgainOn) {
        return std::nullopt;
    }
    return reviews.last().noveltyCheckOn;
}

/// How soon after the work it was rated, over the entries with a time of day on the days that are compared.
Delays delaysOf(const ExperimentFacts &facts, const Sides &sides)
{
    constexpr double MsPerMinute = 60'000;
    QSet<LocalDay> compared;
    for (const RatedDay &day : sides.before + sides.during) {
        compared.insert(day.day);
    }
    Delays delays;
    std::vector<double> minutes;
    for (const CheckIn &entry : facts.ratings) {
        if (!counts(entry, facts) || !compared.contains(entry.when.day)) {
            continue;
        }
        ++delays.entries;
        delays.late += isLate(entry) ? 1 : 0;
        if (entry.when.time) {
            const auto waited = double(entry.recorded.utcMs - momentOf(entry.when).utcMs) / MsPerMinute;
            minutes.push_back(std::max(0.0, waited));
        }
    }
    delays.timed = static_cast<int>(minutes.size());
    delays.medianMinutes = medianOf(minutes);
    return delays;
}

/// The slope of the days before, in points a day.
std::optional<double> slopeBefore(const QList<RatedDay> &days)
{
    std::vector<double> times;
    for (const RatedDay &day : days) {
        times.push_back(double(days.first().day.daysTo(day.day)));
    }
    const auto line = theilSen(times, valuesOf(days));
    return line ? std::optional(line->slope) : std::nullopt;
}

bool isOver(ExperimentStatus status)
{
    return status == ExperimentStatus::Ended || status == ExperimentStatus::Reviewed ||
           status == ExperimentStatus::StoppedEarly;
}

void compare(ExperimentReport &report, const ExperimentFacts &facts, const Sides &sides, const Rules &rules)
{
    report.effect = effectBetween(sides.before, sides.during, rules);
    report.halves = halvesOf(sides, facts.experiment, rules);
    report.imbalance = imbalanceRows(sides, facts, rules);
    report.adjusted = report.effect ? adjustedBetween(sides, facts, rules) : std::nullopt;
    report.slopeBefore = slopeBefore(sides.before);
    report.lowLastWeek = isLowLastWeek(sides.before, facts.experiment.start, rules);
    if (const auto lottery = lotteryOf(facts, sides)) {
        report.lotP = lottery->p;
        report.lotStarts = static_cast<int>(lottery->distribution.size());
    }
}

Comparison comparisonOf(const ExperimentReport &report, const ExperimentFacts &facts)
{
    Comparison comparison;
    comparison.ended = report.status == ExperimentStatus::Ended ||
                       report.status == ExperimentStatus::Reviewed;
    comparison.daysA = report.before.ratedDays;
    comparison.daysB = report.during.ratedDays;
    comparison.weeksA = report.before.isoWeeks;
    comparison.weeksB = report.during.isoWeeks;
    if (report.effect) {
        const auto &range = report.effect->differenceRange;
        comparison.difference = range ? std::optional(range->range) : std::nullopt;
        comparison.nap = report.effect->napRange;
        comparison.trendFlag = report.effect->trend && report.effect->trend->flag;
    }
    comparison.design = facts.draw ? Design::RandomisedStart : Design::Unrandomised;
    return comparison;
}

} // namespace

ExperimentReport experimentReport(const ExperimentFacts &facts, LocalDay today, const Rules &standard)
{
    const Experiment &experiment = facts.experiment;
    Rules rules = standard;
    rules.smallestDifference = experiment.smallestDifference;
    ExperimentReport report;
    report.rules = rules.version;
    report.smallestDifference = rules.smallestDifference;
    report.verdictDays = rules.verdictDays;
    report.experiment = experiment;
    report.weekStart = facts.weekStart;
    report.status = statusOn(experiment, today);
    report.kept = keptOf(facts.sessions);
    report.keptRange = wilsonRange(report.kept.kept, report.kept.due, rules.level);
    for (const Experiment &other : facts.overlaps) {
        report.overlaps.append(other.title);
    }
    report.secondLookOn = secondLookOf(facts.reviews);
    if (!experiment.hasDates()) {
        return report;
    }
    const Sides sides = sidesOf(facts, today, rules);
    report.before = phaseOf(sides.before, *baselineOf(experiment));
    report.during = phaseOf(
        sides.during, {experiment.start.addDays(rules.washoutDays), std::min(experiment.lastDay(), today)});
    report.marks = marksOf(sides);
    report.delays = delaysOf(facts, sides);
    report.choice = ownChoiceIn(facts, {experiment.start, report.during.days.to}, rules);
    if (isOver(report.status)) {
        compare(report, facts, sides, rules);
        report.forecast = outcomeOf(facts, sides, rules);
    }
    report.comparison = comparisonOf(report, facts);
    report.verdict = verdictOf(report.comparison, rules);
    return report;
}

QList<ForecastRecordRow> forecastRecord(const QList<ExperimentFacts> &facts, const Rules &rules)
{
    QList<ForecastRecordRow> rows;
    for (const ExperimentFacts &one : facts) {
        const LocalDay last = one.experiment.lastDay();
        if (!one.experiment.hasDates()) {
            continue;
        }
        if (const auto outcome = outcomeOf(one, sidesOf(one, last, rules), rules)) {
            rows.append({one.experiment.id, one.experiment.title, last, *outcome});
        }
    }
    std::ranges::stable_sort(rows, {}, &ForecastRecordRow::ended);
    return rows;
}

} // namespace tryboth
