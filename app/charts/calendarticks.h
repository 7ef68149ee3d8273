// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <functional>
#include <optional>

namespace tryboth {

/// A labelled place on a time axis.
struct CalendarTick
{
    LocalDay day;
    QString text;

    bool operator==(const CalendarTick &) const = default;
};

/// Ticks at days, weeks (on `weekBegin`, or the first day of the locale's week), months, quarters or years
/// between `from` and `to`, as fine as fits `width` pixels when `textWidth` measures a label and labels keep
/// a gap between them. Empty when the days are not valid or `to` lies before `from`.
QList<CalendarTick> calendarTicks(LocalDay from, LocalDay to, double width,
                                  const std::function<double(const QString &)> &textWidth,
                                  const QLocale &locale = {}, std::optional<Qt::DayOfWeek> weekBegin = {});

} // namespace tryboth
