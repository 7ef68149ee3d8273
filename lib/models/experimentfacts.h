// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amendment.h"
#include "domain/daynote.h"
#include "domain/draw.h"
#include "domain/experimentreview.h"
#include "domain/experimentrules.h"
#include "domain/pair.h"
#include "storage/journalcore.h"

namespace tryboth {

/// Everything that the journal holds about one experiment. A sealed forecast is in it only as sealed.
struct ExperimentFacts
{
    Experiment experiment;
    QList<CheckIn> ratings; ///< rated entries of the time before and during, of every focus, oldest first
    QList<ExperimentSession> sessions;
    QList<ExperimentReview> reviews;
    QList<Amendment> amendments;
    std::optional<SealedForecast> forecast;
    std::optional<Draw> draw; ///< of its start
    QList<DayNote> days;
    QList<Experiment> overlaps;
    Qt::DayOfWeek weekStart = Qt::Monday; ///< of the journal
};

/// Everything about a pair.
struct PairFacts
{
    Pair pair;
    ExperimentFacts people;
    ExperimentFacts technical;
    std::optional<Draw> draw; ///< of the order of its weeks
};

/// Reads all about `experiment`. Fails where the journal cannot be read.
Result<ExperimentFacts> experimentFacts(const Stores &stores, const Experiment &experiment);

/// Reads all about `pair`; nothing where one of its experiments is in the trash.
Result<std::optional<PairFacts>> pairFacts(const Stores &stores, const Pair &pair);

/// Whether `entry` counts for the comparison: by the experiment's rule, or as part of one of its sessions.
bool counts(const CheckIn &entry, const ExperimentFacts &facts);

} // namespace tryboth
