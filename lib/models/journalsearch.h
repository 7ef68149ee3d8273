// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/checkinfilter.h"

namespace tryboth {

/// What one looks for in the Journal: the search line as it was typed, and the choices made beside it.
struct JournalSearch
{
    /// Which days; all but Custom end today or later.
    enum class Range { Any, FourWeeks, ThreeMonths, Year, Custom };
    enum class Rating { Any, Rated, NotRated, Energising, Draining, Waiting };

    QString typed;
    Range range = Range::Any;
    std::optional<LocalDay> from; ///< inclusive; for Range::Custom
    std::optional<LocalDay> to;   ///< inclusive; for Range::Custom
    std::optional<Focus> focus;
    QStringList activities; ///< ids, any of these
    QString tag;
    Rating rating = Rating::Any;
    std::optional<Id> experiment;

    bool isEmpty() const { return *this == JournalSearch(); }
    bool operator==(const JournalSearch &) const = default;
};

/// The filter for `search` on `today`. Fails with a sentence where the search line cannot be read or names a
/// kind of work that `catalog` does not know.
Result<CheckInFilter> filterOf(const JournalSearch &search, LocalDay today, const ActivityCatalog &catalog);

/// The search that shows what `filter` lets through. What no choice can say is written into the search line.
JournalSearch searchFor(const CheckInFilter &filter);

/// One line of text for keeping a search: the choices as `key:value`, then what was typed. Ranges that end
/// today stay so.
QString toQuery(const JournalSearch &search);

/// Reads what toQuery() wrote. What is no choice counts as typed, so this never fails.
JournalSearch searchFromQuery(const QString &query);

} // namespace tryboth
