// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/experimentrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct RulesText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ExperimentRules)
};

constexpr int DaysPerWeek = 7;
constexpr int ShortWeeks = 3, FewestRatedDays = 14; // STATISTICS.md (f)

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

} // namespace tryboth
