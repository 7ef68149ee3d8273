// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/energydetailstore.h"

namespace tryboth {

Result<EnergyDetails> EnergyDetailStore::details(const EnergyScope &scope) const
{
    EnergyDetailReader rows = reader(scope);
    while (!rows.isDone()) {
        if (const auto read = rows.readOn(); !read) {
            return tl::unexpected(read.error());
        }
    }
    return rows.details();
}

EnergyDetailReader EnergyDetailStore::reader(const EnergyScope &scope) const
{
    return EnergyDetailReader(m_database, scope);
}

} // namespace tryboth
