// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/energytables.h"
#include "domain/shareitem.h"
#include "models/energyreport.h"

namespace tryboth {

/// The tables of STATISTICS.md (a) for the check-ins among `items`. Activities are not named in them.
EnergyTables energyTablesOf(const QList<ShareItem> &items, const Rules &rules = {});

/// The levels over the days that `items` reach, up to `today`. From nothing but what was shared: it may
/// differ from what the client sees.
EnergyReport sharedEnergyReport(const QList<ShareItem> &items, LocalDay today, const Rules &rules = {});

} // namespace tryboth
