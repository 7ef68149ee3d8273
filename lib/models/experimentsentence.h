// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pairreport.h"

#include <QLocale>

namespace tryboth {

/// What a review says in words.
struct ExperimentSentence
{
    QString headline;    ///< the verdict's sentence, or why there is none
    QStringList details; ///< what belongs beside it, a sentence or two each

    bool operator==(const ExperimentSentence &) const = default;
};

/// Puts `report` into words with the numbers of `locale`: one decimal, real minus signs, natural frequencies
/// held within 1…99 of 100. Source of the wording: STATISTICS.md (b), (f), (g).
ExperimentSentence experimentSentence(const ExperimentReport &report, const QLocale &locale);

/// The same for a pair. Source: STATISTICS.md (c).
ExperimentSentence pairSentence(const PairReport &report, const QLocale &locale);

/// The sentence stem of `verdict`. `days` is the smaller number of rated days, `on` the planned end.
QString verdictSentence(Verdict verdict, int days, int daysNeeded, double difference, double smallest,
                        LocalDay on, const QLocale &locale);

/// What `what` is called in the table of imbalance.
QString nameOf(Circumstance what);

/// "Kept 3 of 4".
QString keptText(const Kept &kept);

/// "You expected +1. It came to 0.2 to 1.4.", and whether it lies within.
QString forecastSentence(const ForecastOutcome &outcome, const QLocale &locale);

} // namespace tryboth
