// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pairstore.h"

#include "storage/rowvalues.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns =
    "id, created, modified, rev, people_experiment, technical_experiment, arrangement, question, review_on"_L1;
constexpr auto DrawColumns = "id, kind, subject, seed, at, admissible, drawn"_L1;

Pair readPair(const QSqlQuery &row)
{
    Pair p;
    p.id = idOf(row.value(0));
    p.created = {row.value(1).toLongLong()};
    p.modified = {row.value(2).toLongLong()};
    p.rev = row.value(3).toInt();
    p.peopleExperiment = idOf(row.value(4));
    p.technicalExperiment = idOf(row.value(5));
    p.arrangement = arrangementFromWord(row.value(6).toString()).value_or(Arrangement::SideBySide);
    p.question = row.value(7).toString();
    p.reviewOn = dayOf(row.value(8));
    return p;
}

Draw readDraw(const QSqlQuery &row)
{
    Draw d;
    d.id = idOf(row.value(0));
    d.kind = drawKindFromWord(row.value(1).toString()).value_or(DrawKind::StartDay);
    d.subject = idOf(row.value(2));
    d.seed = row.value(3).toString().toULongLong();
    d.at = {row.value(4).toLongLong()};
    d.admissible = listOf(row.value(5));
    d.drawn = row.value(6).toInt();
    return d;
}

template <typename T>
std::optional<T> firstOf(const QList<T> &items)
{
    return items.isEmpty() ? std::nullopt : std::optional(items.first());
}

} // namespace

PairStore::PairStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<void> PairStore::write(const Pair &p)
{
    return validate(p).and_then([&] {
        return m_database.run(upsertSql("pair"_L1, Columns),
                              {p.id.toText(), p.created.utcMs, p.modified.utcMs, p.rev,
                               p.peopleExperiment.toText(), p.technicalExperiment.toText(),
                               toWord(p.arrangement), textValue(p.question), dayColumn(p.reviewOn)});
    });
}

Result<Id> PairStore::put(Pair pair)
{
    const Moment now = m_clock.now();
    if (pair.id.isNull()) {
        pair.id = m_ids.next(now);
        pair.created = now;
        pair.rev = 0;
    }
    pair.modified = now;
    ++pair.rev;
    return write(pair).map([&] { return pair.id; });
}

Result<void> PairStore::insert(const Pair &pair)
{
    return write(pair);
}

Result<void> PairStore::remove(const Id &id)
{
    return m_database.run(u"DELETE FROM draw WHERE subject = ?"_s, {id.toText()}).and_then([&] {
        return m_database.run(u"DELETE FROM pair WHERE id = ?"_s, {id.toText()});
    });
}

Result<QList<Pair>> PairStore::list(const QString &where, const QVariantList &values) const
{
    return m_database
        .query(u"SELECT "_s + Columns + u" FROM pair"_s + where + u" ORDER BY created, id"_s, values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readPair); });
}

Result<std::optional<Pair>> PairStore::find(const Id &id) const
{
    return list(u" WHERE id = ?"_s, {id.toText()}).map(firstOf<Pair>);
}

Result<std::optional<Pair>> PairStore::ofExperiment(const Id &experiment) const
{
    // Qt binds by position and counts each "?1" anew.
    const QVariant id = experiment.toText();
    return list(u" WHERE people_experiment = ? OR technical_experiment = ?"_s, {id, id}).map(firstOf<Pair>);
}

Result<QList<Pair>> PairStore::all() const
{
    return list({}, {});
}

Result<Id> PairStore::addDraw(Draw draw)
{
    if (draw.id.isNull()) {
        draw.id = m_ids.next(m_clock.now());
    }
    return m_database
        .run(upsertSql("draw"_L1, DrawColumns),
             {draw.id.toText(), toWord(draw.kind), draw.subject.toText(), QString::number(draw.seed),
              draw.at.utcMs, listColumn(draw.admissible), draw.drawn})
        .map([&] { return draw.id; });
}

Result<QList<Draw>> PairStore::drawList(const QString &where, const QVariantList &values) const
{
    return m_database
        .query(u"SELECT "_s + DrawColumns + u" FROM draw"_s + where + u" ORDER BY at DESC, id DESC"_s, values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readDraw); });
}

Result<std::optional<Draw>> PairStore::drawFor(const Id &subject) const
{
    return drawList(u" WHERE subject = ?"_s, {subject.toText()}).map(firstOf<Draw>);
}

Result<QList<Draw>> PairStore::draws() const
{
    return drawList({}, {});
}

} // namespace tryboth
