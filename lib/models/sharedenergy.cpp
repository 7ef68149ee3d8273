// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharedenergy.h"

#include <QLocale>
#include <QMap>

#include <algorithm>

namespace tryboth {

namespace {

const SharedCheckIn *ratedCheckIn(const ShareItem &item)
{
    const auto *entry = std::get_if<SharedCheckIn>(&item.content);
    return entry && entry->energy ? entry : nullptr;
}

void count(DaySum &sum, const SharedCheckIn &entry, const Rules &rules)
{
    const double minutes = std::clamp(entry.minutes.value_or(rules.missingMinutes), rules.shortestMinutes,
                                      rules.longestMinutes);
    sum.day = entry.day;
    sum.focus = entry.focus;
    ++sum.ratings;
    sum.minutes += minutes;
    sum.minutesSquared += minutes * minutes;
    sum.minutesEnergy += minutes * *entry.energy;
    sum.energy += *entry.energy;
}

} // namespace

EnergyTables energyTablesOf(const QList<ShareItem> &items, const Rules &rules)
{
    EnergyTables tables;
    tables.weekStart = QLocale().firstDayOfWeek(); // a desk has no profile
    QMap<std::pair<LocalDay, int>, DaySum> days;
    for (const ShareItem &item : items) {
        if (const SharedCheckIn *entry = ratedCheckIn(item)) {
            count(days[{entry->day, int(entry->focus)}], *entry, rules);
            tables.marks.append({entry->day, entry->time, entry->focus, *entry->energy});
        }
    }
    tables.days = days.values();
    std::ranges::stable_sort(tables.marks, {}, &RatingMark::day);
    if (tables.marks.size() > EnergyTables::MaxMarks) {
        tables.marks.clear();
    }
    return tables;
}

EnergyReport sharedEnergyReport(const QList<ShareItem> &items, LocalDay today, const Rules &rules)
{
    const EnergyTables tables = energyTablesOf(items, rules);
    if (tables.days.isEmpty()) {
        return {};
    }
    const LocalDay last = std::min(tables.days.last().day, today);
    return energyReport(tables, std::min(tables.days.first().day, last), last, today, rules);
}

} // namespace tryboth
