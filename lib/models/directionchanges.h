// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directionkind.h"
#include "models/journal.h"

namespace tryboth {

/// What one does with the five-year question and with reasons. Each is one undoable step; on failure nothing
/// has changed.

/// Keeps an answer that is not finished. Gives its id.
Result<Id> saveAnswer(Journal &journal, DirectionAnswer answer);

/// Ends the flow: the answer counts from now on. It has to have a text and a label of its own. `weeks` is how
/// often one wants to meet the question, 4…26.
Result<Id> finishAnswer(Journal &journal, DirectionAnswer answer, int weeks);

/// Puts the question off until a day, or skips it this time.
Result<void> deferQuestion(Journal &journal, const std::optional<LocalDay> &until);

/// Keeps a look at one's reasons, without its responses. Gives its id.
Result<Id> saveReasons(Journal &journal, const ReasonsCheck &check);

/// Keeps what was said to one item of a look; begins the look where `check` is null. Gives its id.
Result<Id> answerReason(Journal &journal, const Id &check, const ReasonResponse &response);

/// Ends a look; it can be changed later all the same.
Result<void> finishReasons(Journal &journal, ReasonsCheck check);

/// Keeps an experiment that tests a reason and remembers it with the response. Gives the experiment's id.
Result<Id> testReason(Journal &journal, const Id &check, const ReasonResponse &response,
                      const Experiment &experiment);

/// Moves an answer, a look or a decision to the trash.
Result<void> deleteDirection(Journal &journal, DirectionKind kind, const Id &id);

} // namespace tryboth
