// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/daytitle.h"

#include <QCoreApplication>
#include <QLocale>

namespace tryboth {

namespace {

struct DayTitle
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DayTitle)
};

} // namespace

QString dayTitle(LocalDay day, LocalDay today)
{
    //: a day of this year, in the letters of QLocale::toString: "Monday, 23 November"
    return QLocale().toString(day, day.year() == today.year() ? DayTitle::tr("dddd, d MMMM")
                                                              //: a day of another year
                                                              : DayTitle::tr("dddd, d MMMM yyyy"));
}

} // namespace tryboth
