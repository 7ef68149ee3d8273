// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fiveyeardue.h"
#include "storage/journalcore.h"

namespace tryboth {

/// How the five-year question stands on one day. Earlier answers are in here only while they are open: from
/// the day on which the question comes back they are sealed, until a new one is written.
struct FiveYearState
{
    LocalDay today;
    FiveYearDue due;
    int intervalWeeks = 8;
    bool sealed = false;
    QList<LocalDay> answeredOn;           ///< the days of the finished answers, oldest first, sealed or not
    std::optional<DirectionAnswer> draft; ///< begun and not finished
    QList<DirectionAnswer> answers;       ///< the finished ones, oldest first; empty while they are sealed
};

Result<FiveYearState> fiveYearState(const Stores &stores, LocalDay today);

/// What was written before `answer`, oldest first: nothing until `answer` itself has a text.
Result<QList<DirectionAnswer>> earlierAnswers(const Stores &stores, const DirectionAnswer &answer);

} // namespace tryboth
