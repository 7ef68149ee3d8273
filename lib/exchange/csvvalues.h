// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDate>
#include <QStringView>
#include <QTime>

#include <optional>

namespace tryboth {

/// 2026-11-23, or an invalid date.
QDate isoDate(QStringView text);

/// HH:MM or HH:MM:SS, cut to the minute; or an invalid time.
QTime clockTime(QStringView text);

/// Seconds east of UTC written as "UTC+02:00".
std::optional<int> fixedOffset(QStringView text);

/// `minutes` east of UTC, written so.
QString offsetName(int minutes);

/// A whole number as people and spreadsheets write it: with +, or with the real minus sign.
std::optional<int> wholeNumber(QStringView text);

/// The number in `cell`, nothing where it is blank. Fails with what `sentence` gives, whose %1 becomes the
/// cell, %2 `least` and %3 `most`; it is asked then only, for looking up a translation takes its time.
Result<std::optional<int>> numberWithin(QStringView cell, int least, int most, QString (*sentence)());

} // namespace tryboth
