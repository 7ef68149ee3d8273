// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/numbers.h"
#include "analysis/recent.h"
#include "analysis/rules.h"
#include "domain/energytables.h"

#include <QList>

#include <array>
#include <optional>

namespace tryboth {

/// How much the ratings can say, from nothing to a direction. The first that holds, in this order.
enum class Sufficiency {
    NoRatings,          ///< none up to the end of the period
    MixedOnly,          ///< only ratings of mixed work, which take no part in the comparison
    MarksOnly,          ///< too few close together for a level to be drawn anywhere in the period
    OneFocusOnly,       ///< in the last eight weeks enough of one kind and none of the other
    TooLittle,          ///< fewer rated days of a kind in the last eight weeks than a direction needs
    SameRatingEveryDay, ///< every rated day of both kinds in the last eight weeks has the same value
    TooUncertain,       ///< the range is too wide to speak from
    Alike,              ///< the whole range lies within the smallest difference that matters
    NotApart,           ///< the range includes 0
    PeopleMore,
    TechnicalMore
};

/// One day of a drawn line with its 90 % band, clipped to what the chart shows.
struct LinePoint
{
    LocalDay day;
    double value = 0;
    Range band;

    bool operator==(const LinePoint &) const = default;
};

/// A stretch of days in a row that a line is drawn over.
using LineSegment = QList<LinePoint>;

/// A rating, or a day's value where there are too many ratings to draw each.
struct EnergyMark
{
    LocalDay day;
    std::optional<LocalTime> time;
    Focus focus = Focus::Mixed;
    double energy = 0;
    int ratings = 1;
    bool settling = false; ///< of the first week of use, when one still gets used to the scale

    bool operator==(const EnergyMark &) const = default;
};

/// Days in a row without any rating.
struct EnergyGap
{
    LocalDay first;
    LocalDay last;

    bool operator==(const EnergyGap &) const = default;
};

/// People minus technical on the last day that the report covers, with what goes with it.
struct EnergyNow
{
    LocalDay day;
    double difference = 0;      ///< points
    Range range;                ///< 90 %, not clipped
    Recent recent;              ///< rated days, NAP and same-day pairs of the last eight weeks
    bool recentlyAlike = false; ///< the mean difference of the last eight weeks, with its range, is small
    bool pairsDisagree = false; ///< the same-day pairs have the other sign
    std::optional<int> weeksToFirstLook; ///< more weeks like the last one, where that would be enough
};

/// How the ratings of one activity and focus came out.
struct ActivityRow
{
    QString activity;
    Focus focus = Focus::Mixed;
    int ratings = 0;
    double mean = 0;

    bool operator==(const ActivityRow &) const = default;
};

/// How the ratings of one weekday came out, whatever their focus.
struct WeekdayRow
{
    int weekday = 1; ///< 1 Monday … 7 Sunday
    int ratings = 0;
    double mean = 0;

    bool operator==(const WeekdayRow &) const = default;
};

/// How the ratings of one hour of one weekday came out.
struct HourCell
{
    int weekday = 1; ///< 1 Monday … 7 Sunday
    int hour = 0;
    int ratings = 0;
    double mean = 0;

    bool operator==(const HourCell &) const = default;
};

/// Who chose the work of one focus, in ratings.
struct ChosenShare
{
    int mine = 0;
    int asked = 0; ///< asked of the person, or required
    int unsaid = 0;
    std::optional<double> meanMine;
    std::optional<double> meanAsked;

    bool operator==(const ChosenShare &) const = default;
};

/// Everything that the Energy page shows. Source: STATISTICS.md (a).
struct EnergyReport
{
    LocalDay from;
    LocalDay to; ///< the last day that is shown: the end of the period, or today if that is earlier
    bool endsToday = false;
    int rules = 0; ///< version of the rules that it was computed by
    double smallestDifference = 0;
    int spokenDays = 0;
    int outOfScale = 0;                   ///< ratings beyond −3…+3, which nothing here counts
    Qt::DayOfWeek weekStart = Qt::Monday; ///< for axes and maps; numbers by week are by ISO weeks

    Sufficiency sufficiency = Sufficiency::NoRatings;
    std::optional<EnergyNow> now; ///< nothing before the first rating of people or technical work

    QList<LineSegment> people;
    QList<LineSegment> technical;
    QList<LineSegment> tilt;
    QList<EnergyMark> marks;
    QList<EnergyGap> gaps;
    std::array<int, 3> ratings{};  ///< in the period, by Focus
    QList<ActivityRow> activities; ///< highest mean first
    QList<WeekdayRow> weekdays;    ///< Monday first
    QList<HourCell> hours;
    std::array<ChosenShare, 3> chosen; ///< by Focus

    int ratingsOf(Focus focus) const { return ratings[std::size_t(focus)]; }
    const ChosenShare &chosenOf(Focus focus) const { return chosen[std::size_t(focus)]; }
};

/// The report on `from`…min(`to`, `today`). `tables.days` must hold the whole journal up to `to`: the levels
/// are smoothed over all of it, so that they do not move when the period does. `activities`, `hours` and
/// `chosen` carry no days and are taken as they come: ask the storage for those of the period.
EnergyReport energyReport(const EnergyTables &tables, LocalDay from, LocalDay to, LocalDay today,
                          const Rules &rules);

} // namespace tryboth
