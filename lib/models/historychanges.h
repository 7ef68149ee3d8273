// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal.h"

namespace tryboth {

/// What one does with earlier texts and earlier versions. Each is one undoable step; on failure nothing has
/// changed.

/// Whether restoreText() can do anything with `text`: with what a person wrote, with what was taken away as a
/// whole, with every value of an entry, and with a value of something else that lost in a merge and stands by
/// itself.
bool canPutBack(const EarlierText &text);

/// Puts one earlier text back in its place. What stands there now becomes an earlier text itself. A conflict
/// is settled by it. On a desk, what was removed comes back with its text. Fails where canPutBack() is false.
Result<void> restoreText(Journal &journal, const EarlierText &text);

/// Puts title, note and tags of an entry back as they were before the change that replaced `text`. Tags that
/// were added since stay.
Result<void> restoreEntryBefore(Journal &journal, const EarlierText &text);

/// Settles a conflict between two notes of an entry by keeping the one that lost below the other.
Result<void> keepBothTexts(Journal &journal, const EarlierText &text);

/// Leaves the text that won a merge as it is and takes the other one off the list of conflicts.
Result<void> keepPresentText(Journal &journal, const EarlierText &text);

/// Brings an entry back as it is in a backup: the one of its id is overwritten, a missing one added.
Result<void> restoreEntryFrom(Journal &journal, const CheckIn &entry);
/// The same with several, in one step.
Result<void> restoreEntriesFrom(Journal &journal, const QList<CheckIn> &entries);

/// Makes the whole journal what it was in `earlier`. Entries that are not in there go to the trash.
Result<void> restoreJournalFrom(Journal &journal, const JournalCore &earlier);

/// The name of a field as people read it.
QString fieldName(const QString &field);

/// `value`, which stood or stands where `text` did, as people read it: a kind of work by its name.
QString valueText(const Journal &journal, const EarlierText &text, const QString &value);

/// What a text is from, as people read it: an entry by its title and day, an experiment by its title; on a
/// desk by whom it is about.
QString placeName(const Journal &journal, const EarlierText &text);

} // namespace tryboth
