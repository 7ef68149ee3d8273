// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/experimentmarks.h"
#include "models/pairreport.h"

namespace tryboth {

/// What the numbers of a comparison say in words. Complete in every state.
struct ComparisonWords
{
    QString headline;        ///< "Still running: results on 6 December."
    QString detail;          ///< counts and what belongs beside them
    QStringList results;     ///< range, NAP, trend and halves; empty before the planned end
    QStringList howComputed; ///< n, what was left out, the version of the rules
};

/// One experiment with all that its pages show, as it stands on one day.
struct ExperimentView
{
    Experiment experiment;
    ExperimentStatus status = ExperimentStatus::Idea;
    LocalDay today;
    QList<ExperimentSession> sessions; ///< by day
    std::optional<SealedForecast> forecast;
    std::optional<ExperimentReview> review; ///< the latest one, a draft perhaps
    QList<Amendment> amendments;            ///< oldest first
    std::optional<Pair> pair;
    std::optional<Experiment> partner;
    QList<WeekPair> turns; ///< the drawn weeks of a pair that alternates
    ExperimentReport report;
    ComparisonWords words;

    Kept kept() const { return keptOf(sessions); }
    Focus focus() const { return focusOf(experiment.track); }
    /// What one thinks happened was written down: from then on numbers cannot colour it.
    bool isRemembered() const { return review && !review->remembered.isEmpty(); }
    /// A second look was wanted, its day has come, and none was taken yet.
    bool isSecondLookDue() const
    {
        return review && review->outcome && report.secondLookOn && *report.secondLookOn <= today;
    }
    bool isOver() const
    {
        return status == ExperimentStatus::Ended || status == ExperimentStatus::Reviewed ||
               status == ExperimentStatus::StoppedEarly;
    }
};

} // namespace tryboth
