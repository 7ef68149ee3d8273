// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experimentplan.h"
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

} // namespace tryboth
