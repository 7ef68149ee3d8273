// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fiveyearstate.h"

#include <algorithm>

namespace tryboth {

namespace {

Result<FiveYearPast> pastOf(const Stores &stores, const QList<DirectionAnswer> &finished, LocalDay today)
{
    FiveYearPast past;
    if (!finished.isEmpty()) {
        past.last = finished.last();
    }
    const LocalDay begun = stores.energy.ratedSpan().first;
    past.begun = begun.isValid() && begun < today ? begun : today;
    return stores.answers.deferrals().and_then([&](const QList<DirectionDeferral> &deferrals) {
        past.deferrals = deferrals;
        return stores.profile.read().map([&](const Profile &profile) {
            past.intervalWeeks = profile.fiveYearIntervalWeeks;
            return past;
        });
    });
}

bool isWritten(const DirectionAnswer &answer)
{
    return !answer.text.trimmed().isEmpty();
}

} // namespace

Result<FiveYearState> fiveYearState(const Stores &stores, LocalDay today)
{
    const auto all = stores.answers.all();
    if (!all) {
        return tl::unexpected(all.error());
    }
    FiveYearState state;
    state.today = today;
    for (const DirectionAnswer &answer : *all) {
        if (answer.finished) {
            state.answers.append(answer);
            state.answeredOn.append(answer.on);
        } else {
            state.draft = answer;
        }
    }
    return pastOf(stores, state.answers, today).map([&](const FiveYearPast &past) {
        state.due = fiveYearDue(past, today);
        state.intervalWeeks = past.intervalWeeks;
        const bool isNew = state.draft && isWritten(*state.draft);
        state.sealed = past.last && !isNew && fiveYearReturns(past) <= today;
        if (state.sealed) {
            state.answers.clear();
        }
        return state;
    });
}

Result<QList<DirectionAnswer>> earlierAnswers(const Stores &stores, const DirectionAnswer &answer)
{
    if (!isWritten(answer)) {
        return QList<DirectionAnswer>();
    }
    return stores.answers.all().map([&](QList<DirectionAnswer> all) {
        all.removeIf([&](const DirectionAnswer &other) { return other.id == answer.id || !other.finished; });
        return all;
    });
}

} // namespace tryboth
