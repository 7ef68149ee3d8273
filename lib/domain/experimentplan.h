// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experiment.h"
#include "domain/experimentsession.h"

#include <QList>

namespace tryboth {

/// The days of its rhythm from start to end: spread over the working days of each week, fortnight or month
/// from the start on, and over all days where the working days are too few.
QList<LocalDay> plannedDays(const Experiment &experiment);

/// Days in a row, both ends included.
struct DayRange
{
    LocalDay from;
    LocalDay to;

    bool holds(LocalDay day) const { return from <= day && day <= to; }
    bool operator==(const DayRange &) const = default;
};

/// The weeks before `start` that it is compared with, `weeks` ≥ 1 of them.
DayRange baselineBefore(LocalDay start, int weeks);

/// The days that `experiment` is compared with: its own choice, or else two weeks before its start; nothing
/// without dates.
std::optional<DayRange> baselineOf(const Experiment &experiment);

/// The week of the experiment that `today` lies in, from 1, and how many there are. Held within 1…weeks.
int weekNumber(const Experiment &experiment, LocalDay today);
int weekCount(const Experiment &experiment);

/// How a rhythm was kept: "Kept `kept` of `due`", never a share or a row.
struct Kept
{
    int kept = 0;
    int due = 0;   ///< kept and skipped
    int other = 0; ///< moved or not possible
    int open = 0;  ///< still planned

    bool operator==(const Kept &) const = default;
};
Kept keptOf(const QList<ExperimentSession> &sessions);

/// Minutes that a rhythm takes a week; a month counts as 52/12 weeks.
double minutesPerWeek(const Cadence &cadence);

/// Two weekly times differ by more than a quarter of the larger one.
bool isUnequalTime(double peopleMinutes, double technicalMinutes);

/// Alternating weeks are offered only where both sides can be put down and taken up freely.
bool mayAlternate(const Experiment &people, const Experiment &technical);

/// Which side people work stands on: a coin that was tossed when the journal was made.
bool peopleOnTheLeft(const QString &journalId);

} // namespace tryboth
