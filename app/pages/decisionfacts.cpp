// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decisionfacts.h"

#include "pages/replywords.h"

namespace tryboth {

Result<std::optional<DecisionFacts>> decisionFacts(const Stores &stores, const Id &decision,
                                                   const Clock &clock)
{
    const auto found = stores.decisions.find(decision);
    if (!found || !*found || (*found)->deleted) {
        return found ? Result<std::optional<DecisionFacts>>(std::nullopt) : tl::unexpected(found.error());
    }
    DecisionFacts facts;
    facts.decision = **found;
    facts.today = clock.journalDay().today;
    facts.zone = clock.zone();
    facts.comments = commentsBeside(stores, decision);
    if (facts.decision.replacedBy) {
        const auto successor = stores.decisions.find(*facts.decision.replacedBy);
        facts.replacedBy = successor && *successor ? (*successor)->title : QString();
    }
    return stores.expectations.drafts(decision)
        .map([&](const auto &drafts) { facts.drafts = drafts; })
        .and_then([&] { return stores.expectations.of(decision); })
        .map([&](const auto &expectations) { facts.expectations = expectations; })
        .and_then([&] { return stores.decisions.conditionsOf(decision); })
        .map([&](const auto &conditions) { facts.conditions = conditions; })
        .and_then([&] { return stores.decisions.reviewsOf(decision); })
        .map([&](const auto &reviews) { facts.reviews = reviews; })
        .and_then([&] { return stores.amendments.of(decision); })
        .map([&](const auto &amendments) {
            facts.amendments = amendments;
            return std::optional(facts);
        });
}

} // namespace tryboth
