// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shareedits.h"
#include "models/sharekind.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

template <typename E>
QString wordOr(const std::optional<E> &value)
{
    return value ? toWord(*value) : QString();
}

QString outcomeWord(const std::optional<CameTrue> &outcome)
{
    if (!outcome) {
        return {};
    }
    switch (*outcome) {
    case CameTrue::Yes:
        return u"true"_s;
    case CameTrue::No:
        return u"false"_s;
    case CameTrue::CannotTell:
        return u"cannot_tell"_s;
    }
    return {};
}

void addExpectations(SharedDecision &shared, const QList<SealedExpectation> &expectations)
{
    for (const SealedExpectation &sealed : expectations) {
        if (sealed.opened && sealed.expectation) { // a sealed one is nobody's to read yet
            const Expectation &e = *sealed.expectation;
            shared.expectations.append({e.text, e.by, e.confidence, outcomeWord(e.outcome)});
        }
    }
}

SharedDecision sharedOf(const DecisionRecord &d)
{
    SharedDecision shared;
    shared.on = d.decidedOn;
    shared.title = d.title;
    shared.context = d.context;
    for (const DecisionOption &option : d.options) {
        shared.options.append(
            {option.label, option.pro, option.contra, !d.choice.isEmpty() && option.label == d.choice});
    }
    shared.reasons = d.reasons;
    shared.reversible = wordOr(d.undoable);
    shared.wayBack = d.wayBack;
    shared.told = d.told;
    shared.state = toWord(d.state);
    if (d.reviewOn.isValid()) {
        shared.reviewOn = d.reviewOn;
    }
    return shared;
}

Result<ShareCandidate> candidateOf(const DecisionRecord &d, const Stores &stores)
{
    const auto expectations = stores.expectations.of(d.id);
    const auto conditions = stores.decisions.conditionsOf(d.id);
    const auto reviews = stores.decisions.reviewsOf(d.id);
    if (!expectations || !conditions || !reviews) {
        return tl::unexpected(!expectations ? expectations.error()
                              : !conditions ? conditions.error()
                                            : reviews.error());
    }
    SharedDecision shared = sharedOf(d);
    addExpectations(shared, *expectations);
    for (const ReversalCondition &condition : *conditions) {
        shared.conditions.append({condition.sign, condition.lookOn, wordOr(condition.occurred)});
    }
    for (const DecisionReview &review : *reviews) {
        if (review.outcome) {
            shared.reviews.append({review.on, toWord(*review.outcome), wordOr(review.same), review.learned});
        }
    }
    const int edits = editsOf(d, *conditions, *reviews, *expectations);
    return ShareCandidate{d.id, edits, ShareKind::Decisions, d.decidedOn, d.decidedOn, d.title, {},
                          {},   shared};
}

} // namespace

Result<QList<ShareCandidate>> shareableDecisions(const ShareSource &source)
{
    return source.stores.decisions.all().and_then(
        [&](const QList<DecisionRecord> &decisions) -> Result<QList<ShareCandidate>> {
            QList<ShareCandidate> candidates;
            for (const DecisionRecord &decision : decisions) {
                if (!decision.isRecorded()) {
                    continue;
                }
                auto candidate = candidateOf(decision, source.stores);
                if (!candidate) {
                    return tl::unexpected(candidate.error());
                }
                candidates.append(std::move(*candidate));
            }
            return candidates;
        });
}

} // namespace tryboth
