// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "domain/experimentreview.h"
#include "domain/experimentrules.h"
#include "exchange/exampletexts.h"

namespace tryboth {

/// An invented experiment with what hangs on it; none of it has an id.
struct ExampleExperiment
{
    Experiment experiment;
    std::optional<Forecast> forecast;
    QList<ExperimentSession> sessions;
    std::optional<ExperimentReview> review; ///< with it the forecast is open
    QString pairQuestion = {};              ///< of the pair it is one side of; empty where it stands alone
};

/// The experiments of the example journal on `today`: two running ones, one reviewed, five ideas.
QList<ExampleExperiment> exampleExperiments(const Content &content, LocalDay today,
                                            const ExampleTexts &texts);

} // namespace tryboth
