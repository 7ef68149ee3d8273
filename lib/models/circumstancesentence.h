// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/experimentreport.h"

#include <QLocale>

namespace tryboth {

/// What differed besides what was tried, the estimate without it, and how soon it was rated: a sentence or
/// two each. Source of the wording: STATISTICS.md (f), (g).
QStringList circumstanceSentences(const ExperimentReport &report, const QLocale &locale);

/// Points with one decimal and a real minus sign.
QString pointsText(double value, const QLocale &locale);

} // namespace tryboth
