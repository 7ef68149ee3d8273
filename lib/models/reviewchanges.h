// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/daynote.h"
#include "domain/experimentreview.h"
#include "domain/pair.h"
#include "models/experimentchanges.h"

namespace tryboth {

/// What one does to sessions, reviews and pairs. Each is one undoable step; on failure nothing has changed.

/// Says what became of a session.
Result<void> markSession(Journal &journal, ExperimentSession session, SessionState state,
                         const QString &remark = {});

/// Marks a session as moved and plans another on `day`.
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

/// Pairs two experiments that are not sealed. Alternating weeks are only taken where both can be put down
/// freely and cover the same even number of weeks; their order is drawn with `seed`. Gives the id.
Result<Id> makePair(Journal &journal, const Pair &pair, quint64 seed);

/// Lets go of a pair; both experiments stay.
Result<void> releasePair(Journal &journal, const Pair &pair);

/// Writes sleep, load and whether the day was unusual.
Result<void> saveDayNote(Journal &journal, const DayNote &note);

} // namespace tryboth
