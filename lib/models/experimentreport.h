// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/effect.h"
#include "analysis/imbalance.h"
#include "analysis/verdict.h"
#include "models/experimentfacts.h"

namespace tryboth {

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

/// Everything that a review shows. Source: STATISTICS.md (b), (f), (g).
struct ExperimentReport
{
    int rules = 0; ///< version of the rules that it was computed by
    double smallestDifference = 0;
    int verdictDays = 0;
    Experiment experiment;
    ExperimentStatus status = ExperimentStatus::Idea;
    Kept kept;
    QList<ExperimentMark> marks;
    Phase before;
    Phase during;
    int lateEntries = 0; ///< counted entries that were written more than 24 hours after their day

    Comparison comparison;
    Verdict verdict = Verdict::Running;
    std::optional<Effect> effect;  ///< nothing below `firstLookDays` rated days a side, or before the end
    std::optional<double> lotP;    ///< two-sided, only where the start was drawn
    int lotStarts = 0;             ///< how many starts could have been drawn
    std::optional<Halves> halves;  ///< likewise
    QList<ImbalanceRow> imbalance; ///< rows for which both sides have something
    bool lowLastWeek = false;      ///< the last week before was unusually low: a rise was to be expected
    QStringList overlaps;          ///< titles of experiments that ran at the same time
    std::optional<ForecastOutcome> forecast; ///< only once it was opened
    std::optional<LocalDay> secondLookOn;    ///< when a second look is due, and none was taken yet
};

/// The report on `today`. Before the planned end there are marks and counts, and no comparison; likewise
/// after an early stop, where `effect` is a first look without a verdict.
ExperimentReport experimentReport(const ExperimentFacts &facts, LocalDay today, const Rules &rules);

/// One line of the record of forecasts.
struct ForecastRecordRow
{
    Id experiment;
    QString title;
    LocalDay ended;
    ForecastOutcome outcome;
};

/// The opened forecasts of `facts` with what came, by end; those without rated days are left out.
QList<ForecastRecordRow> forecastRecord(const QList<ExperimentFacts> &facts, const Rules &rules);

/// The rated days of `entries`: a day's value is the mean of its ratings, weighed by minutes as `rules` say.
struct RatedDay
{
    LocalDay day;
    double value = 0;
};
QList<RatedDay> ratedDays(const QList<CheckIn> &entries, const Rules &rules);

} // namespace tryboth
