// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/experimentsides.h"

#include "analysis/dayvalues.h"

#include <algorithm>
#include <cmath>

namespace tryboth {

namespace {

bool rests(const Experiment &experiment, LocalDay day)
{
    return std::ranges::any_of(experiment.pauses, [day](const Pause &pause) {
        return pause.from <= day && (!pause.to || day <= *pause.to);
    });
}

} // namespace

std::vector<double> valuesOf(const QList<RatedDay> &days)
{
    std::vector<double> values;
    for (const RatedDay &day : days) {
        values.push_back(day.value);
    }
    return values;
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

} // namespace tryboth
