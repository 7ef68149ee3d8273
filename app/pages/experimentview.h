// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/beforeduringdata.h"
#include "domain/amendment.h"
#include "domain/experimentreview.h"
#include "domain/experimentrules.h"

#include <QList>

#include <optional>

namespace tryboth {

/// One experiment with all that its pages show, as it stands on one day.
struct ExperimentView
{
    Experiment experiment;
    ExperimentStatus status = ExperimentStatus::Idea;
    LocalDay today;
    QList<ExperimentSession> sessions; ///< by day
    std::optional<SealedForecast> forecast;
    std::optional<ExperimentReview> review;
    QList<Amendment> amendments; ///< oldest first
    std::optional<Experiment> partner;
    QStringList overlaps; ///< titles of experiments that share days with it

    Kept kept() const { return keptOf(sessions); }
    Focus focus() const { return focusOf(experiment.track); }
    bool isOver() const
    {
        return status == ExperimentStatus::Ended || status == ExperimentStatus::Reviewed ||
               status == ExperimentStatus::StoppedEarly;
    }
};

} // namespace tryboth
