// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/answerstore.h"

#include "storage/rowvalues.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns = "id, created, modified, rev, deleted, on_day, text, flow_version, sort, clarity, "
                         "gives_way, asked_today, changed, next_step, next_on, finished"_L1;
constexpr auto DeferralColumns = "id, created, on_day, until"_L1;

DirectionAnswer read(const QSqlQuery &row)
{
    DirectionAnswer a;
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    a.id = idOf(next());
    a.created = {next().toLongLong()};
    a.modified = {next().toLongLong()};
    a.rev = next().toInt();
    a.deleted = optionalMomentOf(next());
    a.on = dayOf(next());
    a.text = next().toString();
    a.flowVersion = next().toString();
    a.sort = directionSortFromWord(next().toString());
    const QVariant clarity = next();
    a.clarity = clarity.isNull() ? std::nullopt : std::optional(clarity.toInt());
    a.givesWay = next().toString();
    a.askedToday = next().toString();
    a.changed = next().toString();
    a.nextStep = next().toString();
    a.nextOn = optionalDayOf(next());
    a.finished = next().toBool();
    return a;
}

DirectionDeferral readDeferral(const QSqlQuery &row)
{
    return {
        idOf(row.value(0)), {row.value(1).toLongLong()}, dayOf(row.value(2)), optionalDayOf(row.value(3))};
}

} // namespace

AnswerStore::AnswerStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<void> AnswerStore::write(const DirectionAnswer &a)
{
    return validate(a).and_then([&] {
        return m_database.run(upsertSql("direction_answer"_L1, Columns),
                              {a.id.toText(), a.created.utcMs, a.modified.utcMs, a.rev,
                               momentColumn(a.deleted), dayColumn(a.on), textValue(a.text),
                               textValue(a.flowVersion), a.sort ? QVariant(toWord(*a.sort)) : QVariant(),
                               a.clarity ? QVariant(*a.clarity) : QVariant(), textValue(a.givesWay),
                               textValue(a.askedToday), textValue(a.changed), textValue(a.nextStep),
                               dayColumn(a.nextOn), int{a.finished}});
    });
}

Result<Id> AnswerStore::put(DirectionAnswer answer)
{
    const Moment now = m_clock.now();
    if (answer.id.isNull()) {
        answer.id = m_ids.next(now);
        answer.created = now;
        answer.rev = 0;
    }
    answer.modified = now;
    ++answer.rev;
    return write(answer).map([&] { return answer.id; });
}

Result<void> AnswerStore::insert(const DirectionAnswer &answer)
{
    return write(answer);
}

Result<QList<DirectionAnswer>> AnswerStore::list(const QString &rest, const QVariantList &values) const
{
    return m_database.query(u"SELECT "_s + Columns + u" FROM direction_answer"_s + rest, values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<std::optional<DirectionAnswer>> AnswerStore::find(const Id &id) const
{
    return list(u" WHERE id = ?"_s, {id.toText()}).map([](const QList<DirectionAnswer> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<DirectionAnswer>> AnswerStore::all() const
{
    return list(u" WHERE deleted IS NULL ORDER BY on_day, created, id"_s, {});
}

Result<QList<DirectionAnswer>> AnswerStore::trash() const
{
    return list(u" WHERE deleted IS NOT NULL ORDER BY deleted DESC, id"_s, {});
}

Result<Id> AnswerStore::defer(DirectionDeferral deferral)
{
    const Moment now = m_clock.now();
    if (deferral.id.isNull()) {
        deferral.id = m_ids.next(now);
        deferral.created = now;
    }
    return m_database
        .run(
            upsertSql("direction_deferral"_L1, DeferralColumns),
            {deferral.id.toText(), deferral.created.utcMs, dayColumn(deferral.on), dayColumn(deferral.until)})
        .map([&] { return deferral.id; });
}

Result<QList<DirectionDeferral>> AnswerStore::deferrals() const
{
    return m_database
        .query(u"SELECT "_s + DeferralColumns + u" FROM direction_deferral ORDER BY on_day, created, id"_s)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readDeferral); });
}

} // namespace tryboth
