// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"
#include "domain/checkin.h"
#include "models/energynumbers.h"

#include <QLocale>

namespace tryboth {

class ActivityCatalog;
struct EnergyCharts;

/// What the Energy page says beside the energy sentence: counts, what a chart shows in words for people who
/// do not see it, and the rows behind a day. Plain text.
namespace energywords {

/// How many ratings of which kind and days, and the version of the rules: the small print of every number.
QString counts(const EnergyReport &report, const QLocale &locale);

/// What one mark stands for, and what line and band are.
QString marksHint(int daysPerMark, bool oneMarkARating, bool anyLine = true, bool anyHollow = false);
/// That late entries are left out and ratings of a day count alike, as far as they do; mostly empty.
QString scopeNote(const NumberScope &scope);

/// The levels on the last day that has any.
QString levels(const EnergyReport &report, const QLocale &locale);
/// The tilt on the last day that has one.
QString tilt(const EnergyReport &report, const QLocale &locale);
/// Which activities gave and took most.
QString activities(const EnergyCharts &charts, const QLocale &locale);
/// Which hours were highest and lowest.
QString hours(const QList<HourCell> &cells, const QLocale &locale);

/// One entry in a line: time, title (else the activity) and rating.
QString row(const CheckIn &entry, const ActivityCatalog &catalog);

} // namespace energywords
} // namespace tryboth
