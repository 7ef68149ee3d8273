// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal.h"

namespace tryboth {

/// What one does to reflections, questions and second looks. Each is one undoable step; on failure nothing
/// has changed.

/// Keeps a reflection as it stands. One that says nothing is not kept, and one that says nothing any more
/// goes to the trash. Gives the id, a null one where nothing was kept.
Result<Id> saveReflection(Journal &journal, const Reflection &reflection);

/// Brings a weekly reflection to its end.
Result<Id> finishWeek(Journal &journal, Reflection reflection);

/// Moves a reflection to the trash.
Result<void> throwReflectionAway(Journal &journal, const Reflection &reflection);

/// Answers the question of a day. An empty text takes the answer back.
Result<Id> answerPrompt(Journal &journal, const Prompt &prompt, LocalDay day, const QString &text);

/// Puts the question aside. What remains is the day on which it was shown, as with one that was answered.
Result<void> putPromptAside(Journal &journal, const Prompt &prompt, LocalDay day);

Result<Id> saveOwnPrompt(Journal &journal, const OwnPrompt &own);
Result<void> removeOwnPrompt(Journal &journal, const OwnPrompt &own);

/// Writes down how an entry looks from later. The first rating stays.
Result<Id> lookAtEntryAgain(Journal &journal, const SecondLook &look);
Result<void> removeSecondLook(Journal &journal, const SecondLook &look);

/// Remembers that the charts were shown today, once a day. No step to take back, and no word where the
/// journal is only read.
void noteChartsShown(Journal &journal);

} // namespace tryboth
