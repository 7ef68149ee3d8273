// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experiment.h"
#include "domain/experimentsession.h"
#include "domain/forecast.h"

#include <QList>

namespace tryboth {

/// Where `experiment` stands on `today`: the stored status, moved on by the calendar from Planned to Running
/// to Ended. A clock set back never takes it back behind what is stored. A paused one rests and does not
/// end.
ExperimentStatus statusOn(const Experiment &experiment, LocalDay today);

/// What hinders sealing, as sentences; empty when it can be sealed on `today`: missing boxes, starters whose
/// "…" was not filled in, a start in the past, dates and limits that do not hold.
QStringList sealingProblems(const Experiment &experiment, const std::optional<Forecast> &forecast,
                            LocalDay today);

/// What a person is told before starting, without being hindered.
enum class DesignWarning {
    UnderThreeWeeks,
    FewRatedDays, ///< the rhythm gives fewer than 14 days to rate
    NoBaseline,   ///< nothing before to compare with
};
QList<DesignWarning> designWarnings(const Experiment &experiment, int ratedBaselineDays);

/// The steps of its life. Each gives the changed experiment or says why that cannot be done now.
Result<Experiment> sealed(Experiment experiment, const std::optional<Forecast> &forecast, LocalDay today);
Result<Experiment> paused(Experiment experiment, LocalDay today);
Result<Experiment> resumed(Experiment experiment, LocalDay today);
Result<Experiment> stoppedEarly(Experiment experiment, LocalDay today); ///< `today` is its last day
Result<Experiment> extended(Experiment experiment, LocalDay end, LocalDay today);
Result<Experiment> reviewed(Experiment experiment, LocalDay today);

/// It was sealed: boxes change by amendment only.
bool isSealed(const Experiment &experiment);

/// It is over, so the review may open the forecast.
bool mayBeReviewed(const Experiment &experiment, LocalDay today);

/// Experiments on which `experiment` shares a day, in the order of `others`; ideas take no time.
QList<Experiment> overlapping(const Experiment &experiment, const QList<Experiment> &others);

/// The days of its rhythm from start to end: spread over the working days of each week, fortnight or month
/// from the start on, and over all days where the working days are too few.
QList<LocalDay> plannedDays(const Experiment &experiment);

/// Days in a row, both ends included.
struct DayRange
{
    LocalDay from;
    LocalDay to;

    bool holds(LocalDay day) const { return from <= day && day <= to; }
    bool operator==(const DayRange &) const = default;
};

/// The weeks before `start` that it is compared with, `weeks` ≥ 1 of them.
DayRange baselineBefore(LocalDay start, int weeks);

/// The days that `experiment` is compared with: its own choice, or else two weeks before its start; nothing
/// without dates.
std::optional<DayRange> baselineOf(const Experiment &experiment);

/// The week of the experiment that `today` lies in, from 1, and how many there are. Held within 1…weeks.
int weekNumber(const Experiment &experiment, LocalDay today);
int weekCount(const Experiment &experiment);

/// How a rhythm was kept: "Kept `kept` of `due`", never a share or a row.
struct Kept
{
    int kept = 0;
    int due = 0;   ///< kept and skipped
    int other = 0; ///< moved or not possible
    int open = 0;  ///< still planned

    bool operator==(const Kept &) const = default;
};
Kept keptOf(const QList<ExperimentSession> &sessions);

/// Minutes that a rhythm takes a week; a month counts as 52/12 weeks.
double minutesPerWeek(const Cadence &cadence);

/// Two weekly times differ by more than a quarter of the larger one.
bool isUnequalTime(double peopleMinutes, double technicalMinutes);

/// Alternating weeks are offered only where both sides can be put down and taken up freely.
bool mayAlternate(const Experiment &people, const Experiment &technical);

/// Which side people work stands on: a coin that was tossed when the journal was made.
bool peopleOnTheLeft(const QString &journalId);

} // namespace tryboth
