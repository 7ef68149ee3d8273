// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/experimentfacts.h"

#include "models/reflectionweek.h"

#include <algorithm>
#include <limits>

namespace tryboth {

namespace {

Result<QList<CheckIn>> ratedEntries(const Stores &stores, LocalDay from, LocalDay to)
{
    CheckInFilter filter;
    filter.from = from;
    filter.to = to;
    filter.rated = true;
    return stores.checkIns.page(filter, std::numeric_limits<int>::max())
        .map([](const QList<PlacedCheckIn> &placed) {
            QList<CheckIn> entries;
            for (auto entry = placed.crbegin(); entry != placed.crend(); ++entry) {
                entries.append(entry->checkIn);
            }
            return entries;
        });
}

/// The error of the first that has one.
template <typename... Results>
std::optional<Error> firstError(const Results &...results)
{
    std::optional<Error> error;
    const auto note = [&error](const auto &result) {
        if (!error && !result) {
            error = result.error();
        }
    };
    (note(results), ...);
    return error;
}

} // namespace

Result<ExperimentFacts> experimentFacts(const Stores &stores, const Experiment &experiment)
{
    const auto baseline = baselineOf(experiment);
    const LocalDay from = baseline ? baseline->from : experiment.start;
    auto ratings = experiment.hasDates() ? ratedEntries(stores, from, experiment.lastDay())
                                         : Result<QList<CheckIn>>(QList<CheckIn>());
    auto sessions = stores.sessions.of(experiment.id);
    auto reviews = stores.reviews.of(experiment.id);
    auto amendments = stores.amendments.of(experiment.id);
    auto forecast = stores.forecasts.find(experiment.id);
    auto draw = stores.pairs.drawFor(experiment.id);
    auto days = stores.dayNotes.between(from, experiment.lastDay());
    auto all = stores.experiments.all();
    if (const auto error = firstError(ratings, sessions, reviews, amendments, forecast, draw, days, all)) {
        return tl::unexpected(*error);
    }
    ExperimentFacts facts{experiment, *ratings,    *sessions,
                          *reviews,   *amendments, *forecast,
                          *draw,      *days,       overlapping(experiment, *all)};
    facts.weekStart = weekStartOf(stores);
    return facts;
}

Result<std::optional<PairFacts>> pairFacts(const Stores &stores, const Pair &pair)
{
    const auto people = stores.experiments.find(pair.peopleExperiment);
    const auto technical = stores.experiments.find(pair.technicalExperiment);
    const auto draw = stores.pairs.drawFor(pair.id);
    if (const auto error = firstError(people, technical, draw)) {
        return tl::unexpected(*error);
    }
    if (!*people || !*technical || (*people)->deleted || (*technical)->deleted) {
        return std::optional<PairFacts>();
    }
    return experimentFacts(stores, **people).and_then([&](const ExperimentFacts &peopleFacts) {
        return experimentFacts(stores, **technical).map([&](const ExperimentFacts &technicalFacts) {
            return std::optional(PairFacts{pair, peopleFacts, technicalFacts, *draw});
        });
    });
}

bool counts(const CheckIn &entry, const ExperimentFacts &facts)
{
    const Experiment &experiment = facts.experiment;
    if (entry.experimentSession && std::ranges::any_of(facts.sessions, [&](const auto &s) {
            return s.id == *entry.experimentSession;
        })) {
        return true;
    }
    switch (experiment.baselineRule) {
    case BaselineRule::SameFocus:
        return entry.focus == focusOf(experiment.track);
    case BaselineRule::SameActivityTypes:
        return experiment.activityTypes.contains(entry.activity);
    case BaselineRule::Everything:
        return true;
    }
    return false;
}

} // namespace tryboth
