// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/energyperiod.h"

#include <algorithm>

namespace tryboth {

namespace {

constexpr int ShortestDays = 28;
constexpr int Months = 3;

LocalDay wantedStart(EnergyRange range, LocalDay today, LocalDay firstRated)
{
    switch (range) {
    case EnergyRange::ThreeMonths:
        return today.addMonths(-Months).addDays(1);
    case EnergyRange::OneYear:
        return today.addYears(-1).addDays(1);
    case EnergyRange::All:
        return firstRated.isValid() ? firstRated : today;
    case EnergyRange::FourWeeks:
    case EnergyRange::Custom:
        break;
    }
    return today.addDays(1 - ShortestDays);
}

} // namespace

EnergyPeriod energyPeriod(EnergyRange range, LocalDay today, LocalDay firstRated, const EnergyPeriod &custom)
{
    if (range == EnergyRange::Custom && custom.from.isValid() && custom.to.isValid())
        return {std::min(custom.from, custom.to), std::max(custom.from, custom.to)};
    const LocalDay wanted = wantedStart(range, today, firstRated);
    const LocalDay notEmpty = firstRated.isValid() ? std::max(wanted, firstRated) : wanted;
    return {std::min(notEmpty, today.addDays(1 - ShortestDays)), today};
}

} // namespace tryboth
