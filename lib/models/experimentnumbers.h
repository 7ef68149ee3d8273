// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/imbalance.h"
#include "domain/experimentplan.h"
#include "domain/forecast.h"

namespace tryboth {

/// A rated day and its value.
struct RatedDay
{
    LocalDay day;
    double value = 0;
};

/// A rated day of an experiment or of the time before it, as a mark on its chart.
struct ExperimentMark
{
    LocalDay day;
    double energy = 0;    ///< the day's ratings, weighed by minutes
    bool during = false;  ///< it belongs to the experiment, not to the time before
    bool washout = false; ///< shown hollow and left out of the numbers

    bool operator==(const ExperimentMark &) const = default;
};

/// One side of a comparison, after the first days were left out.
struct Phase
{
    DayRange days;
    int ratedDays = 0;
    int isoWeeks = 0;
    std::optional<double> mean;
    bool sameEveryDay = false; ///< more than one day, and every one with the same value
};

/// What is compared besides the ratings.
enum class Circumstance {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    Sleep,
    Workload,
    UnusualDay
};

/// One row of the table of imbalance. Weekdays and unusual days are shares of the rated days, 0…1.
struct ImbalanceRow
{
    Circumstance what = Circumstance::Monday;
    Imbalance numbers;
    bool notable = false;
};

/// The first against the second half of the experiment, each with its rated days.
struct Halves
{
    int firstDays = 0;
    int secondDays = 0;
    double first = 0;
    double second = 0;
};

/// A forecast beside what came.
struct ForecastOutcome
{
    Forecast forecast;
    double level = 0; ///< mean of the rated days during
    std::optional<Range> range;
    bool within = false; ///< the forecast lies in the range
};

/// Who chose the work of the entries during the experiment, where that is known.
struct OwnChoice
{
    int mine = 0;
    int asked = 0; ///< asked of the person, or required
    std::optional<double> meanMine;
    std::optional<double> meanAsked;
    bool notable = false; ///< the two means lie apart

    bool operator==(const OwnChoice &) const = default;
};

/// When entries were rated.
struct Delays
{
    int entries = 0;                     ///< that count
    int late = 0;                        ///< of them, written more than 24 hours after their day
    int timed = 0;                       ///< of them, with a time of day
    std::optional<double> medianMinutes; ///< from the time of day to the rating, over the timed ones

    bool operator==(const Delays &) const = default;
};

} // namespace tryboth
