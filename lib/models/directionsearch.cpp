// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directionsearch.h"

#include "models/fiveyearstate.h"
#include "models/wantedwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct FoundText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DirectionSearch)
};

QStringList textsOf(const DecisionRecord &d)
{
    QStringList texts{d.title, d.context, d.reasons, d.wayBack, d.told};
    for (const DecisionOption &option : d.options) {
        texts << option.label << option.pro << option.contra;
    }
    return texts;
}

/// What belongs to a decision and is not sealed.
Result<QStringList> partTexts(const Stores &stores, const Id &decision)
{
    const auto drafts = stores.expectations.drafts(decision);
    const auto sealed = stores.expectations.of(decision);
    const auto conditions = stores.decisions.conditionsOf(decision);
    const auto reviews = stores.decisions.reviewsOf(decision);
    const auto amendments = stores.amendments.of(decision);
    if (!drafts || !sealed || !conditions || !reviews || !amendments) {
        return failure(FoundText::tr("The decisions could not be searched. Nothing was changed. Try again."));
    }
    QStringList texts;
    for (const Expectation &expectation : *drafts) {
        texts << expectation.text;
    }
    for (const SealedExpectation &expectation : *sealed) {
        texts << (expectation.expectation ? expectation.expectation->text : QString());
    }
    for (const ReversalCondition &condition : *conditions) {
        texts << condition.sign;
    }
    for (const DecisionReview &review : *reviews) {
        texts << review.learned << review.wayBack;
    }
    for (const Amendment &amendment : *amendments) {
        texts << amendment.oldText << amendment.newText << amendment.reason;
    }
    return texts;
}

Result<QList<FoundDirection>> answersFound(const Stores &stores, const WantedWords &wanted, LocalDay today)
{
    return fiveYearState(stores, today).map([&](const FiveYearState &state) {
        QList<FoundDirection> found;
        for (const DirectionAnswer &answer : state.answers) {
            if (wanted.allIn({answer.text, answer.givesWay, answer.askedToday, answer.changed})) {
                found.append(
                    {DirectionKind::Answer, answer.id, FoundText::tr("Five-year answer"), answer.on});
            }
        }
        return found;
    });
}

Result<QList<FoundDirection>> reasonsFound(const Stores &stores, const ReasonItems &items,
                                           const WantedWords &wanted)
{
    return stores.reasons.all().map([&](const QList<ReasonsCheck> &checks) {
        QList<FoundDirection> found;
        for (const ReasonsCheck &check : checks) {
            QStringList texts{check.surprised, check.talk};
            for (const ReasonResponse &response : check.responses) {
                texts << response.words << items.item(response.item).text;
            }
            if (wanted.allIn(texts)) {
                found.append({DirectionKind::Reasons, check.id, FoundText::tr("Reasons"), check.on});
            }
        }
        return found;
    });
}

Result<QList<FoundDirection>> decisionsFound(const Stores &stores, const WantedWords &wanted)
{
    return stores.decisions.all().and_then(
        [&](const QList<DecisionRecord> &decisions) -> Result<QList<FoundDirection>> {
            QList<FoundDirection> found;
            for (const DecisionRecord &decision : decisions) {
                const auto parts = partTexts(stores, decision.id);
                if (!parts) {
                    return tl::unexpected(parts.error());
                }
                if (wanted.allIn(textsOf(decision) + *parts)) {
                    found.append({DirectionKind::Decision, decision.id, decision.title, decision.decidedOn});
                }
            }
            return found;
        });
}

} // namespace

Result<QList<FoundDirection>> directionFound(const Stores &stores, const Content &content,
                                             const CheckInFilter &filter, LocalDay today)
{
    const auto wanted = WantedWords::of(filter);
    if (!wanted) {
        return QList<FoundDirection>();
    }
    return answersFound(stores, *wanted, today).and_then([&](QList<FoundDirection> found) {
        return reasonsFound(stores, content.reasonItems(), *wanted)
            .and_then([&](const QList<FoundDirection> &reasons) {
                return decisionsFound(stores, *wanted).map([&](const QList<FoundDirection> &decisions) {
                    found += reasons + decisions;
                    found.removeIf([&](const FoundDirection &one) { return !wanted->asksFor(one.day); });
                    std::ranges::stable_sort(found, {}, &FoundDirection::day);
                    return found;
                });
            });
    });
}

} // namespace tryboth
