// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "domain/time.h"
#include "models/energyreport.h"

#include <QList>
#include <QString>

namespace tryboth {

/// A level (or a tilt) on one day with its 90 % range, in points of energy.
struct LevelPoint
{
    double day = 0; ///< Julian day number, `LocalDay::toJulianDay()`
    double level = 0, low = 0, high = 0;

    bool operator==(const LevelPoint &) const = default;
};

/// One run of neighbouring days, ascending. Between two segments nothing is drawn.
using Segment = QList<LevelPoint>;

/// The level of one focus over time.
struct Stream
{
    QList<Segment> segments;

    bool operator==(const Stream &) const = default;
};

/// One rating, or `count` ratings of one day and focus with `energy` as their mean.
struct Mark
{
    double day = 0;    ///< Julian day number; a fraction places it within the day
    double energy = 0; ///< −3…+3
    Focus focus = Focus::Mixed;
    int count = 1;
    bool hollow = false; ///< of the first week of use

    LocalDay localDay() const { return LocalDay::fromJulianDay(qint64(day)); }
    bool operator==(const Mark &) const = default;
};

/// A shaded stretch of days, both ends included, such as an experiment.
struct Interval
{
    LocalDay from, to;
    QString label;
    Focus focus = Focus::Mixed;

    bool operator==(const Interval &) const = default;
};

/// What LevelChart draws and its table lists. Marks ascend by day.
struct LevelChartData
{
    static constexpr int MaxMarks = 2000; ///< more are not drawn; aggregate per day first

    Stream people, technical;
    QList<Mark> marks;
    QList<Interval> intervals;
    LocalDay from, to;
    Qt::DayOfWeek weekStart = Qt::Monday; ///< of the journal

    bool operator==(const LevelChartData &) const = default;
};

/// People minus technical over time.
struct TiltChartData
{
    QList<Segment> segments;
    LocalDay from, to;
    Qt::DayOfWeek weekStart = Qt::Monday; ///< of the journal

    bool operator==(const TiltChartData &) const = default;
};

/// The mean energy of one activity type.
struct ActivityBar
{
    QString activity; ///< id of the activity type
    QString label;
    Focus focus = Focus::Mixed;
    double mean = 0;
    int ratings = 0;

    bool operator==(const ActivityBar &) const = default;
};

} // namespace tryboth
