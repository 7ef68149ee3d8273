// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/exampletitles.h"
#include "exchange/walloffsets.h"

#include <QRandomGenerator>

namespace tryboth {

/// Invents the journal of an engineer whose energy moves: in the second half of the time work with people
/// comes to give more, and technical work less. For the example that a new user may open, for pictures and
/// for measuring. The same arguments give the same entries.
class ExampleJournal
{
public:
    static constexpr int DefaultCount = 450; ///< about a year
    static constexpr int LastDayCount =
        8; ///< a full last day, so that a page about today has something to show
    static constexpr int WaitingCount = 3; ///< of it, left unrated as if from a calendar

    /// Entries end on `lastDay`. Activities that `catalog` does not know are left out; with an empty catalog
    /// there are no entries.
    ExampleJournal(quint32 seed, LocalDay lastDay, const ActivityCatalog &catalog, const QTimeZone &zone,
                   const ExampleTexts &texts);

    /// `count` entries without ids, oldest first.
    QList<CheckIn> entries(int count = DefaultCount);

private:
    QList<LocalDay> workDays(int count) const;
    CheckIn entry(LocalDay day, int place, int places, double progress);
    int energyOf(const CheckIn &checkIn, double progress);
    void leaveWaiting(QList<CheckIn> &entries);
    bool chance(double probability) { return m_random.generateDouble() < probability; }

    QRandomGenerator m_random;
    LocalDay m_lastDay;
    WallOffsets m_offsets;
    ExampleTitles m_titles;
    QList<ActivityType> m_types;
};

} // namespace tryboth
