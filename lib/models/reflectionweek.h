// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "storage/journalcore.h"

#include <array>

namespace tryboth {

/// A week as a person counts it: seven days from their first day of the week on.
struct Week
{
    LocalDay first;

    LocalDay last() const { return first.addDays(6); }
    bool operator==(const Week &) const = default;
};

/// The first day of a week in this journal: the one source for all that shows weeks. Numbers do not hang on
/// it; where they count weeks, those are ISO weeks (STATISTICS.md).
Qt::DayOfWeek weekStartOf(const Stores &stores);

/// The week that holds `day`, by the profile of the journal.
Week weekOf(const Stores &stores, LocalDay day);

/// "16 to 22 November", or "30 November to 6 December"; with the years where it is not in that of `today`.
QString weekName(const Week &week, LocalDay today);

/// What the log says about a week: every rated entry as a mark, and counts. No mean and no comparison: a week
/// is too short for either.
struct WeekFacts
{
    /// How far the ratings of one focus reach, and how many there are.
    struct Ratings
    {
        int count = 0;
        int least = 0; ///< −3…+3, of at least one rating
        int most = 0;

        bool operator==(const Ratings &) const = default;
    };
    static constexpr int EnoughForARange = 5; ///< fewer are marks only

    Week week;
    QList<CheckIn> entries;         ///< oldest first, without those that wait to be rated
    std::array<Ratings, 3> ratings; ///< by Focus
    int unrated = 0;

    const Ratings &of(Focus focus) const { return ratings[std::size_t(focus)]; }
    bool isEmpty() const { return entries.isEmpty(); }
};

Result<WeekFacts> weekFacts(const Stores &stores, const Week &week);

/// Whether the charts were shown on a day of that week or later, so that a memory of it comes after them.
bool hasSeenChartsSince(const Stores &stores, const Week &week);

} // namespace tryboth
