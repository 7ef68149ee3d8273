// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/adjusted.h"
#include "analysis/effect.h"
#include "analysis/verdict.h"
#include "models/experimentfacts.h"
#include "models/experimentnumbers.h"

namespace tryboth {

/// Everything that a review shows. Source: STATISTICS.md (b), (f), (g).
struct ExperimentReport
{
    int rules = 0; ///< version of the rules that it was computed by
    double smallestDifference = 0;
    int verdictDays = 0;
    Experiment experiment;
    ExperimentStatus status = ExperimentStatus::Idea;
    Qt::DayOfWeek weekStart = Qt::Monday; ///< for axes; numbers by week are by ISO weeks
    Kept kept;
    std::optional<Range> keptRange; ///< Wilson's range of the share kept, 0…1; a number for the export
    QList<ExperimentMark> marks;
    Phase before;
    Phase during;
    Delays delays;
    OwnChoice choice;

    Comparison comparison;
    Verdict verdict = Verdict::Running;
    std::optional<Effect> effect;  ///< nothing below `firstLookDays` rated days a side, or before the end
    std::optional<double> lotP;    ///< two-sided, only where the start was drawn
    int lotStarts = 0;             ///< how many starts could have been drawn
    std::optional<Halves> halves;  ///< likewise
    QList<ImbalanceRow> imbalance; ///< rows for which both sides have something
    std::optional<AdjustedEffect> adjusted; ///< only where sleep and load are known for every rated day
    std::optional<double> slopeBefore;      ///< Theil–Sen, points a day
    bool lowLastWeek = false; ///< the last week before was unusually low: a rise was to be expected
    QStringList overlaps;     ///< titles of experiments that ran at the same time
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
QList<RatedDay> ratedDays(const QList<CheckIn> &entries, const Rules &rules);

} // namespace tryboth
