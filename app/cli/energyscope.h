// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "models/energynumbers.h"

namespace tryboth::cli {

/// What the Energy page would show for what was asked.
struct EnergyAsked
{
    EnergyReport report;
    EnergyTables tables;
    NumberScope scope;
};

/// The options that say which ratings count: days, late ones, and how those of one day are weighed.
QList<QCommandLineOption> energyOptions();

/// The report on these ratings: from the first rating to today where no days were given.
Outcome<EnergyAsked> energyAsked(const Request &request, const Stores &stores);

/// Every number of the page.
Outcome<QList<EnergyNumber>> numbersOf(const Request &request, const Stores &stores,
                                       const EnergyAsked &asked);

} // namespace tryboth::cli
