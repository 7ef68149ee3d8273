// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/expectationstore.h"

#include "storage/rowvalues.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ExpectationStoreText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ExpectationStore)
};

constexpr auto Columns = "id, decision, text, by_day, confidence, outcome, sealed, opened"_L1;
// What was sealed and not opened stays in the database: the query itself leaves it there.
constexpr auto SelectSealed =
    "SELECT id, decision, CASE WHEN opened IS NOT NULL THEN text END, by_day, CASE WHEN opened IS NOT NULL "
    "THEN confidence END, outcome, sealed, opened FROM expectation WHERE sealed IS NOT NULL AND decision = ? "
    "ORDER BY id"_L1;

Expectation read(const QSqlQuery &row)
{
    return {idOf(row.value(0)),  idOf(row.value(1)),   row.value(2).toString(),
            dayOf(row.value(3)), row.value(4).toInt(), cameTrueFromWord(row.value(5).toString())};
}

SealedExpectation readSealed(const QSqlQuery &row)
{
    SealedExpectation sealed;
    sealed.id = idOf(row.value(0));
    sealed.decision = idOf(row.value(1));
    sealed.by = dayOf(row.value(3));
    sealed.sealed = {row.value(6).toLongLong()};
    sealed.opened = optionalMomentOf(row.value(7));
    if (sealed.opened) {
        sealed.expectation = read(row);
    }
    return sealed;
}

KeptExpectation readKept(const QSqlQuery &row)
{
    KeptExpectation kept{read(row), optionalMomentOf(row.value(6)), optionalMomentOf(row.value(7)), {}};
    if (kept.isSealed()) {
        kept.closed = closedText(kept.expectation, *kept.sealed);
        kept.expectation.text.clear();
        kept.expectation.confidence = Expectation().confidence;
    }
    return kept;
}

} // namespace

ExpectationStore::ExpectationStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<void> ExpectationStore::write(const Expectation &e, const std::optional<Moment> &sealed,
                                     const std::optional<Moment> &opened)
{
    return validate(e).and_then([&] {
        return m_database.run(upsertSql("expectation"_L1, Columns),
                              {e.id.toText(), e.decision.toText(), textValue(e.text), dayColumn(e.by),
                               e.confidence, e.outcome ? QVariant(toWord(*e.outcome)) : QVariant(),
                               momentColumn(sealed), momentColumn(opened)});
    });
}

Result<void> ExpectationStore::putDrafts(const Id &decision, const QList<Expectation> &expectations)
{
    const auto sealed = of(decision);
    if (!sealed || !sealed->isEmpty()) {
        return sealed
                   ? failure(ExpectationStoreText::tr(
                         "What you expected is sealed and cannot be changed any more. Nothing was changed. "
                         "Wait for the review, which opens it."))
                   : tl::unexpected(sealed.error());
    }
    return drafts(decision).and_then([&](QList<Expectation> before) {
        Result<void> done;
        for (Expectation expectation : expectations) {
            if (expectation.id.isNull()) {
                expectation.id = m_ids.next(m_clock.now());
            }
            expectation.decision = decision;
            before.removeIf([&](const Expectation &old) { return old.id == expectation.id; });
            done = done.and_then([&] { return write(expectation, std::nullopt, std::nullopt); });
        }
        for (const Expectation &gone : std::as_const(before)) {
            done = done.and_then([&] {
                return m_database.run(u"DELETE FROM expectation WHERE id = ?"_s, {gone.id.toText()});
            });
        }
        return done;
    });
}

Result<QList<Expectation>> ExpectationStore::drafts(const Id &decision) const
{
    return m_database
        .query(u"SELECT "_s + Columns +
                   u" FROM expectation WHERE decision = ? AND sealed IS NULL ORDER BY id"_s,
               {decision.toText()})
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<void> ExpectationStore::seal(const Id &decision, const std::optional<Moment> &at)
{
    return m_database.run(u"UPDATE expectation SET sealed = ? WHERE decision = ? AND sealed IS NULL"_s,
                          {at.value_or(m_clock.now()).utcMs, decision.toText()});
}

Result<void> ExpectationStore::open(const Id &decision, const std::optional<Moment> &at)
{
    return m_database.run(
        u"UPDATE expectation SET opened = ? WHERE decision = ? AND sealed IS NOT NULL AND opened IS NULL"_s,
        {at.value_or(m_clock.now()).utcMs, decision.toText()});
}

Result<void> ExpectationStore::setOutcome(const Id &expectation, const std::optional<CameTrue> &outcome)
{
    return m_database.run(u"UPDATE expectation SET outcome = ? WHERE id = ? AND opened IS NOT NULL"_s,
                          {outcome ? QVariant(toWord(*outcome)) : QVariant(), expectation.toText()});
}

Result<QList<SealedExpectation>> ExpectationStore::of(const Id &decision) const
{
    return m_database.query(SelectSealed, {decision.toText()}).map([](QSqlQuery rows) {
        return readRows(std::move(rows), readSealed);
    });
}

Result<QList<KeptExpectation>> ExpectationStore::kept() const
{
    return m_database.query(u"SELECT "_s + Columns + u" FROM expectation ORDER BY id"_s)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readKept); });
}

Result<void> ExpectationStore::restore(const KeptExpectation &kept)
{
    Expectation expectation = kept.expectation;
    if (kept.isSealed()) {
        const auto words = expectationInClosedText(kept.closed, expectation.id, *kept.sealed);
        if (!words) {
            return failure(ExpectationStoreText::tr("A sealed expectation in the file is damaged. Nothing "
                                                    "was changed. Use an export that was not "
                                                    "edited."));
        }
        expectation.text = words->text;
        expectation.confidence = words->confidence;
    }
    return write(expectation, kept.sealed, kept.opened);
}

} // namespace tryboth
