// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"
#include "domain/activitycatalog.h"
#include "models/energyreport.h"

namespace tryboth {

/// A report as the charts of the Energy page take it.
struct EnergyCharts
{
    static constexpr int MaxBars = 6;      ///< activities drawn; the table lists them all
    static constexpr int FewestForBar = 3; ///< ratings below which an activity is only in the table

    /// Marks drawn where each stands for a stretch of days: a few pixels apart, or lines drown in them.
    static constexpr int MaxStretches = 600;

    LevelChartData level;
    int daysPerMark = 1; ///< more than one where a mark for each day and focus would be too many
    TiltChartData tilt;
    QList<ActivityBar> activities; ///< one an activity, highest mean first
    QList<ActivityBar> bars;       ///< of these, the ones that give or take most
    QList<HourCell> hours;
    Qt::DayOfWeek weekStart = Qt::Monday; ///< of the journal, for the hours
};

/// The values of `report`; `catalog` names the activities. An activity rated under several focuses becomes
/// one bar, of the focus of more than half its ratings, else mixed. `intervals` are shaded behind the levels.
EnergyCharts energyCharts(const EnergyReport &report, const ActivityCatalog &catalog,
                          const QList<Interval> &intervals = {});

} // namespace tryboth
