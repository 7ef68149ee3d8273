// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/experimentplan.h"

#include <algorithm>
#include <cmath>

namespace tryboth {

namespace {

constexpr int DaysPerWeek = 7, DaysPerFortnight = 14;
constexpr double WeeksPerMonth = 52.0 / 12;

QList<LocalDay> daysOf(LocalDay from, LocalDay before, bool workingOnly)
{
    QList<LocalDay> days;
    for (LocalDay day = from; day < before; day = day.addDays(1)) {
        if (!workingOnly || day.dayOfWeek() < Qt::Saturday) {
            days.append(day);
        }
    }
    return days;
}

LocalDay nextPeriod(LocalDay start, CadencePer per, int number)
{
    switch (per) {
    case CadencePer::Week:
        return start.addDays(qint64{DaysPerWeek} * number);
    case CadencePer::Fortnight:
        return start.addDays(qint64{DaysPerFortnight} * number);
    case CadencePer::Month:
        return start.addMonths(number);
    }
    return start;
}

} // namespace

QList<LocalDay> plannedDays(const Experiment &experiment)
{
    QList<LocalDay> planned;
    if (!experiment.hasDates()) {
        return planned;
    }
    for (int period = 0;; ++period) {
        const LocalDay from = nextPeriod(experiment.start, experiment.cadence.per, period);
        if (from > experiment.end) {
            return planned;
        }
        const LocalDay before = nextPeriod(experiment.start, experiment.cadence.per, period + 1);
        const int times = experiment.cadence.times;
        QList<LocalDay> days = daysOf(from, before, true);
        if (days.size() < times) {
            days = daysOf(from, before, false);
        }
        for (int i = 0; i < times; ++i) {
            const LocalDay day = days.at(i * days.size() / times);
            if (day <= experiment.end) {
                planned.append(day);
            }
        }
    }
}

DayRange baselineBefore(LocalDay start, int weeks)
{
    return {start.addDays(-qint64{DaysPerWeek} * weeks), start.addDays(-1)};
}

std::optional<DayRange> baselineOf(const Experiment &experiment)
{
    if (experiment.baselineFrom && experiment.baselineTo) {
        return DayRange{*experiment.baselineFrom, *experiment.baselineTo};
    }
    if (!experiment.hasDates()) {
        return std::nullopt;
    }
    return baselineBefore(experiment.start, Experiment::UsualBaselineWeeks);
}

int weekCount(const Experiment &experiment)
{
    return (experiment.days() + DaysPerWeek - 1) / DaysPerWeek;
}

int weekNumber(const Experiment &experiment, LocalDay today)
{
    if (!experiment.hasDates()) {
        return 1;
    }
    const auto week = static_cast<int>(experiment.start.daysTo(today)) / DaysPerWeek + 1;
    return std::clamp(week, 1, weekCount(experiment));
}

Kept keptOf(const QList<ExperimentSession> &sessions)
{
    Kept kept;
    for (const ExperimentSession &session : sessions) {
        switch (session.state) {
        case SessionState::Kept:
            ++kept.kept;
            ++kept.due;
            break;
        case SessionState::Skipped:
            ++kept.due;
            break;
        case SessionState::Moved:
        case SessionState::NotPossible:
            ++kept.other;
            break;
        case SessionState::Planned:
            ++kept.open;
            break;
        }
    }
    return kept;
}

double minutesPerWeek(const Cadence &cadence)
{
    const double minutes = double(cadence.times) * cadence.minutes;
    switch (cadence.per) {
    case CadencePer::Week:
        return minutes;
    case CadencePer::Fortnight:
        return minutes / 2;
    case CadencePer::Month:
        return minutes / WeeksPerMonth;
    }
    return minutes;
}

bool isUnequalTime(double peopleMinutes, double technicalMinutes)
{
    constexpr double Quarter = 0.25;
    return std::abs(peopleMinutes - technicalMinutes) > Quarter * std::max(peopleMinutes, technicalMinutes);
}

bool mayAlternate(const Experiment &people, const Experiment &technical)
{
    return people.reversible.level == ReversibleLevel::Full &&
           technical.reversible.level == ReversibleLevel::Full;
}

bool peopleOnTheLeft(const QString &journalId)
{
    // The last digit of a version 7 UUID is random, so the journal's own id is the coin.
    return QStringView(journalId).right(1).toInt(nullptr, 16) % 2 == 0;
}

} // namespace tryboth
