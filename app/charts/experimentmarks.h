// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/beforeduringdata.h"
#include "charts/chartdata.h"
#include "models/experimentreport.h"

namespace tryboth {

/// The marks of `report` as BeforeDuringChart takes them.
BeforeDuringData marksOf(const ExperimentReport &report);

/// The stretches of days of the experiments that have begun by `last`, to be shaded behind levels; by start.
QList<Interval> experimentIntervals(const QList<Experiment> &experiments, LocalDay last);

} // namespace tryboth
