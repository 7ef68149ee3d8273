// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pair.h"
#include "pages/weeksstrip.h"

namespace tryboth {

/// How the weeks of a pair lie in time before anything is drawn, with what there is to say about it.
struct ArrangedWeeks
{
    QList<WeeksStrip::Week> people;
    QList<WeeksStrip::Week> technical;
    QString note;
};

/// The `weeks` weeks in all of an arrangement. `mayAlternate` says whether alternating weeks are offered.
ArrangedWeeks arrangedWeeks(Arrangement arrangement, int weeks, bool mayAlternate);

/// What the two take a week, of so many minutes each: "In all 3.0 hours a week: 1.5 with people, 1.5
/// technical.", and whether that is unequal.
QString weeklyHours(double people, double technical, Arrangement arrangement);

} // namespace tryboth
