// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/trend.h"
#include "domain/energydetails.h"
#include "domain/energytables.h"

#include <array>
#include <optional>

namespace tryboth {

/// How one kind of entries was rated.
struct RatedPart
{
    int ratings = 0;
    std::optional<double> mean;

    bool operator==(const RatedPart &) const = default;
};

/// Two kinds of entries of one focus whose mix could colour a comparison.
struct Selection
{
    RatedPart one;     ///< own choice; started by the person
    RatedPart other;   ///< asked or required; asked about by the calendar
    bool warn = false; ///< both have ratings enough and their means lie far apart

    bool operator==(const Selection &) const = default;
};

/// Where the weekly medians of one focus may have shifted. At most a question, never part of a verdict.
struct ShiftMark
{
    Focus focus = Focus::People;
    LocalDay week; ///< the Monday of the first week after it
    int weeks = 0;
    double p = 1;
};

/// What the Energy page says beyond its charts. Source: STATISTICS.md (a), (d), (e) and "Counter-measures".
struct EnergyDetail
{
    EnergyDetails counts;
    std::array<int, 3> trendWeeks{};                  ///< weeks with enough rated days, by Focus
    std::array<std::optional<WeeklyTrend>, 3> trends; ///< by Focus; mixed has none
    std::optional<ShiftMark> shift;                   ///< the likelier one of both streams
    std::array<Selection, 3> chosen;                  ///< own choice against asked, by Focus
    std::array<Selection, 3> started;                 ///< self-started against calendar-asked, by Focus

    const std::optional<WeeklyTrend> &trendOf(Focus focus) const { return trends[std::size_t(focus)]; }
    bool warns() const;
};

/// The details of `from`…`to`; `tables` and `counts` come from the stores for the same scope.
EnergyDetail energyDetail(const EnergyTables &tables, const EnergyDetails &counts, LocalDay from, LocalDay to,
                          const Rules &rules);

} // namespace tryboth
