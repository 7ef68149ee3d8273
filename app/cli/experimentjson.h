// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/experimentsentence.h"

#include <QJsonObject>

namespace tryboth::cli {

/// One line of the list of experiments, for people and as JSON.
QString lineOf(const Experiment &experiment, ExperimentStatus status);
QJsonObject summaryOf(const Experiment &experiment, ExperimentStatus status);

/// Everything about an experiment: its design, every number of its report with its inputs and the version of
/// the rules. A sealed forecast is in it only as sealed.
QJsonObject jsonOf(const ExperimentFacts &facts, const ExperimentReport &report,
                   const ExperimentSentence &sentence);

/// The same for its pair.
QJsonObject jsonOf(const PairReport &report, const ExperimentSentence &sentence,
                   const std::optional<Draw> &draw);

/// The stable word of a verdict: "too_early".
QString wordFor(Verdict verdict);

} // namespace tryboth::cli
