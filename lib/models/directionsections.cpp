// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entitysection.h"

#include "exchange/directionjson.h"
#include "exchange/entityjson.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// What is in use, and then what is in the trash.
template <typename T>
Result<QList<T>> withTrash(const Result<QList<T>> &all, const Result<QList<T>> &trash)
{
    return all.and_then([&](const QList<T> &used) {
        return trash.map([&](const QList<T> &thrown) { return used + thrown; });
    });
}

/// Adds what is new in `value`; `owns` are the ids that the journal has.
template <typename T>
Result<void> addNew(const QJsonValue &value, const Result<QSet<Id>> &owns,
                    Result<T> (*ofJson)(const QJsonObject &),
                    const std::function<Result<void>(const T &)> &add)
{
    return owns.and_then([&](const QSet<Id> &own) {
        return addEach(value, ofJson,
                       [&](const T &thing) { return own.contains(thing.id) ? Result<void>() : add(thing); });
    });
}

/// The same for parts, whose decision has to be there.
template <typename T>
Result<void> addParts(const Stores &stores, const QJsonValue &value, const Result<QSet<Id>> &owns,
                      Result<T> (*ofJson)(const QJsonObject &),
                      const std::function<Result<void>(const T &)> &add)
{
    return stores.direction.ids().and_then([&](const QSet<Id> &decisions) {
        return addNew<T>(value, owns, ofJson, [&](const T &part) {
            return decisions.contains(part.decision) ? add(part) : Result<void>();
        });
    });
}

Result<QJsonValue> writeAnswers(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, withTrash(stores.answers.all(), stores.answers.trash()), jsonOfAnswer);
}

Result<void> readAnswers(Stores &stores, const QJsonValue &value, bool)
{
    return addNew<DirectionAnswer>(value, stores.direction.ids(), answerOfJson,
                                   [&](const DirectionAnswer &a) { return stores.answers.insert(a); });
}

Result<QJsonValue> writeDeferrals(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.answers.deferrals(), jsonOfDeferral);
}

Result<void> readDeferrals(Stores &stores, const QJsonValue &value, bool)
{
    return addNew<DirectionDeferral>(value, idsOf(stores.answers.deferrals()), deferralOfJson,
                                     [&](const DirectionDeferral &deferral) {
                                         return stores.answers.defer(deferral).map([](const Id &) {});
                                     });
}

Result<QJsonValue> writeReasons(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, withTrash(stores.reasons.all(), stores.reasons.trash()), jsonOfReasons);
}

Result<void> readReasons(Stores &stores, const QJsonValue &value, bool)
{
    return addNew<ReasonsCheck>(value, stores.direction.ids(), reasonsOfJson,
                                [&](const ReasonsCheck &check) { return stores.reasons.insert(check); });
}

Result<QJsonValue> writeDecisions(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, withTrash(stores.decisions.all(), stores.decisions.trash()), jsonOfDecision);
}

Result<void> readDecisions(Stores &stores, const QJsonValue &value, bool)
{
    return addNew<DecisionRecord>(value, stores.direction.ids(), decisionOfJson,
                                  [&](const DecisionRecord &d) { return stores.decisions.insert(d); });
}

QJsonObject jsonOfExpectation(const KeptExpectation &kept)
{
    const Expectation &e = kept.expectation;
    QJsonObject json{{u"id"_s, e.id.toText()},
                     {u"decision"_s, e.decision.toText()},
                     {u"by"_s, dayOrNull(e.by)},
                     {u"outcome"_s, wordOrNull(e.outcome)},
                     {u"sealed"_s, stampOrNull(kept.sealed)},
                     {u"opened"_s, stampOrNull(kept.opened)}};
    if (kept.isSealed()) {
        json[u"closed"_s] = kept.closed;
    } else {
        json[u"text"_s] = e.text;
        json[u"confidence"_s] = e.confidence;
    }
    return json;
}

Result<KeptExpectation> expectationOfJson(const QJsonObject &json)
{
    const auto id = Id::fromText(json[u"id"_s].toString());
    const auto decision = Id::fromText(json[u"decision"_s].toString());
    if (!id || !decision) {
        return failure(QString());
    }
    KeptExpectation kept;
    kept.expectation.id = *id;
    kept.expectation.decision = *decision;
    kept.expectation.text = json[u"text"_s].toString();
    kept.expectation.by = optionalDayOfJson(json[u"by"_s]).value_or(LocalDay());
    kept.expectation.confidence = json[u"confidence"_s].toInt(kept.expectation.confidence);
    kept.expectation.outcome = cameTrueFromWord(json[u"outcome"_s].toString());
    kept.sealed = optionalMomentOfJson(json[u"sealed"_s]);
    kept.opened = optionalMomentOfJson(json[u"opened"_s]);
    kept.closed = json[u"closed"_s].toString();
    return kept;
}

Result<QJsonValue> writeExpectations(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.expectations.kept(), jsonOfExpectation);
}

Result<void> readExpectations(Stores &stores, const QJsonValue &value, bool)
{
    return stores.expectations.kept().and_then([&](const QList<KeptExpectation> &own) {
        return stores.direction.ids().and_then([&](const QSet<Id> &decisions) {
            return addEach(value, expectationOfJson, [&](const KeptExpectation &kept) {
                const Expectation &brought = kept.expectation;
                const bool known = std::ranges::any_of(
                    own, [&](const KeptExpectation &mine) { return mine.expectation.id == brought.id; });
                return known || !decisions.contains(brought.decision) ? Result<void>()
                                                                      : stores.expectations.restore(kept);
            });
        });
    });
}

Result<QJsonValue> writeConditions(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.decisions.conditions(), jsonOfCondition);
}

Result<void> readConditions(Stores &stores, const QJsonValue &value, bool)
{
    return addParts<ReversalCondition>(
        stores, value, idsOf(stores.decisions.conditions()), conditionOfJson,
        [&](const ReversalCondition &condition) { return stores.decisions.insert(condition); });
}

Result<QJsonValue> writeDecisionReviews(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.decisions.reviews(), jsonOfDecisionReview);
}

Result<void> readDecisionReviews(Stores &stores, const QJsonValue &value, bool)
{
    return addParts<DecisionReview>(
        stores, value, idsOf(stores.decisions.reviews()), decisionReviewOfJson,
        [&](const DecisionReview &review) { return stores.decisions.insert(review); });
}

} // namespace

QList<JournalSection> directionSections()
{
    return {{"directionAnswers"_L1, writeAnswers, readAnswers},
            {"directionDeferrals"_L1, writeDeferrals, readDeferrals},
            {"reasonsChecks"_L1, writeReasons, readReasons},
            {"decisions"_L1, writeDecisions, readDecisions},
            {"expectations"_L1, writeExpectations, readExpectations},
            {"reversalConditions"_L1, writeConditions, readConditions},
            {"decisionReviews"_L1, writeDecisionReviews, readDecisionReviews}};
}

} // namespace tryboth
