// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fiveyeardue.h"

#include <algorithm>

namespace tryboth {

namespace {

constexpr int DaysPerWeek = 7;

/// Skipping on `day`: the interval doubles once, and the second time it only waits.
void skip(FiveYearDue &due, LocalDay day, int intervalWeeks)
{
    ++due.skipped;
    due.on = due.skipped == 1 ? std::optional(day.addDays(qint64{2} * DaysPerWeek * intervalWeeks))
                              : std::nullopt;
}

/// Left alone for longer than it is offered, up to `day`, it counts as skipped on the last day of that.
void passBy(FiveYearDue &due, LocalDay day, int intervalWeeks)
{
    while (due.on && due.on->daysTo(day) >= fiveyear::OfferedDays) {
        skip(due, due.on->addDays(fiveyear::OfferedDays), intervalWeeks);
    }
}

} // namespace

LocalDay fiveYearReturns(const FiveYearPast &past)
{
    if (!past.last) {
        return past.begun.addDays(fiveyear::FirstAfterDays);
    }
    return past.last->nextOn.value_or(past.last->on.addDays(qint64{DaysPerWeek} * past.intervalWeeks));
}

FiveYearDue fiveYearDue(const FiveYearPast &past, LocalDay today)
{
    FiveYearDue due{fiveYearReturns(past), 0};
    for (const DirectionDeferral &deferral : past.deferrals) {
        if (past.last && deferral.on < past.last->on) {
            continue;
        }
        passBy(due, deferral.on, past.intervalWeeks);
        if (deferral.until) {
            due.on = deferral.until;
        } else if (due.on) {
            skip(due, deferral.on, past.intervalWeeks);
        }
    }
    passBy(due, today, past.intervalWeeks);
    return due;
}

} // namespace tryboth
