// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/coachingsessionstore.h"

#include "storage/deskrow.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns = "id, created, modified, rev, client, on_day"_L1;

CoachingSession read(const QSqlQuery &row)
{
    CoachingSession session;
    RowReader reader(row);
    reader.readStamp(session);
    session.client = idOf(reader.next());
    session.on = dayOf(reader.next());
    return session;
}

} // namespace

CoachingSessionStore::CoachingSessionStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<Id> CoachingSessionStore::put(const CoachingSession &session)
{
    const CoachingSession row = stamped(session, m_clock, m_ids);
    return validate(row)
        .and_then([&] {
            return m_database.run(upsertSql("coaching_session"_L1, Columns),
                                  stampValues(row) + QVariantList{row.client.toText(), dayColumn(row.on)});
        })
        .map([&] { return row.id; });
}

Result<QList<CoachingSession>> CoachingSessionStore::list(const QString &where,
                                                          const QVariantList &values) const
{
    return m_database
        .query(u"SELECT "_s + Columns + u" FROM coaching_session WHERE "_s + where +
                   u" ORDER BY on_day DESC, id DESC"_s,
               values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<QList<CoachingSession>> CoachingSessionStore::of(const Id &client) const
{
    return list(u"client = ?"_s, {client.toText()});
}

Result<void> CoachingSessionStore::remove(const Id &id)
{
    return m_database.run(u"DELETE FROM coaching_session WHERE id = ?"_s, {id.toText()});
}

} // namespace tryboth
