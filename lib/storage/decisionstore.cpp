// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisionstore.h"

#include "storage/decisionrow.h"
#include "storage/rowvalues.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// Gives `thing` an id and counts its revision up.
template <typename T>
void stamp(T &thing, Moment now, IdSource &ids)
{
    if (thing.id.isNull()) {
        thing.id = ids.next(now);
        thing.created = now;
        thing.rev = 0;
    }
    thing.modified = now;
    ++thing.rev;
}

} // namespace

DecisionStore::DecisionStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<Id> DecisionStore::put(DecisionRecord decision)
{
    return find(decision.id).and_then([&](const std::optional<DecisionRecord> &before) -> Result<Id> {
        if (before && *before == decision) {
            return decision.id;
        }
        stamp(decision, m_clock.now(), m_ids);
        return insert(decision).map([&] { return decision.id; });
    });
}

Result<void> DecisionStore::insert(const DecisionRecord &decision)
{
    return validate(decision).and_then([&] {
        return m_database.run(upsertSql("decision_record"_L1, DecisionColumns), columnsOf(decision));
    });
}

Result<void> DecisionStore::insert(const ReversalCondition &condition)
{
    return validate(condition).and_then([&] {
        return m_database.run(upsertSql("reversal_condition"_L1, ConditionColumns), columnsOf(condition));
    });
}

Result<void> DecisionStore::insert(const DecisionReview &review)
{
    return validate(review).and_then([&] {
        return m_database.run(upsertSql("decision_review"_L1, DecisionReviewColumns), columnsOf(review));
    });
}

Result<QList<DecisionRecord>> DecisionStore::list(const QString &rest, const QVariantList &values) const
{
    return m_database.query(u"SELECT "_s + DecisionColumns + u" FROM decision_record"_s + rest, values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readDecision); });
}

Result<std::optional<DecisionRecord>> DecisionStore::find(const Id &id) const
{
    return list(u" WHERE id = ?"_s, {id.toText()}).map([](const QList<DecisionRecord> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<DecisionRecord>> DecisionStore::all() const
{
    return list(u" WHERE deleted IS NULL ORDER BY decided_on, title, id"_s, {});
}

Result<QList<DecisionRecord>> DecisionStore::trash() const
{
    return list(u" WHERE deleted IS NOT NULL ORDER BY deleted DESC, id"_s, {});
}

Result<Id> DecisionStore::putCondition(ReversalCondition condition)
{
    stamp(condition, m_clock.now(), m_ids);
    return insert(condition).map([&] { return condition.id; });
}

Result<void> DecisionStore::removeCondition(const Id &id)
{
    return m_database.run(u"DELETE FROM reversal_condition WHERE id = ?"_s, {id.toText()});
}

Result<QList<ReversalCondition>> DecisionStore::conditionsOf(const Id &decision) const
{
    return m_database
        .query(u"SELECT "_s + ConditionColumns +
                   u" FROM reversal_condition WHERE decision = ? ORDER BY created, id"_s,
               {decision.toText()})
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readCondition); });
}

Result<QList<ReversalCondition>> DecisionStore::conditions() const
{
    return m_database
        .query(u"SELECT "_s + ConditionColumns + u" FROM reversal_condition ORDER BY created, id"_s)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readCondition); });
}

Result<Id> DecisionStore::putReview(DecisionReview review)
{
    stamp(review, m_clock.now(), m_ids);
    return insert(review).map([&] { return review.id; });
}

Result<QList<DecisionReview>> DecisionStore::reviewsOf(const Id &decision) const
{
    return m_database
        .query(u"SELECT "_s + DecisionReviewColumns +
                   u" FROM decision_review WHERE decision = ? ORDER BY on_day, created, id"_s,
               {decision.toText()})
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readDecisionReview); });
}

Result<QList<DecisionReview>> DecisionStore::reviews() const
{
    return m_database
        .query(u"SELECT "_s + DecisionReviewColumns + u" FROM decision_review ORDER BY on_day, created, id"_s)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readDecisionReview); });
}

} // namespace tryboth
