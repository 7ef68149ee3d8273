// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "domain/time.h"

#include <QList>

namespace tryboth {

/// The value of one rated day of an experiment, or of the time before it.
struct RatedDayMark
{
    LocalDay day;
    double energy = 0;    ///< −3…+3; the mean where a day has several ratings
    bool leftOut = false; ///< one of the first days of its phase, which no comparison counts

    bool operator==(const RatedDayMark &) const = default;
};

/// What BeforeDuringChart draws and its table lists. Marks ascend by day.
struct BeforeDuringData
{
    Focus focus = Focus::Mixed;
    LocalDay beforeFrom; ///< invalid where there is nothing to compare with
    LocalDay beforeTo;
    LocalDay from;
    LocalDay to; ///< the last day that is planned
    QList<RatedDayMark> before;
    QList<RatedDayMark> during;

    /// Days that the axis shows besides its own, so that two charts can share one; invalid for none.
    LocalDay axisFrom;
    LocalDay axisTo;
    Qt::DayOfWeek weekStart = Qt::Monday; ///< of the journal

    LocalDay firstDay() const { return beforeFrom.isValid() ? beforeFrom : from; }
    bool operator==(const BeforeDuringData &) const = default;
};

} // namespace tryboth
