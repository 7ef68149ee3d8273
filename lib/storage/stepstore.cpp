// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stepstore.h"

#include "storage/deskrow.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns = "id, created, modified, rev, client, text, proposed_by, state, by_day"_L1;

Step read(const QSqlQuery &row)
{
    Step step;
    RowReader reader(row);
    reader.readStamp(step);
    step.client = idOf(reader.next());
    step.text = reader.text();
    step.proposedBy = proposedByFromWord(reader.text()).value_or(ProposedBy::Coach);
    step.state = stepStateFromWord(reader.text()).value_or(StepState::Proposed);
    step.by = optionalDayOf(reader.next());
    return step;
}

} // namespace

StepStore::StepStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<Id> StepStore::put(const Step &step)
{
    const Step row = stamped(step, m_clock, m_ids);
    return validate(row)
        .and_then([&] {
            return m_database.run(upsertSql("step"_L1, Columns),
                                  stampValues(row) + QVariantList{row.client.toText(), textValue(row.text),
                                                                  toWord(row.proposedBy), toWord(row.state),
                                                                  dayColumn(row.by)});
        })
        .map([&] { return row.id; });
}

Result<QList<Step>> StepStore::list(const QString &where, const QVariantList &values) const
{
    return m_database
        .query(u"SELECT "_s + Columns + u" FROM step WHERE "_s + where + u" ORDER BY created, id"_s, values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<QList<Step>> StepStore::of(const Id &client) const
{
    return list(u"client = ?"_s, {client.toText()});
}

Result<void> StepStore::remove(const Id &id)
{
    return m_database.run(u"DELETE FROM step WHERE id = ?"_s, {id.toText()});
}

} // namespace tryboth
