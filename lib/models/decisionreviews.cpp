// SPDX-License-Identifier: GPL-3.0-or-later
// Looking back on decisions.
#include "models/decisionchanges.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct DecisionReviewsText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DecisionReviews)
};

Result<DecisionRecord> recorded(const Stores &stores, const Id &id)
{
    return stores.decisions.find(id).and_then(
        [](const std::optional<DecisionRecord> &decision) -> Result<DecisionRecord> {
            if (!decision || !decision->isRecorded()) {
                return failure(DecisionReviewsText::tr("Only a recorded decision can be looked back on. "
                                                       "Nothing was changed. Record it first."));
            }
            return *decision;
        });
}

/// The review that waits to be finished, or a new one of today.
Result<DecisionReview> openReview(const Stores &stores, const Id &decision, LocalDay today)
{
    return stores.decisions.reviewsOf(decision).map([&](const QList<DecisionReview> &reviews) {
        if (!reviews.isEmpty() && !reviews.last().outcome) {
            return reviews.last();
        }
        DecisionReview begun;
        begun.decision = decision;
        begun.on = today;
        return begun;
    });
}

Result<void> mayEnd(const DecisionReview &review, const ReviewEnd &end, LocalDay today)
{
    if (!review.outcome) {
        return failure(
            DecisionReviewsText::tr("A review ends with one of four answers: let it stand, adjust it, turn "
                                    "back or replace it. Nothing was changed."));
    }
    const bool goesOn = review.outcome == DecisionOutcome::Stand || review.outcome == DecisionOutcome::Adjust;
    if (goesOn && (!end.nextReview || *end.nextReview <= today)) {
        return failure(
            DecisionReviewsText::tr("Choose a day to come for the next review. Nothing was changed."));
    }
    if (review.outcome == DecisionOutcome::Reverse && review.wayBack.trimmed().isEmpty()) {
        return failure(DecisionReviewsText::tr("Write a word on how you go back. Nothing was changed."));
    }
    return {};
}

/// The draft of what takes the place of `old`.
DecisionRecord successorOf(const DecisionRecord &old, LocalDay today)
{
    DecisionRecord next = blankDecision(today, DecisionReviewsText::tr("Do nothing"));
    next.title = old.title;
    next.options.first().label = old.choice;
    next.leads = old.leads;
    next.changesRole = old.changesRole;
    return next;
}

DecisionRecord after(DecisionRecord decision, const DecisionReview &review, const ReviewEnd &end)
{
    decision.state = stateAfter(*review.outcome);
    if (end.nextReview && decision.isInForce()) {
        decision.reviewOn = *end.nextReview;
        if (decision.secondReviewOn && *decision.secondReviewOn <= decision.reviewOn) {
            decision.secondReviewOn.reset();
        }
    }
    return decision;
}

} // namespace

Result<DecisionReview> beginReview(Journal &journal, const Id &decision)
{
    const LocalDay today = journal.today();
    return recorded(journal.stores(), decision).and_then([&](const DecisionRecord &) {
        return openReview(journal.stores(), decision, today).and_then([&](DecisionReview review) {
            return journal
                .apply(DecisionReviewsText::tr("Begin review"),
                       [&](Stores &stores) {
                           return stores.decisions.putReview(review)
                               .map([&](const Id &id) { review.id = id; })
                               .and_then([&] { return stores.expectations.open(decision); });
                       })
                .and_then([&] { return openReview(journal.stores(), decision, today); });
        });
    });
}

Result<void> noteOutcome(Journal &journal, const Id &expectation, const std::optional<CameTrue> &outcome)
{
    return journal.apply(DecisionReviewsText::tr("Look at an expectation"), [&](Stores &stores) {
        return stores.expectations.setOutcome(expectation, outcome);
    });
}

Result<void> saveReview(Journal &journal, const DecisionReview &review)
{
    return journal.apply(DecisionReviewsText::tr("Save review"), [&](Stores &stores) {
        return stores.decisions.putReview(review).map([](const Id &) {});
    });
}

Result<std::optional<Id>> finishReview(Journal &journal, const DecisionReview &review, const ReviewEnd &end)
{
    const LocalDay today = journal.today();
    std::optional<Id> successor;
    return mayEnd(review, end, today)
        .and_then([&] { return recorded(journal.stores(), review.decision); })
        .and_then([&](const DecisionRecord &before) {
            return journal.apply(DecisionReviewsText::tr("Finish review"), [&](Stores &stores) {
                DecisionRecord now = after(before, review, end);
                Result<void> made;
                if (review.outcome == DecisionOutcome::Replace) {
                    made = stores.decisions.put(successorOf(before, today)).map([&](const Id &id) {
                        successor = now.replacedBy = id;
                    });
                }
                return made.and_then([&] { return stores.decisions.putReview(review); })
                    .and_then([&](const Id &) { return stores.decisions.put(now); })
                    .and_then([&](const Id &) {
                        return amendIn(stores, {before, {}, {}}, {now, {}, {}},
                                       DecisionReviewsText::tr("At the review."));
                    });
            });
        })
        .map([&] { return successor; });
}

} // namespace tryboth
