// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/experimentrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct RulesText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ExperimentRules)
};

constexpr int DaysPerWeek = 7, DaysPerFortnight = 14;
constexpr int ShortWeeks = 3, FewestRatedDays = 14; // STATISTICS.md (f)
constexpr double WeeksPerMonth = 52.0 / 12;

/// The words of a starter that wait to be replaced.
bool hasHole(const QString &text)
{
    return text.contains(u'…') || text.contains("..."_L1);
}

struct Box
{
    QString name;
    const QString &text;
};

QStringList boxProblems(const Experiment &e)
{
    const Box boxes[] = {{RulesText::tr("I expect"), e.hypothesis},
                         {RulesText::tr("What would change my mind"), e.changeMyMind},
                         {RulesText::tr("How I get out"), e.exitRule}};
    QStringList problems;
    for (const Box &box : boxes) {
        if (box.text.trimmed().isEmpty()) {
            problems.append(RulesText::tr("“%1” is empty. Write a sentence of your own.").arg(box.name));
        } else if (hasHole(box.text)) {
            problems.append(
                RulesText::tr("“%1” still has a “…” in it. Put your own words there.").arg(box.name));
        }
    }
    if (e.protocol.isEmpty()) {
        problems.append(RulesText::tr("“What I will do” is empty. Write one step at least."));
    } else if (std::ranges::any_of(e.protocol, hasHole)) {
        problems.append(RulesText::tr("“What I will do” still has a “…” in it. Put your own words there."));
    }
    return problems;
}

/// The last stretch of rest, if it has no end yet.
bool isResting(const Experiment &e)
{
    return !e.pauses.isEmpty() && !e.pauses.last().to;
}

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

tl::unexpected<Error> notNow(const QString &sentence)
{
    return failure(sentence);
}

} // namespace

ExperimentStatus statusOn(const Experiment &experiment, LocalDay today)
{
    switch (experiment.status) {
    case ExperimentStatus::Planned:
    case ExperimentStatus::Running:
        if (experiment.hasDates() && today > experiment.end) {
            return ExperimentStatus::Ended;
        }
        if (experiment.hasDates() && today >= experiment.start) {
            return ExperimentStatus::Running;
        }
        return experiment.status;
    case ExperimentStatus::Idea:
    case ExperimentStatus::Paused:
    case ExperimentStatus::Ended:
    case ExperimentStatus::Reviewed:
    case ExperimentStatus::StoppedEarly:
        return experiment.status;
    }
    return experiment.status;
}

QStringList sealingProblems(const Experiment &experiment, const std::optional<Forecast> &forecast,
                            LocalDay today)
{
    QStringList problems;
    if (isSealed(experiment)) {
        return {RulesText::tr("This experiment has been sealed already.")};
    }
    if (const auto valid = validate(experiment); !valid) {
        problems.append(valid.error().sentence);
    }
    problems += boxProblems(experiment);
    if (!forecast) {
        problems.append(RulesText::tr("There is no forecast. Say where you expect your energy to be."));
    } else if (const auto valid = validate(*forecast); !valid) {
        problems.append(valid.error().sentence);
    }
    if (!experiment.hasDates()) {
        problems.append(RulesText::tr("There are no dates. Choose a start and an end."));
    } else if (experiment.start < today) {
        problems.append(
            RulesText::tr("The start lies in the past. A forecast has to come first: start today or later."));
    }
    return problems;
}

QList<DesignWarning> designWarnings(const Experiment &experiment, int ratedBaselineDays)
{
    QList<DesignWarning> warnings;
    if (experiment.hasDates() && experiment.days() < ShortWeeks * DaysPerWeek) {
        warnings.append(DesignWarning::UnderThreeWeeks);
    }
    if (experiment.hasDates() && plannedDays(experiment).size() < FewestRatedDays) {
        warnings.append(DesignWarning::FewRatedDays);
    }
    if (ratedBaselineDays == 0) {
        warnings.append(DesignWarning::NoBaseline);
    }
    return warnings;
}

Result<Experiment> sealed(Experiment experiment, const std::optional<Forecast> &forecast, LocalDay today)
{
    const QStringList problems = sealingProblems(experiment, forecast, today);
    if (!problems.isEmpty()) {
        return failure(problems.join(u' '));
    }
    experiment.status = experiment.start == today ? ExperimentStatus::Running : ExperimentStatus::Planned;
    if (!experiment.baselineFrom) {
        const DayRange baseline = *baselineOf(experiment);
        experiment.baselineFrom = baseline.from;
        experiment.baselineTo = baseline.to;
    }
    return experiment;
}

Result<Experiment> paused(Experiment experiment, LocalDay today)
{
    const ExperimentStatus status = statusOn(experiment, today);
    if (status != ExperimentStatus::Running && status != ExperimentStatus::Planned) {
        return notNow(RulesText::tr("Only an experiment that runs can be paused. Nothing was changed."));
    }
    experiment.status = ExperimentStatus::Paused;
    const LocalDay earliest = experiment.pauses.isEmpty() ? today : *experiment.pauses.last().to;
    experiment.pauses.append({std::max(today, earliest), {}});
    return experiment;
}

Result<Experiment> resumed(Experiment experiment, LocalDay today)
{
    if (experiment.status != ExperimentStatus::Paused || !isResting(experiment)) {
        return notNow(RulesText::tr("This experiment is not paused. Nothing was changed."));
    }
    Pause &pause = experiment.pauses.last();
    if (today <= pause.from) {
        experiment.pauses
            .removeLast(); // taken up on the same day, or the clock was set back: no day was lost
    } else {
        pause.to = today.addDays(-1);
    }
    experiment.status = today < experiment.start ? ExperimentStatus::Planned : ExperimentStatus::Running;
    return experiment;
}

Result<Experiment> stoppedEarly(Experiment experiment, LocalDay today)
{
    const ExperimentStatus status = statusOn(experiment, today);
    if (status != ExperimentStatus::Running && status != ExperimentStatus::Paused &&
        status != ExperimentStatus::Planned) {
        return notNow(RulesText::tr("Only an experiment that runs or rests can be stopped early. Nothing was "
                                    "changed."));
    }
    if (isResting(experiment)) {
        experiment.pauses.last().to = std::max(today, experiment.pauses.last().from);
    }
    experiment.status = ExperimentStatus::StoppedEarly;
    experiment.stoppedOn = std::min(today, experiment.end);
    return experiment;
}

Result<Experiment> extended(Experiment experiment, LocalDay end, LocalDay today)
{
    const ExperimentStatus status = statusOn(experiment, today);
    if (status == ExperimentStatus::Reviewed || status == ExperimentStatus::StoppedEarly ||
        !isSealed(experiment)) {
        return notNow(RulesText::tr("Only an experiment that runs, rests or has just ended can be given more "
                                    "time. Nothing was changed."));
    }
    if (end <= experiment.end) {
        return notNow(RulesText::tr("More time needs an end after the present one. Nothing was changed."));
    }
    experiment.end = end;
    return validate(experiment).map([&] { return experiment; });
}

Result<Experiment> reviewed(Experiment experiment, LocalDay today)
{
    if (!mayBeReviewed(experiment, today)) {
        return notNow(RulesText::tr("The review comes when the experiment is over. Nothing was changed."));
    }
    if (experiment.status != ExperimentStatus::StoppedEarly) {
        experiment.status = ExperimentStatus::Reviewed;
    }
    return experiment;
}

bool isSealed(const Experiment &experiment)
{
    return experiment.status != ExperimentStatus::Idea;
}

bool mayBeReviewed(const Experiment &experiment, LocalDay today)
{
    switch (statusOn(experiment, today)) {
    case ExperimentStatus::Ended:
    case ExperimentStatus::Reviewed:
    case ExperimentStatus::StoppedEarly:
        return true;
    case ExperimentStatus::Running: // on its last day already
        return experiment.hasDates() && today == experiment.end;
    case ExperimentStatus::Idea:
    case ExperimentStatus::Planned:
    case ExperimentStatus::Paused:
        return false;
    }
    return false;
}

QList<Experiment> overlapping(const Experiment &experiment, const QList<Experiment> &others)
{
    QList<Experiment> result;
    for (const Experiment &other : others) {
        if (other.id != experiment.id && isSealed(other) && experiment.hasDates() && other.hasDates() &&
            other.start <= experiment.lastDay() && experiment.start <= other.lastDay()) {
            result.append(other);
        }
    }
    return result;
}

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
