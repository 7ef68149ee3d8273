// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/checkinfilter.h"
#include "storage/journalcore.h"

namespace tryboth {

/// A small text that a search found and that has no page of its own.
struct FoundNote
{
    enum class Kind { SecondLook, OwnPrompt };

    Kind kind = Kind::SecondLook;
    Id id;             ///< of the second look or the question
    QString title;     ///< for people: what the entry is called that was looked at again, or the question
    Id entry = {};     ///< of a second look
    LocalDay day = {}; ///< of a second look

    bool operator==(const FoundNote &) const = default;
};

/// The second looks in whose notes, and then the own questions in which, stands all that `filter` looks for:
/// the latest look first, questions in the order of writing. Questions have no day: none where `filter` asks
/// for days. Neither where it asks for what only an entry has.
Result<QList<FoundNote>> notesFound(const Stores &stores, const ActivityCatalog &catalog,
                                    const CheckInFilter &filter);

} // namespace tryboth
