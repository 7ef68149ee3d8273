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
};

/// Everything of one kind that could be shared, never what is in the trash. A new kind is one file with one
/// such function, and one line in shareCandidates().
using ShareKindReader = Result<QList<ShareCandidate>> (*)(const ShareSource &source);

Result<QList<ShareCandidate>> shareableCheckIns(const ShareSource &source);
/// Experiments with what became of their sessions, their finished reviews and their opened forecasts.
Result<QList<ShareCandidate>> shareableExperiments(const ShareSource &source);

/// Everything that could be shared.
Result<QList<ShareCandidate>> shareCandidates(const ShareSource &source);

} // namespace tryboth
