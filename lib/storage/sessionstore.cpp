// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sessionstore.h"

#include "storage/rowvalues.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns = "id, created, modified, rev, experiment, planned_on, state, remark"_L1;
constexpr auto Select =
    "SELECT s.id, s.created, s.modified, s.rev, s.experiment, s.planned_on, s.state, s.remark, (SELECT c.id "
    "FROM "
    "check_in c WHERE c.experiment_session = s.id AND c.deleted IS NULL ORDER BY c.position LIMIT 1) FROM "
    "experiment_session s"_L1;
constexpr auto InOrder = " ORDER BY s.planned_on IS NULL, s.planned_on, s.id"_L1;

ExperimentSession read(const QSqlQuery &row)
{
    ExperimentSession s;
    s.id = idOf(row.value(0));
    s.created = {row.value(1).toLongLong()};
    s.modified = {row.value(2).toLongLong()};
    s.rev = row.value(3).toInt();
    s.experiment = idOf(row.value(4));
    s.plannedOn = optionalDayOf(row.value(5));
    s.state = sessionStateFromWord(row.value(6).toString()).value_or(SessionState::Planned);
    s.remark = row.value(7).toString();
    s.checkIn = Id::fromText(row.value(8).toString());
    return s;
}

} // namespace

SessionStore::SessionStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<void> SessionStore::write(const ExperimentSession &s)
{
    return validate(s).and_then([&] {
        return m_database.run(upsertSql("experiment_session"_L1, Columns),
                              {s.id.toText(), s.created.utcMs, s.modified.utcMs, s.rev, s.experiment.toText(),
                               dayColumn(s.plannedOn), toWord(s.state), textValue(s.remark)});
    });
}

Result<Id> SessionStore::put(ExperimentSession session)
{
    const Moment now = m_clock.now();
    if (session.id.isNull()) {
        session.id = m_ids.next(now);
        session.created = now;
        session.rev = 0;
    }
    session.modified = now;
    ++session.rev;
    return write(session).map([&] { return session.id; });
}

Result<void> SessionStore::insert(const ExperimentSession &session)
{
    return write(session);
}

Result<void> SessionStore::removePlannedAfter(const Id &experiment, LocalDay day)
{
    return m_database.run(
        u"DELETE FROM experiment_session WHERE experiment = ? AND planned_on > ? AND state = 'planned'"_s,
        {experiment.toText(), dayColumn(day)});
}

Result<QList<ExperimentSession>> SessionStore::list(const QString &where, const QVariantList &values) const
{
    return m_database.query(Select + where + InOrder, values).map([](QSqlQuery rows) {
        return readRows(std::move(rows), read);
    });
}

Result<std::optional<ExperimentSession>> SessionStore::find(const Id &id) const
{
    return list(u" WHERE s.id = ?"_s, {id.toText()}).map([](const QList<ExperimentSession> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<ExperimentSession>> SessionStore::of(const Id &experiment) const
{
    return list(u" WHERE s.experiment = ?"_s, {experiment.toText()});
}

Result<QList<ExperimentSession>> SessionStore::between(LocalDay from, LocalDay to) const
{
    return list(u" WHERE s.planned_on BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM experiment e WHERE e.id = "
                "s.experiment AND e.deleted IS NULL)"_s,
                {dayColumn(from), dayColumn(to)});
}

Result<QList<ExperimentSession>> SessionStore::all() const
{
    return list({}, {});
}

} // namespace tryboth
