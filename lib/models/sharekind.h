// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/content.h"
#include "domain/shareselection.h"
#include "storage/journalcore.h"

namespace tryboth {

/// What the kinds of things that can be shared are read from.
struct ShareSource
{
    const Stores &stores;
    const ActivityCatalog &catalog;
    const Content &content;
    LocalDay today;
};

/// Everything of one kind that could be shared, never what is in the trash. A new kind is one file with one
/// such function, and one line in shareCandidates().
using ShareKindReader = Result<QList<ShareCandidate>> (*)(const ShareSource &source);

Result<QList<ShareCandidate>> shareableCheckIns(const ShareSource &source);
/// Experiments with what became of their sessions, their finished reviews and their opened forecasts.
Result<QList<ShareCandidate>> shareableExperiments(const ShareSource &source);
/// Finished weeks. What was written of itself or to a question, and weeks that were not finished, are
/// nobody's "weekly reflections": they leave only when they are picked.
Result<QList<ShareCandidate>> shareableReflections(const ShareSource &source);
/// Finished answers to the five-year question; none while they are sealed.
Result<QList<ShareCandidate>> shareableAnswers(const ShareSource &source);
/// What was said to each item, one by one.
Result<QList<ShareCandidate>> shareableReasons(const ShareSource &source);
/// A response has no id of its own: it is the one that its check and its item make, the same each time.
Id idOfReason(const ReasonsCheck &check, const ReasonResponse &response);
/// Decisions that were recorded, with opened expectations only.
Result<QList<ShareCandidate>> shareableDecisions(const ShareSource &source);

/// Everything that could be shared.
Result<QList<ShareCandidate>> shareCandidates(const ShareSource &source);

} // namespace tryboth
