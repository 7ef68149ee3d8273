// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/daytitle.h"

#include "domain/dayformats.h"

#include <QCoreApplication>
#include <QLocale>

namespace tryboth {

QString dayTitle(LocalDay day, LocalDay today)
{
    const QLocale locale;
    return locale.toString(day, DayFormat{.weekday = true, .year = day.year() != today.year()}.in(locale));
}

} // namespace tryboth
