// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/dayvalues.h"

#include "analysis/numbers.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace tryboth {

namespace {

std::vector<double> valuesOf(std::span<const DayValue> days)
{
    std::vector<double> values;
    values.reserve(days.size());
    for (const DayValue &day : days)
        values.push_back(day.value);
    return values;
}

} // namespace

QList<DaySum> daySums(std::span<const RatedEntry> entries, const Rules &rules)
{
    std::map<std::pair<LocalDay, Focus>, DaySum> sums;
    for (const RatedEntry &entry : entries) {
        DaySum &sum = sums[{entry.day, entry.focus}];
        const double minutes = std::clamp(entry.minutes.value_or(rules.missingMinutes), rules.shortestMinutes,
                                          rules.longestMinutes);
        sum.day = entry.day;
        sum.focus = entry.focus;
        sum.ratings += 1;
        sum.minutes += minutes;
        sum.minutesSquared += minutes * minutes;
        sum.minutesEnergy += minutes * entry.energy;
        sum.energy += entry.energy;
    }
    QList<DaySum> days;
    for (const auto &[key, sum] : sums)
        days.append(sum);
    return days;
}

QList<DaySum> countedAlike(QList<DaySum> days)
{
    for (DaySum &day : days) {
        day.minutes = day.ratings;
        day.minutesSquared = day.ratings;
        day.minutesEnergy = day.energy;
    }
    return days;
}

std::vector<DayValue> dayValues(const QList<DaySum> &days, Focus focus)
{
    std::vector<DayValue> values;
    for (const DaySum &sum : days) {
        if (sum.focus != focus || sum.ratings < 1 || sum.minutes <= 0 || sum.minutesSquared <= 0)
            continue;
        values.push_back(
            {sum.day, sum.minutesEnergy / sum.minutes, sum.minutes * sum.minutes / sum.minutesSquared});
    }
    return values;
}

double dayVariance(std::span<const DayValue> people, std::span<const DayValue> technical, const Rules &rules)
{
    if (people.size() + technical.size() < std::size_t(rules.settledDays))
        return rules.earlyDayVariance;
    double squares = 0;
    double freedom = 0;
    for (const auto stream : {people, technical}) {
        if (const auto variance = varianceOf(valuesOf(stream))) {
            squares += *variance * double(stream.size() - 1);
            freedom += double(stream.size() - 1);
        }
    }
    return freedom > 0 ? std::max(rules.dayVarianceFloor, squares / freedom) : rules.earlyDayVariance;
}

int isoWeeks(std::span<const LocalDay> days)
{
    std::set<LocalDay> mondays;
    for (const LocalDay day : days)
        mondays.insert(weekStart(day));
    return int(mondays.size());
}

} // namespace tryboth
