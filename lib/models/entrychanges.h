// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal.h"

namespace tryboth {

/// What one does to an entry. Each is one undoable step; on failure nothing has changed.

/// Logs an entry without an id, or keeps the edited one of its id; a rating ends its waiting. `newType` is
/// the kind of work it names, where that does not exist yet.
Result<void> saveEntry(Journal &journal, CheckIn entry, const std::optional<ActivityType> &newType = {});

/// Gives the entry this rating, −3…+3.
Result<void> rateEntry(Journal &journal, CheckIn entry, int energy);

/// Lets a waiting entry wait no longer, without a rating.
Result<void> skipEntry(Journal &journal, CheckIn entry);

/// Puts a star on the entry, or takes it off.
Result<void> toggleStar(Journal &journal, CheckIn entry);

/// Moves the entry to the trash.
Result<void> throwAway(Journal &journal, const CheckIn &entry);

/// What to call an entry in a sentence: its title, or else its kind of work.
QString nameOf(const Journal &journal, const CheckIn &entry);
QString nameOf(const ActivityCatalog &catalog, const CheckIn &entry);

} // namespace tryboth
