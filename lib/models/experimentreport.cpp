// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/experimentreport.h"

#include "analysis/dayvalues.h"
#include "analysis/randomisation.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tryboth {

namespace {

constexpr int DaysPerWeek = 7;

/// The rated days of both sides, with what each holds.
struct Sides
{
    QList<RatedDay> before;
    QList<RatedDay> during; ///< without the first days
    QList<RatedDay> washout;
};

std::vector<double> valuesOf(const QList<RatedDay> &days)
{
    std::vector<double> values;
    for (const RatedDay &day : days) {
        values.push_back(day.value);
    }
    return values;
}

bool rests(const Experiment &experiment, LocalDay day)
{
    return std::ranges::any_of(experiment.pauses, [day](const Pause &pause) {
        return pause.from <= day && (!pause.to || day <= *pause.to);
    });
}

Sides sidesOf(const ExperimentFacts &facts, LocalDay today, const Rules &rules)
{
    const Experiment &experiment = facts.experiment;
    QList<CheckIn> counted;
    std::ranges::copy_if(facts.ratings, std::back_inserter(counted),
                         [&](const CheckIn &entry) { return counts(entry, facts); });
    Sides sides;
    const auto baseline = baselineOf(experiment);
    const LocalDay last = std::min(experiment.lastDay(), today);
    for (const RatedDay &day : ratedDays(counted, rules)) {
        if (baseline && baseline->holds(day.day)) {
            sides.before.append(day);
        } else if (day.day >= experiment.start && day.day <= last && !rests(experiment, day.day)) {
            const bool fresh = experiment.start.daysTo(day.day) < rules.washoutDays;
            (fresh ? sides.washout : sides.during).append(day);
        }
    }
    return sides;
}

Phase phaseOf(const QList<RatedDay> &days, const DayRange &range)
{
    Phase phase;
    phase.days = range;
    phase.ratedDays = static_cast<int>(days.size());
    std::vector<LocalDay> dates;
    for (const RatedDay &day : days) {
        dates.push_back(day.day);
    }
    phase.isoWeeks = isoWeeks(dates);
    phase.mean = meanOf(valuesOf(days));
    phase.sameEveryDay = days.size() > 1 && std::ranges::all_of(days, [&](const RatedDay &day) {
                             return std::abs(day.value - days.first().value) < TieTolerance;
                         });
    return phase;
}

QList<ExperimentMark> marksOf(const Sides &sides)
{
    QList<ExperimentMark> marks;
    for (const RatedDay &day : sides.before) {
        marks.append({day.day, day.value, false, false});
    }
    for (const RatedDay &day : sides.washout) {
        marks.append({day.day, day.value, true, true});
    }
    for (const RatedDay &day : sides.during) {
        marks.append({day.day, day.value, true, false});
    }
    return marks;
}

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

/// Every circumstance of the rated days of one side.
class Circumstances
{
public:
    Circumstances(const QList<RatedDay> &days, const ExperimentFacts &facts)
    {
        for (const RatedDay &day : days) {
            for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
                add(static_cast<Circumstance>(weekday - Qt::Monday), day.day.dayOfWeek() == weekday);
            }
            const auto note = std::ranges::find(facts.days, day.day, &DayNote::day);
            const bool known = note != facts.days.end();
            if (known && note->sleep) {
                add(Circumstance::Sleep, *note->sleep);
            }
            if (known && note->workload) {
                add(Circumstance::Workload, *note->workload);
            }
            const bool flagged = std::ranges::any_of(facts.ratings, [&](const CheckIn &entry) {
                return entry.when.day == day.day && entry.context.testFlag(ContextFlag::UnusualDay);
            });
            add(Circumstance::UnusualDay, flagged || (known && note->unusual));
        }
    }

    std::vector<double> of(Circumstance what) const
    {
        const auto found = m_values.find(what);
        return found == m_values.end() ? std::vector<double>() : found->second;
    }

private:
    void add(Circumstance what, double value) { m_values[what].push_back(value); }

    std::map<Circumstance, std::vector<double>> m_values;
};

QList<ImbalanceRow> imbalanceRows(const Sides &sides, const ExperimentFacts &facts, const Rules &rules)
{
    const Circumstances before(sides.before, facts);
    const Circumstances during(sides.during, facts);
    QList<ImbalanceRow> rows;
    for (int what = 0; what <= static_cast<int>(Circumstance::UnusualDay); ++what) {
        const auto circumstance = static_cast<Circumstance>(what);
        const auto numbers = imbalanceOf(before.of(circumstance), during.of(circumstance));
        const bool weekend = circumstance == Circumstance::Saturday || circumstance == Circumstance::Sunday;
        if (!numbers || (weekend && numbers->meanA == 0 && numbers->meanB == 0)) {
            continue;
        }
        rows.append({circumstance, *numbers,
                     numbers->standardised && *numbers->standardised > rules.notableImbalance});
    }
    return rows;
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

QList<RatedDay> ratedDays(const QList<CheckIn> &entries, const Rules &rules)
{
    std::vector<RatedEntry> rated;
    for (const CheckIn &entry : entries) {
        if (entry.energy) {
            // One stream: what counts was chosen before, and a day has one value.
            rated.push_back({entry.when.day, Focus::Mixed, entry.minutes, *entry.energy});
        }
    }
    QList<RatedDay> days;
    for (const DayValue &day : dayValues(daySums(rated, rules), Focus::Mixed)) {
        days.append({day.day, day.value});
    }
    return days;
}

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
    report.status = statusOn(experiment, today);
    report.kept = keptOf(facts.sessions);
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
    report.lateEntries = static_cast<int>(std::ranges::count_if(
        facts.ratings, [&](const CheckIn &entry) { return counts(entry, facts) && isLate(entry); }));
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
