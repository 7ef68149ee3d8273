// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/daynote.h"
#include "domain/experimentreview.h"
#include "models/experimentchanges.h"

namespace tryboth {

/// What one does to sessions and reviews. Each is one undoable step; on failure nothing has changed.

/// Says what became of a session.
Result<void> markSession(Journal &journal, ExperimentSession session, SessionState state,
                         const QString &remark = {});

/// Marks a session as moved and plans another on `day`, which is to come and within the experiment.
Result<void> moveSession(Journal &journal, ExperimentSession session, LocalDay day);

/// Logs `entry` as part of `session`, which is then kept.
Result<void> keepSession(Journal &journal, ExperimentSession session, CheckIn entry);

/// Keeps the answers of a review that is not finished. Gives its id.
Result<Id> saveReview(Journal &journal, const ExperimentReview &review);

/// Opens the forecast, once the experiment is over and the first answer is written.
Result<void> openForecast(Journal &journal, const Experiment &experiment);

/// Ends the review with its outcome, which `review` has to have.
Result<void> finishReview(Journal &journal, const ExperimentReview &review);

/// Writes down a second look at a finished review.
Result<void> lookAgain(Journal &journal, ExperimentReview review, const QString &seen);

/// Writes sleep, load and whether the day was unusual.
Result<void> saveDayNote(Journal &journal, const DayNote &note);

} // namespace tryboth
