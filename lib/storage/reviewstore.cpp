// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviewstore.h"

#include "storage/rowvalues.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns =
    "id, created, modified, rev, experiment, on_day, remembered, else_changed, mind_changed, "
    "outcome, learned, surprised, again, novelty_check_on, looked_again_on, looked_again"_L1;

template <typename E>
QVariant wordColumn(const std::optional<E> &value)
{
    return value ? QVariant(toWord(*value)) : QVariant();
}

ExperimentReview read(const QSqlQuery &row)
{
    ExperimentReview r;
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    r.id = idOf(next());
    r.created = {next().toLongLong()};
    r.modified = {next().toLongLong()};
    r.rev = next().toInt();
    r.experiment = idOf(next());
    r.on = dayOf(next());
    r.remembered = next().toString();
    r.elseChanged = next().toString();
    r.mindChanged = occurredFromWord(next().toString());
    r.outcome = reviewOutcomeFromWord(next().toString());
    r.learned = next().toString();
    r.surprised = next().toString();
    r.again = againFromWord(next().toString());
    r.noveltyCheckOn = optionalDayOf(next());
    r.lookedAgainOn = optionalDayOf(next());
    r.lookedAgain = next().toString();
    return r;
}

} // namespace

ReviewStore::ReviewStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<void> ReviewStore::write(const ExperimentReview &r)
{
    return validate(r).and_then([&] {
        return m_database.run(upsertSql("experiment_review"_L1, Columns),
                              {r.id.toText(), r.created.utcMs, r.modified.utcMs, r.rev, r.experiment.toText(),
                               dayColumn(r.on), textValue(r.remembered), textValue(r.elseChanged),
                               wordColumn(r.mindChanged), wordColumn(r.outcome), textValue(r.learned),
                               textValue(r.surprised), wordColumn(r.again), dayColumn(r.noveltyCheckOn),
                               dayColumn(r.lookedAgainOn), textValue(r.lookedAgain)});
    });
}

Result<Id> ReviewStore::put(ExperimentReview review)
{
    const Moment now = m_clock.now();
    if (review.id.isNull()) {
        review.id = m_ids.next(now);
        review.created = now;
        review.rev = 0;
    }
    review.modified = now;
    ++review.rev;
    return write(review).map([&] { return review.id; });
}

Result<void> ReviewStore::insert(const ExperimentReview &review)
{
    return write(review);
}

Result<QList<ExperimentReview>> ReviewStore::list(const QString &where, const QVariantList &values) const
{
    return m_database
        .query(u"SELECT "_s + Columns + u" FROM experiment_review"_s + where +
                   u" ORDER BY on_day, created, id"_s,
               values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<QList<ExperimentReview>> ReviewStore::of(const Id &experiment) const
{
    return list(u" WHERE experiment = ?"_s, {experiment.toText()});
}

Result<QList<ExperimentReview>> ReviewStore::all() const
{
    return list({}, {});
}

} // namespace tryboth
