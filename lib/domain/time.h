// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>

#include <compare>
#include <optional>

namespace tryboth {

/// A day as the calendar on the wall showed it. Never derived again from a Moment once stored.
using LocalDay = QDate;

/// A time of day as the clock on the wall showed it, to the minute.
using LocalTime = QTime;

/// A point in time: milliseconds since 1970-01-01T00:00Z.
struct Moment
{
    qint64 utcMs = 0;

    static Moment fromDateTime(const QDateTime &when) { return {when.toMSecsSinceEpoch()}; }
    QDateTime inZone(const QTimeZone &zone) const { return QDateTime::fromMSecsSinceEpoch(utcMs, zone); }

    auto operator<=>(const Moment &) const = default;
};

/// What the wall calendar and clock said when something happened, and where that clock stood.
/// Days and weeks are formed from `day` alone, so travel and daylight saving never move an entry.
struct WallTime
{
    LocalDay day;
    std::optional<LocalTime> time;
    int utcOffsetMinutes = 0; ///< −840…+840
    QByteArray zone;          ///< IANA name, or empty when unknown

    bool operator==(const WallTime &) const = default;
};

/// The wall clock of `zone` at `moment`, to the minute.
WallTime wallTimeAt(Moment moment, const QTimeZone &zone);

/// The moment at which the wall clock of `wall.utcOffsetMinutes` showed `wall`; midnight where no time is
/// known.
Moment momentOf(const WallTime &wall);

/// Which day a page called "Today" is about. Between midnight and 04:00 the evening before is offered as
/// well.
struct JournalDay
{
    LocalDay today;
    std::optional<LocalDay> yesterdayOffered;

    bool operator==(const JournalDay &) const = default;
};

/// The one rule for "my day starts at 04:00" that every page uses.
JournalDay journalDayAt(Moment moment, const QTimeZone &zone);

/// The first day of the week that holds `day`, where weeks start on `firstDayOfWeek` (Qt::Monday …
/// Qt::Sunday).
LocalDay weekStart(LocalDay day, Qt::DayOfWeek firstDayOfWeek = Qt::Monday);

} // namespace tryboth
