// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pairreport.h"
#include "pages/experimentview.h"

namespace tryboth {

class Journal;

/// All experiments of `journal` as they stand on its day, by start; ideas without dates last.
Result<QList<ExperimentView>> experimentViews(const Journal &journal);

/// The view of one experiment of `views`; null where it is not among them.
const ExperimentView *viewOf(const QList<ExperimentView> &views, const Id &experiment);

/// Those of `views` that run today: what the sidebar counts.
int runningIn(const QList<ExperimentView> &views);

/// What `sentence` and the numbers of `report` say, with how they were computed.
ComparisonWords wordsOf(const ExperimentReport &report);
ComparisonWords wordsOf(const PairReport &report);

} // namespace tryboth
