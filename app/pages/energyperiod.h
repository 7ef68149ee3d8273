// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

namespace tryboth {

/// The stretches of time that the Energy page offers.
enum class EnergyRange { FourWeeks, ThreeMonths, OneYear, All, Custom };

/// Days in a row, both ends included.
struct EnergyPeriod
{
    LocalDay from;
    LocalDay to;

    bool operator==(const EnergyPeriod &) const = default;
};

/// The days that `range` means. All but Custom end `today` and begin no earlier than `firstRated` (invalid
/// where nothing is rated), so that a young journal is not drawn as an empty year; they never span less than
/// four weeks. Custom gives `custom` with its ends in order.
EnergyPeriod energyPeriod(EnergyRange range, LocalDay today, LocalDay firstRated, const EnergyPeriod &custom);

} // namespace tryboth
