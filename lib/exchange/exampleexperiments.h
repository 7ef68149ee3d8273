// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "domain/experimentreview.h"
#include "domain/experimentrules.h"

namespace tryboth {

/// An invented experiment with what hangs on it; none of it has an id.
struct ExampleExperiment
{
    Experiment experiment;
    std::optional<Forecast> forecast;
    QList<ExperimentSession> sessions;
    std::optional<ExperimentReview> review; ///< with it the forecast is open
    bool paired = false;                    ///< one side of the example's pair
};

/// The experiments of the example journal on `today`: two running ones, one reviewed, five ideas. Their texts
/// are English.
QList<ExampleExperiment> exampleExperiments(const Content &content, LocalDay today);

} // namespace tryboth
