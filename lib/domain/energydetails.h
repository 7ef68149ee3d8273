// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QList>

namespace tryboth {

/// The rated entries of one focus by how they came in.
struct OriginSum
{
    Focus focus = Focus::Mixed;
    Origin origin = Origin::Typed;
    int ratings = 0;
    int energy = 0; ///< Σ eᵢ

    bool operator==(const OriginSum &) const = default;
};

/// The rated entries of one focus that were the first, second, … of their activity.
struct TimesSum
{
    Focus focus = Focus::Mixed;
    int fromTime = 1; ///< 1, 2, 4, 8 or 16: the group reaches up to the next one; the last has no end
    int ratings = 0;
    int energy = 0;

    bool operator==(const TimesSum &) const = default;
};

/// How often an activity was rated under one focus since the journal began.
struct KindSum
{
    QString activity;
    Focus focus = Focus::Mixed;
    int ratings = 0;

    bool operator==(const KindSum &) const = default;
};

/// What stands behind the numbers of the Energy page besides the tables that it is drawn from.
struct EnergyDetails
{
    QList<OriginSum> origins; ///< of the period
    QList<TimesSum> times;    ///< of the period; times are counted since the journal began
    QList<KindSum> kinds;     ///< since the journal began, by activity
    int late = 0;    ///< rated entries of the period written more than 24 hours after their day ended
    int unrated = 0; ///< entries of the period without a rating
    int future = 0;  ///< rated entries dated after the last day
    int early = 0; ///< rated entries of the period written before their day began, as by a clock that is off
    int zoneless = 0; ///< rated entries of the period without the name of a time zone

    bool operator==(const EnergyDetails &) const = default;
};

} // namespace tryboth
