// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal.h"

namespace tryboth {

/// What one does to an entry that exists. Each is one undoable step; on failure nothing has changed.

/// Keeps the edited entry; a rating ends its waiting. `newType` is the kind of work it names, where that does
/// not exist yet.
Result<void> saveEntry(Journal &journal, CheckIn edited, const std::optional<ActivityType> &newType = {});

/// Gives the entry this rating, −3…+3.
Result<void> rateEntry(Journal &journal, CheckIn entry, int energy);

/// Puts a star on the entry, or takes it off.
Result<void> toggleStar(Journal &journal, CheckIn entry);

/// Moves the entry to the trash.
Result<void> throwAway(Journal &journal, const CheckIn &entry);

/// What to call an entry in a sentence: its title, or else its kind of work.
QString nameOf(const Journal &journal, const CheckIn &entry);

} // namespace tryboth
