// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/phasenotes.h"

#include <algorithm>
#include <cmath>

namespace tryboth {

namespace {

constexpr int DaysPerWeek = 7;

/// The values of the days from `first` up to and with `last`.
std::vector<double> valuesWithin(std::span<const DayValue> days, LocalDay first, LocalDay last)
{
    std::vector<double> values;
    for (const DayValue &day : days) {
        if (day.day >= first && day.day <= last)
            values.push_back(day.value);
    }
    return values;
}

} // namespace

std::optional<LowStart> lowStart(std::span<const DayValue> baseline, LocalDay start, const Rules &rules)
{
    const LocalDay weekBegins = start.addDays(-DaysPerWeek);
    std::vector<double> earlier;
    for (const DayValue &day : baseline) {
        if (day.day < weekBegins)
            earlier.push_back(day.value);
    }
    const auto lastWeek = valuesWithin(baseline, weekBegins, start.addDays(-1));
    const auto variance = varianceOf(earlier);
    if (!variance || int(earlier.size()) < rules.firstLookDays || int(lastWeek.size()) < rules.lowWeekDays)
        return std::nullopt;
    LowStart found{int(earlier.size()), int(lastWeek.size()), *meanOf(earlier), *meanOf(lastWeek), false};
    const double deviation = std::sqrt(std::max(*variance, rules.roundingVariance));
    found.unusuallyLow = found.meanBefore - found.meanLastWeek >=
                         rules.lowWeekDeviations * deviation - TieTolerance;
    return found;
}

std::optional<Halves> halvesOf(std::span<const DayValue> days, LocalDay first, LocalDay last,
                               const Rules &rules)
{
    if (!first.isValid() || last < first)
        return std::nullopt;
    const LocalDay middle = first.addDays(first.daysTo(last) / 2);
    const auto early = valuesWithin(days, first, middle);
    const auto later = valuesWithin(days, middle.addDays(1), last);
    if (int(std::min(early.size(), later.size())) < rules.firstLookDays)
        return std::nullopt;
    return Halves{int(early.size()), int(later.size()), *meanOf(early), *meanOf(later)};
}

std::optional<EntryDelays> entryDelays(std::span<const double> hours, int late)
{
    const auto median = medianOf(hours);
    if (!median)
        return std::nullopt;
    return EntryDelays{int(hours.size()), *median, late};
}

} // namespace tryboth
