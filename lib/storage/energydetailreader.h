// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/energydetails.h"
#include "storage/energystore.h"

#include <QHash>

#include <array>

namespace tryboth {

/// Reads what the Energy page says beyond its charts slice by slice, so that a window lives in between. What
/// is read belongs together only while nothing is written: start anew after a change.
class EnergyDetailReader
{
public:
    static constexpr int EntriesPerSlice = 12'000; ///< some 15 ms of work

    EnergyDetailReader(const Database &database, const EnergyScope &scope,
                       int entriesPerSlice = EntriesPerSlice);

    bool isDone() const { return m_done; }
    /// Reads the next days: whole ones, together about a slice of entries. Fails when the journal cannot be
    /// read.
    Result<void> readOn();
    /// Everything that was read.
    EnergyDetails details() const;

private:
    static constexpr std::size_t Focuses = 3, TimesGroups = 5;
    struct Kind
    {
        unsigned times = 0; ///< under any focus
        std::array<int, Focuses> ratings{};
    };

    Result<LocalDay> lastDayOfSlice() const;
    Result<void> addOrigins(LocalDay from, LocalDay to);
    Result<void> addTimes(LocalDay from, LocalDay to);
    Result<void> addFuture();
    void addOrigin(const OriginSum &sum);

    const Database &m_database;
    EnergyScope m_scope;
    int m_entriesPerSlice;
    LocalDay m_next; ///< the first day that is not read yet
    bool m_done = false;
    EnergyDetails m_details;
    QHash<QByteArray, Kind> m_kinds;
    std::array<TimesSum, Focuses * TimesGroups> m_times;
};

} // namespace tryboth
