// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/commentstore.h"

#include "storage/deskrow.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns = "id, created, modified, rev, bundle, item, quoted, kind, text"_L1;

Comment read(const QSqlQuery &row)
{
    Comment comment;
    RowReader reader(row);
    reader.readStamp(comment);
    comment.bundle = idOf(reader.next());
    comment.item = Id::fromText(reader.text());
    comment.quoted = reader.text();
    comment.kind = commentKindFromWord(reader.text()).value_or(CommentKind::Observation);
    comment.text = reader.text();
    return comment;
}

} // namespace

CommentStore::CommentStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<Id> CommentStore::put(const Comment &comment)
{
    const Comment row = stamped(comment, m_clock, m_ids);
    return validate(row)
        .and_then([&] {
            return m_database.run(
                upsertSql("comment"_L1, Columns),
                stampValues(row) +
                    QVariantList{row.bundle.toText(), textValue(row.item ? row.item->toText() : QString()),
                                 textValue(row.quoted), toWord(row.kind), textValue(row.text)});
        })
        .map([&] { return row.id; });
}

Result<QList<Comment>> CommentStore::list(const QString &where, const QVariantList &values) const
{
    return m_database
        .query(u"SELECT "_s + Columns + u" FROM comment WHERE "_s + where + u" ORDER BY created, id"_s,
               values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<QList<Comment>> CommentStore::of(const Id &bundle) const
{
    return list(u"bundle = ?"_s, {bundle.toText()});
}

Result<QList<Comment>> CommentStore::ofClient(const Id &client) const
{
    return list(u"bundle IN (SELECT id FROM bundle WHERE client = ?)"_s, {client.toText()});
}

Result<void> CommentStore::remove(const Id &id)
{
    return m_database.run(u"DELETE FROM comment WHERE id = ?"_s, {id.toText()});
}

} // namespace tryboth
