// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amendment.h"
#include "domain/experimentreview.h"
#include "domain/experimentrules.h"
#include "domain/pair.h"

#include <QString>

namespace tryboth {

/// How well one can get out: "Fully reversible".
QString nameOf(ReversibleLevel level);

/// What the time before is compared by: "the same kind of work (people or technical)".
QString nameOf(BaselineRule rule);

/// How a pair lies in time: "Side by side".
QString nameOf(Arrangement arrangement);

/// What one does after a review: "Change something".
QString nameOf(ReviewOutcome outcome);

/// "week", "fortnight", "month", as they follow "times a".
QString nameOf(CadencePer per);

/// A day without its year, day and month in the order of the locale: "6 Dec".
QString shortDay(LocalDay day);

/// A day inside a sentence, without its year: "6 December".
QString longDay(LocalDay day);

/// A rhythm in words: "2 times a week, 45 minutes each".
QString cadenceText(const Cadence &cadence);

/// "week 4 of 6".
QString weekText(const Experiment &experiment, LocalDay today);

/// "6 weeks": how long it takes.
QString lengthText(const Experiment &experiment);

/// "kept 3 of 4", inside a line.
QString keptInLine(const Kept &kept);

/// "26 November. Last day: “13 December” became “27 December”. Because: …".
QString amendmentText(const Amendment &amendment);

/// What a person is told before starting.
QString warningText(DesignWarning warning);

/// What an experiment of `track` does not sample, in one sentence: a task is not the job that it belongs to.
QString notSampledText(Track track);

} // namespace tryboth
