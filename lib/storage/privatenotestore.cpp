// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/privatenotestore.h"

#include "storage/deskrow.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns = "id, created, modified, rev, client, session, text"_L1;

PrivateNote read(const QSqlQuery &row)
{
    PrivateNote note;
    RowReader reader(row);
    reader.readStamp(note);
    note.client = idOf(reader.next());
    note.session = Id::fromText(reader.text());
    note.text = PrivateText(reader.text());
    return note;
}

} // namespace

PrivateNoteStore::PrivateNoteStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<Id> PrivateNoteStore::put(const PrivateNote &note)
{
    const PrivateNote row = stamped(note, m_clock, m_ids);
    return validate(row)
        .and_then([&] {
            return m_database.run(upsertSql("private_note"_L1, Columns),
                                  stampValues(row) +
                                      QVariantList{row.client.toText(),
                                                   row.session ? QVariant(row.session->toText()) : QVariant(),
                                                   textValue(row.text.forTheCoach())});
        })
        .map([&] { return row.id; });
}

Result<QList<PrivateNote>> PrivateNoteStore::list(const QString &where, const QVariantList &values) const
{
    return m_database
        .query(u"SELECT "_s + Columns + u" FROM private_note WHERE "_s + where +
                   u" ORDER BY created DESC, id DESC"_s,
               values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<QList<PrivateNote>> PrivateNoteStore::of(const Id &client) const
{
    return list(u"client = ?"_s, {client.toText()});
}

Result<void> PrivateNoteStore::remove(const Id &id)
{
    return m_database.run(u"DELETE FROM private_note WHERE id = ?"_s, {id.toText()});
}

} // namespace tryboth
