// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <optional>

namespace tryboth {

/// A day, and a time of day where there was one, as written.
struct WrittenTime
{
    QDate day;
    std::optional<QTime> time; ///< to the minute
    qsizetype length = 0;      ///< how much of the text it took
};

/// Reads the beginning of `text` by a format of C's strftime: %Y %y %m %d %e %H %I %M %S %p %A %a %B %b %%
/// and text. Names of days and months are English; any language's word is taken for a day's name. Nothing
/// where it does not fit.
std::optional<WrittenTime> readTimeBy(QStringView text, QStringView format);

/// The formats that diaries write days and times in. Days such as 01/07/2021 are in it only when `order` says
/// how they are meant.
QStringList usualTimeFormats(std::optional<DateOrder> order = {});

/// All of `text` by the first of `formats` that fits.
std::optional<WrittenTime> readWholeTime(QStringView text, const QStringList &formats);

/// A time of day as phones write it: "18:52", "6:52 pm", "오후 6:52". Invalid where it is none, or stands
/// with a word that nobody here knows.
QTime spokenTime(QStringView text);

} // namespace tryboth
