// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/coachstore.h"

#include "storage/rowvalues.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns = "id, created, modified, rev, label, public_key, agreement"_L1;

Coach read(const QSqlQuery &row)
{
    return {idOf(row.value(0)),     {row.value(1).toLongLong()}, {row.value(2).toLongLong()},
            row.value(3).toInt(),   row.value(4).toString(),     row.value(5).toString(),
            row.value(6).toString()};
}

KeyPair readKey(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), {row.value(2).toLongLong()}};
}

} // namespace

CoachStore::CoachStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<Id> CoachStore::put(Coach coach)
{
    const Moment now = m_clock.now();
    if (coach.id.isNull()) {
        coach.id = m_ids.next(now);
        coach.created = now;
        coach.rev = 0;
    }
    coach.modified = now;
    ++coach.rev;
    return insert(coach).map([&] { return coach.id; });
}

Result<void> CoachStore::insert(const Coach &coach)
{
    return validate(coach).and_then([&] {
        return m_database.run(upsertSql("coach"_L1, Columns),
                              {coach.id.toText(), coach.created.utcMs, coach.modified.utcMs, coach.rev,
                               textValue(coach.label), textValue(coach.publicKey),
                               textValue(coach.agreement)});
    });
}

Result<void> CoachStore::remove(const Id &id)
{
    return m_database.run(u"DELETE FROM coach WHERE id = ?"_s, {id.toText()});
}

Result<QList<Coach>> CoachStore::list(const QString &where, const QVariantList &values) const
{
    return m_database
        .query(u"SELECT "_s + Columns + u" FROM coach"_s + where + u" ORDER BY label, id"_s, values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<std::optional<Coach>> CoachStore::find(const Id &id) const
{
    return list(u" WHERE id = ?"_s, {id.toText()}).map([](const QList<Coach> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<Coach>> CoachStore::all() const
{
    return list({}, {});
}

Result<void> CoachStore::addKey(const KeyPair &key)
{
    return m_database.run(u"INSERT INTO share_key (public_key, secret_key, created) VALUES (?, ?, ?) "
                          "ON CONFLICT DO NOTHING"_s,
                          {key.publicKey, key.secretKey, key.created.utcMs});
}

Result<QList<KeyPair>> CoachStore::keys() const
{
    return m_database
        .query(u"SELECT public_key, secret_key, created FROM share_key ORDER BY created, public_key"_s)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readKey); });
}

} // namespace tryboth
