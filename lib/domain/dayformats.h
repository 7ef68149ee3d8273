// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QLocale>
#include <QString>

namespace tryboth {

/// How days are written in a sentence or above a page, in the letters of QLocale::toString and in the order
/// and with the marks of the locale: QLocale knows them only with weekday and year together.
struct DayFormat
{
    bool weekday = false;
    bool year = false;
    bool shortMonth = false;

    /// "23 November", "November 23", "23. November", "23 de noviembre", as the locale has it.
    QString in(const QLocale &locale) const;
};

/// The day of its month alone, as `locale` writes it beside one that has its month: "16", or "16." in German.
QString dayNumber(LocalDay day, const QLocale &locale = QLocale());

/// How days are written in a field: the short form of the locale with all digits of the year, since two of
/// them would be read as a year of the last century.
QString dayFieldFormat(const QLocale &locale = QLocale());

} // namespace tryboth
