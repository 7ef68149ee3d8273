// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QList>

#include <optional>

namespace tryboth {

/// The rated entries of one day and one focus, as the sums that STATISTICS.md (a) needs.
/// Minutes are clipped to 15…240 and count as 60 where they are missing.
struct DaySum
{
    LocalDay day;
    Focus focus = Focus::Mixed;
    int ratings = 0;
    double minutes = 0;        ///< Σ mᵢ
    double minutesSquared = 0; ///< Σ mᵢ²
    double minutesEnergy = 0;  ///< Σ mᵢ·eᵢ
    int energy = 0;            ///< Σ eᵢ

    bool operator==(const DaySum &) const = default;
};

/// The rated entries of one activity and one focus.
struct ActivitySum
{
    QString activity;
    Focus focus = Focus::Mixed;
    int ratings = 0;
    int energy = 0; ///< Σ eᵢ

    bool operator==(const ActivitySum &) const = default;
};

/// The rated entries of one hour of one weekday. Entries without a time of day are not in it.
struct HourSum
{
    int weekday = 1; ///< 1 Monday … 7 Sunday
    int hour = 0;    ///< 0…23
    int ratings = 0;
    int energy = 0;

    bool operator==(const HourSum &) const = default;
};

/// The rated entries of one focus by who chose the work; nothing where it was not said.
struct ChosenSum
{
    Focus focus = Focus::Mixed;
    std::optional<Chosen> chosen;
    int ratings = 0;
    int energy = 0;

    bool operator==(const ChosenSum &) const = default;
};

/// One rating, as a mark on a chart.
struct RatingMark
{
    LocalDay day;
    std::optional<LocalTime> time;
    Focus focus = Focus::Mixed;
    int energy = 0;

    bool operator==(const RatingMark &) const = default;
};

/// All that the Energy page is computed from. Days ascend; `marks` is empty when there are more than MaxMarks
/// ratings in the period (then a mark per day and focus is drawn from `days`).
struct EnergyTables
{
    static constexpr int MaxMarks = 2000;

    QList<DaySum> days;
    QList<ActivitySum> activities;
    QList<HourSum> hours;
    QList<ChosenSum> chosen;
    QList<RatingMark> marks;
    int outOfScale =
        0; ///< ratings beyond −3…+3, as only a file that others wrote may hold; in none of the above
    Qt::DayOfWeek weekStart = Qt::Monday; ///< of the journal, for what is shown week by week

    bool operator==(const EnergyTables &) const = default;
};

} // namespace tryboth
