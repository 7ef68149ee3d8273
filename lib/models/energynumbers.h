// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/checkinfilter.h"
#include "models/energydetail.h"
#include "models/energyreport.h"

#include <QLocale>

namespace tryboth {

/// The answer to "how?": what a number was made from.
struct NumberSource
{
    int count = 0;   ///< how many of `counted` there are
    QString period;  ///< "24 Nov 2025 to 23 Nov 2026"
    QString counted; ///< what was counted, in words with its number
    QString leftOut; ///< what was not, and why
    QString formula; ///< in words
    int rules = 0;   ///< version of the rules
    CheckInFilter rows;

    bool operator==(const NumberSource &) const = default;
};

/// A value within a sentence, under a stable name for programs.
struct NamedValue
{
    QString name;
    double value = 0;

    bool operator==(const NamedValue &) const = default;
};

/// One number of the Energy page in a sentence, with where it comes from.
struct EnergyNumber
{
    QString id; ///< stable: "now", "nap", "pairs", "trend-people", …
    QString sentence;
    bool warning = false; ///< something that may mislead; said even while the numbers are folded away
    NumberSource how;
    QList<NamedValue> values; ///< what the sentence says, not rounded; empty where it cannot be computed

    bool operator==(const EnergyNumber &) const = default;
};

/// What the tables were asked for.
struct NumberScope
{
    bool leavesOutLate = false;
    bool weighsByMinutes = true;
};

/// Every number of the page, in the order in which they are read. Sentences are complete where a number
/// cannot be computed, too. Source of the wording: STATISTICS.md.
QList<EnergyNumber> energyNumbers(const EnergyReport &report, const EnergyDetail &detail,
                                  const ActivityCatalog &catalog, const NumberScope &scope,
                                  const QLocale &locale);

} // namespace tryboth
