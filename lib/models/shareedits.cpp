// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shareedits.h"

namespace tryboth {

int editsOf(const CheckIn &entry, const QList<SecondLook> &looks)
{
    int edits = entry.rev;
    for (const SecondLook &look : looks) {
        edits += look.rev;
    }
    return edits;
}

int editsOf(const Experiment &experiment, const QList<ExperimentSession> &sessions,
            const std::optional<Pair> &pair)
{
    int edits = experiment.rev + (pair ? pair->rev : 0);
    for (const ExperimentSession &session : sessions) {
        edits += session.rev;
    }
    return edits;
}

int editsOf(const DecisionRecord &decision, const QList<ReversalCondition> &conditions,
            const QList<DecisionReview> &reviews, const QList<SealedExpectation> &expectations)
{
    int edits = decision.rev;
    for (const ReversalCondition &condition : conditions) {
        edits += condition.rev;
    }
    for (const DecisionReview &review : reviews) {
        edits += review.outcome ? review.rev : 0; // a draft does not leave
    }
    for (const SealedExpectation &sealed : expectations) {
        if (sealed.opened && sealed.expectation) { // these are not counted by themselves
            edits += sealed.expectation->outcome ? 2 : 1;
        }
    }
    return edits;
}

Result<int> editsOf(const CheckIn &entry, const Stores &stores)
{
    return stores.secondLooks.of(entry.id).map(
        [&](const QList<SecondLook> &looks) { return editsOf(entry, looks); });
}

Result<int> editsOf(const Experiment &experiment, const Stores &stores)
{
    return stores.sessions.of(experiment.id).and_then([&](const QList<ExperimentSession> &sessions) {
        return stores.pairs.ofExperiment(experiment.id).map([&](const std::optional<Pair> &pair) {
            return editsOf(experiment, sessions, pair);
        });
    });
}

Result<int> editsOf(const DecisionRecord &decision, const Stores &stores)
{
    const auto conditions = stores.decisions.conditionsOf(decision.id);
    const auto reviews = stores.decisions.reviewsOf(decision.id);
    const auto expectations = stores.expectations.of(decision.id);
    if (!conditions || !reviews || !expectations) {
        return tl::unexpected(!conditions ? conditions.error()
                              : !reviews  ? reviews.error()
                                          : expectations.error());
    }
    return editsOf(decision, *conditions, *reviews, *expectations);
}

} // namespace tryboth
