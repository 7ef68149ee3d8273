// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"

#include <QLocale>

namespace tryboth {

/// The words and numbers that charts and their tables share. Numbers carry a sign, with a real minus
/// (U+2212), because energy is read by its sign.
namespace charttext {

/// `energy` with a sign and at most `decimals` decimals: "+1.9", "−1.3"; a whole number without decimals when
/// `decimals` is 0; zero never has a sign.
QString signedNumber(double energy, int decimals = 1, const QLocale &locale = {});
/// A mark's energy: "+2" for one rating, "+1.5 (3 ratings)" for the mean of several.
QString markValue(const Mark &mark, const QLocale &locale = {});
/// "12 May" in the order of the locale; `withYear` adds the year.
QString dayText(LocalDay day, bool withYear = false, const QLocale &locale = {});
/// "−0.3 to +0.9".
QString rangeText(double low, double high, const QLocale &locale = {});
/// "41 ratings".
QString ratingsText(int ratings);
/// "People", "Technical", "Mixed".
QString focusName(Focus focus);
/// All marks of one day in words: "12 May: people +2, +1; technical −1".
QString marksSentence(LocalDay day, const QList<Mark> &marks, const QLocale &locale = {});

} // namespace charttext
} // namespace tryboth
