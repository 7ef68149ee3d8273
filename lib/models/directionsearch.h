// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinfilter.h"
#include "domain/content.h"
#include "domain/directionkind.h"
#include "storage/journalcore.h"

namespace tryboth {

/// An answer, a look at reasons or a decision that a search found.
struct FoundDirection
{
    DirectionKind kind = DirectionKind::Decision;
    Id id;
    QString title; ///< for people
    LocalDay day;

    bool operator==(const FoundDirection &) const = default;
};

/// Those in whose texts stands all that `filter` looks for, ignoring case and diacritics, by day. What is
/// sealed is not looked at: answers while the question is back, expectations before their review. None where
/// `filter` asks for more than words, phrases and days: what only an entry has, these do not fit.
Result<QList<FoundDirection>> directionFound(const Stores &stores, const Content &content,
                                             const CheckInFilter &filter, LocalDay today);

} // namespace tryboth
