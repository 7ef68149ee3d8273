// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/shareddecisionjson.h"

#include "exchange/sparsejson.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

SharedOption optionOf(StrictJson &json)
{
    return {json.text(u"label"_s), json.text(u"for"_s), json.text(u"against"_s), json.flag(u"chosen"_s)};
}

SharedExpectation expectationOf(StrictJson &json)
{
    return {json.text(u"text"_s), json.day(u"by"_s), json.number(u"confidence"_s), json.text(u"outcome"_s)};
}

SharedCondition conditionOf(StrictJson &json)
{
    return {json.text(u"sign"_s), json.day(u"lookOn"_s), json.text(u"occurred"_s)};
}

SharedDecisionReview decisionReviewOf(StrictJson &json)
{
    return {json.day(u"on"_s).value_or(LocalDay()), json.text(u"outcome"_s),
            json.text(u"sameWithWhatIKnew"_s), json.text(u"note"_s)};
}

} // namespace

QJsonObject jsonOfShared(const SharedOption &option)
{
    return SparseJson()
        .put(u"label"_s, option.label)
        .put(u"for"_s, option.reasonsFor)
        .put(u"against"_s, option.reasonsAgainst)
        .put(u"chosen"_s, option.chosen)
        .json();
}

QJsonObject jsonOfShared(const SharedExpectation &expectation)
{
    return SparseJson()
        .put(u"text"_s, expectation.text)
        .put(u"by"_s, expectation.by)
        .put(u"confidence"_s, expectation.confidence)
        .put(u"outcome"_s, expectation.outcome)
        .json();
}

QJsonObject jsonOfShared(const SharedCondition &condition)
{
    return SparseJson()
        .put(u"sign"_s, condition.sign)
        .put(u"lookOn"_s, condition.lookOn)
        .put(u"occurred"_s, condition.occurred)
        .json();
}

QJsonObject jsonOfShared(const SharedDecisionReview &review)
{
    return SparseJson()
        .put(u"on"_s, std::optional(review.on))
        .put(u"outcome"_s, review.outcome)
        .put(u"sameWithWhatIKnew"_s, review.sameWithWhatIKnew)
        .put(u"note"_s, review.note)
        .json();
}

QJsonObject jsonOfShared(const SharedDecision &d)
{
    return SparseJson()
        .put(u"on"_s, std::optional(d.on))
        .put(u"title"_s, d.title)
        .put(u"context"_s, d.context)
        .putAll(u"options"_s, d.options)
        .put(u"reasons"_s, d.reasons)
        .put(u"reversible"_s, d.reversible)
        .put(u"wayBack"_s, d.wayBack)
        .put(u"told"_s, d.told)
        .put(u"state"_s, d.state)
        .putAll(u"expectations"_s, d.expectations)
        .putAll(u"conditions"_s, d.conditions)
        .putAll(u"reviews"_s, d.reviews)
        .put(u"reviewOn"_s, d.reviewOn)
        .json();
}

SharedDecision sharedDecisionOf(StrictJson &json)
{
    SharedDecision d;
    d.on = json.day(u"on"_s).value_or(LocalDay());
    d.title = json.text(u"title"_s);
    d.context = json.text(u"context"_s);
    d.options = json.parts(u"options"_s, optionOf);
    d.reasons = json.text(u"reasons"_s);
    d.reversible = json.text(u"reversible"_s);
    d.wayBack = json.text(u"wayBack"_s);
    d.told = json.text(u"told"_s);
    d.state = json.text(u"state"_s);
    d.expectations = json.parts(u"expectations"_s, expectationOf);
    d.conditions = json.parts(u"conditions"_s, conditionOf);
    d.reviews = json.parts(u"reviews"_s, decisionReviewOf);
    d.reviewOn = json.day(u"reviewOn"_s);
    return d;
}

} // namespace tryboth
