// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/energydetailreader.h"

namespace tryboth {

/// Reads what the Energy page says beyond its charts. Apart from EnergyStore, because a page is drawn before
/// these are asked for: origins are not in the index that the charts come from.
class EnergyDetailStore
{
public:
    explicit EnergyDetailStore(const Database &database)
        : m_database(database)
    {
    }

    /// Two passes over all entries: about 0.15 s for 100,000.
    Result<EnergyDetails> details(const EnergyScope &scope) const;

    /// The same in slices, for a window.
    EnergyDetailReader reader(const EnergyScope &scope) const;

private:
    const Database &m_database;
};

} // namespace tryboth
