// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recent.h"

#include "analysis/effect.h"

#include <algorithm>

namespace tryboth {

namespace {

std::vector<DayValue> recentValues(const QList<DaySum> &days, Focus focus, LocalDay last, const Rules &rules)
{
    const LocalDay first = last.addDays(1 - rules.recentDays);
    std::vector<DayValue> values = dayValues(days, focus);
    std::erase_if(values, [=](const DayValue &value) { return value.day < first || value.day > last; });
    std::sort(values.begin(), values.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
    return values;
}

std::vector<double> numbersOf(std::span<const DayValue> days)
{
    std::vector<double> numbers;
    for (const DayValue &day : days)
        numbers.push_back(day.value);
    return numbers;
}

std::optional<SameDayPairs> sameDayPairs(std::span<const DayValue> people,
                                         std::span<const DayValue> technical, const Rules &rules)
{
    std::vector<double> differences;
    for (const DayValue &day : people) {
        const auto partner = std::find_if(technical.begin(), technical.end(),
                                          [&](const DayValue &other) { return other.day == day.day; });
        if (partner != technical.end())
            differences.push_back(day.value - partner->value);
    }
    if (differences.empty() || int(differences.size()) < rules.sameDayPairs)
        return std::nullopt;
    return SameDayPairs{int(differences.size()), *meanOf(differences)};
}

} // namespace

Recent recentNumbers(const QList<DaySum> &days, LocalDay last, const Rules &rules)
{
    const auto people = recentValues(days, Focus::People, last, rules);
    const auto technical = recentValues(days, Focus::Technical, last, rules);
    Recent recent;
    recent.peopleDays = int(people.size());
    recent.technicalDays = int(technical.size());
    recent.pairs = sameDayPairs(people, technical, rules);

    const auto a = numbersOf(technical);
    const auto b = numbersOf(people);
    if (const auto effect = effectOf(a, b, rules)) {
        recent.nap = effect->nap;
        recent.napRange = effect->napRange;
        recent.difference = effect->difference;
        if (effect->differenceRange)
            recent.differenceRange = effect->differenceRange->range;
    }
    return recent;
}

} // namespace tryboth
