// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dayvalues.h"
#include "analysis/numbers.h"

namespace tryboth {

/// One stream (people or technical) on one calendar day.
struct LevelDay
{
    double level = 0;
    double variance = 0;                    ///< of the level
    std::optional<double> value;            ///< the day's own rating, where it has one
    std::optional<double> observedVariance; ///< of that rating around the level
    bool drawn = false;                     ///< enough rated days around it for a line
};

/// People minus technical on one calendar day.
struct TiltDay
{
    double tilt = 0;
    double deviation = 0; ///< √(P_people + P_technical)
    Range band;           ///< not clipped
    bool drawn = false;   ///< both levels are drawn
};

/// Both levels and their difference on every calendar day from `firstDay` on.
struct Tilt
{
    LocalDay firstDay;
    double dayVariance = 0; ///< s²
    std::vector<LevelDay> people;
    std::vector<LevelDay> technical;
    std::vector<TiltDay> days;

    LocalDay lastDay() const { return firstDay.addDays(qint64(days.size()) - 1); }
    bool covers(LocalDay day) const { return day >= firstDay && day <= lastDay(); }
    std::size_t indexOf(LocalDay day) const { return std::size_t(firstDay.daysTo(day)); }
};

/// Smooths people and technical each by a local level over `first`…`last`, with
/// R = s²·(ρ + (1 − ρ)/n_eff) as the variance of a rated day and ρ = `withinDayCorrelation`, and takes their
/// difference. Mixed entries take no part, nor do days outside. Nothing unless first ≤ last.
/// Source: STATISTICS.md (a).
std::optional<Tilt> tiltOver(const QList<DaySum> &days, LocalDay first, LocalDay last, const Rules &rules);

} // namespace tryboth
