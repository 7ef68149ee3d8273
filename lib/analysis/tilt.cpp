// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tilt.h"

#include "analysis/locallevel.h"

#include <algorithm>
#include <cmath>

namespace tryboth {

namespace {

std::vector<DayValue> within(std::vector<DayValue> values, LocalDay first, LocalDay last)
{
    std::erase_if(values, [=](const DayValue &value) { return value.day < first || value.day > last; });
    return values;
}

/// Marks the days that have enough rated days around them, in one sweep over running counts.
void markDrawn(std::vector<LevelDay> &stream, const Rules &rules)
{
    std::vector<int> ratedBefore{0};
    ratedBefore.reserve(stream.size() + 1);
    for (const LevelDay &day : stream)
        ratedBefore.push_back(ratedBefore.back() + (day.value ? 1 : 0));
    const std::size_t reach = std::size_t(rules.neighbourDays);
    for (std::size_t t = 0; t < stream.size(); ++t) {
        const std::size_t from = t > reach ? t - reach : 0;
        const std::size_t to = std::min(t + reach + 1, stream.size());
        stream[t].drawn = ratedBefore[to] - ratedBefore[from] >= rules.neighbourRatings;
    }
}

std::vector<LevelDay> levels(std::span<const DayValue> values, LocalDay first, std::size_t count,
                             double variance, const Rules &rules)
{
    std::vector<std::optional<Observation>> seen(count);
    const double rho = rules.withinDayCorrelation;
    for (const DayValue &day : values) {
        seen[std::size_t(first.daysTo(day.day))] = Observation{
            day.value, variance * (rho + (1 - rho) / day.effectiveEntries)};
    }
    const LevelPath path = smoothLevel(seen, {rules.priorMean, rules.priorVariance, rules.driftPerDay});
    std::vector<LevelDay> stream(count);
    for (std::size_t t = 0; t < count; ++t) {
        stream[t].level = path.smoothed[t].mean;
        stream[t].variance = path.smoothed[t].variance;
        if (seen[t]) {
            stream[t].value = seen[t]->value;
            stream[t].observedVariance = seen[t]->variance;
        }
    }
    markDrawn(stream, rules);
    return stream;
}

} // namespace

std::optional<Tilt> tiltOver(const QList<DaySum> &days, LocalDay first, LocalDay last, const Rules &rules)
{
    if (!first.isValid() || !last.isValid() || first > last)
        return std::nullopt;
    const auto people = within(dayValues(days, Focus::People), first, last);
    const auto technical = within(dayValues(days, Focus::Technical), first, last);
    const std::size_t count = std::size_t(first.daysTo(last)) + 1;

    Tilt tilt;
    tilt.firstDay = first;
    tilt.dayVariance = dayVariance(people, technical, rules);
    tilt.people = levels(people, first, count, tilt.dayVariance, rules);
    tilt.technical = levels(technical, first, count, tilt.dayVariance, rules);
    tilt.days.reserve(count);
    const double z = normalQuantile(rules.level);
    for (std::size_t t = 0; t < count; ++t) {
        const double difference = tilt.people[t].level - tilt.technical[t].level;
        const double deviation = std::sqrt(tilt.people[t].variance + tilt.technical[t].variance);
        const Range band{difference - z * deviation, difference + z * deviation};
        tilt.days.push_back({difference, deviation, band, tilt.people[t].drawn && tilt.technical[t].drawn});
    }
    return tilt;
}

} // namespace tryboth
