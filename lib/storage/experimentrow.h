// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experiment.h"

#include <QSqlQuery>
#include <QVariant>

namespace tryboth {

/// The columns of an experiment, the key first.
inline constexpr QLatin1StringView ExperimentColumns(
    "id, created, modified, rev, deleted, title, track, template, intent, hypothesis, change_my_mind, "
    "why_now, protocol, cadence_times, cadence_per, cadence_minutes, activity_types, start_day, end_day, "
    "baseline_from, baseline_to, baseline_rule, smallest_difference, exit_rule, reversible, notice_days, "
    "reversible_how, who_asked, status, stopped_on, pauses");

/// SELECT … FROM experiment e, for readExperiment().
QString experimentSelect();
Experiment readExperiment(const QSqlQuery &row);

/// The values for ExperimentColumns.
QVariantList columnsOf(const Experiment &experiment);

} // namespace tryboth
