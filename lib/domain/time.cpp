// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time.h"

namespace tryboth {

namespace {
constexpr int DayStartsAtHour = 4;
constexpr int SecondsPerMinute = 60;
constexpr int DaysPerWeek = 7;
constexpr qint64 EpochDay = 2440588; ///< the Julian day of 1970-01-01
constexpr qint64 MinutesPerDay = 24 * 60;
constexpr qint64 MsPerMinute = 60'000;
} // namespace

WallTime wallTimeAt(Moment moment, const QTimeZone &zone)
{
    const QDateTime local = moment.inZone(zone);
    const QTime clock = local.time();
    return {local.date(), LocalTime(clock.hour(), clock.minute()), local.offsetFromUtc() / SecondsPerMinute,
            zone.id()};
}

Moment momentOf(const WallTime &wall)
{
    if (!wall.day.isValid()) {
        return {};
    }
    // By hand, for QDateTime takes ten times as long, and imports ask for every row.
    const qint64 minutes = (wall.day.toJulianDay() - EpochDay) * MinutesPerDay - wall.utcOffsetMinutes;
    return {minutes * MsPerMinute + wall.time.value_or(LocalTime(0, 0)).msecsSinceStartOfDay()};
}

JournalDay journalDayAt(Moment moment, const QTimeZone &zone)
{
    const WallTime wall = wallTimeAt(moment, zone);
    JournalDay result{wall.day, std::nullopt};
    if (wall.time->hour() < DayStartsAtHour) {
        result.yesterdayOffered = wall.day.addDays(-1);
    }
    return result;
}

LocalDay weekStart(LocalDay day, Qt::DayOfWeek firstDayOfWeek)
{
    const int back = (day.dayOfWeek() - static_cast<int>(firstDayOfWeek) + DaysPerWeek) % DaysPerWeek;
    return day.addDays(-back);
}

} // namespace tryboth
