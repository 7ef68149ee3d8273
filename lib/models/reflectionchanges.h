// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal.h"

namespace tryboth {

/// What one does to reflections, questions and second looks. Each is one undoable step; on failure nothing
/// has changed.

/// Keeps a reflection as it stands. One that says nothing is not kept, and one that says nothing any more
/// goes to the trash. Gives the id, a null one where nothing was kept. `entries` are those that got a star
/// meanwhile or lost it; nothing else of them is written.
Result<Id> saveReflection(Journal &journal, Reflection reflection, const QList<CheckIn> &entries = {});

/// Brings a weekly reflection to its end; `entries` as above.
Result<Id> finishWeek(Journal &journal, Reflection reflection, const QList<CheckIn> &entries = {});

/// Moves a reflection to the trash.
Result<void> throwReflectionAway(Journal &journal, const Reflection &reflection);

/// Answers the question of a day. An empty text takes the answer back.
Result<Id> answerPrompt(Journal &journal, const Prompt &prompt, LocalDay day, const QString &text);

/// Puts the question of `day` aside. What remains is the last day on which one was, not which: its turn keeps
/// it from coming again soon.
Result<void> putPromptAside(Journal &journal, LocalDay day);

Result<Id> saveOwnPrompt(Journal &journal, const OwnPrompt &own);
Result<void> removeOwnPrompt(Journal &journal, const OwnPrompt &own);

/// Writes down how an entry looks from later. The first rating stays.
Result<Id> lookAtEntryAgain(Journal &journal, const SecondLook &look);
Result<void> removeSecondLook(Journal &journal, const SecondLook &look);

/// Remembers that the charts were shown today, once a day. No step to take back, and no word where the
/// journal is only read.
void noteChartsShown(Journal &journal);

} // namespace tryboth
