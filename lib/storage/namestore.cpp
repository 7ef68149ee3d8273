// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/namestore.h"

#include "storage/rowvalues.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns = "id, created, modified, rev, name, spellings, stands_in"_L1;

PersonAlias read(const QSqlQuery &row)
{
    return {idOf(row.value(0)),     {row.value(1).toLongLong()}, {row.value(2).toLongLong()},
            row.value(3).toInt(),   row.value(4).toString(),     listOf(row.value(5)),
            row.value(6).toString()};
}

} // namespace

NameStore::NameStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<Id> NameStore::put(PersonAlias alias)
{
    const Moment now = m_clock.now();
    if (alias.id.isNull()) {
        alias.id = m_ids.next(now);
        alias.created = now;
        alias.rev = 0;
    }
    alias.modified = now;
    ++alias.rev;
    return insert(alias).map([&] { return alias.id; });
}

Result<void> NameStore::insert(const PersonAlias &alias)
{
    return validate(alias).and_then([&] {
        return m_database.run(upsertSql("person_alias"_L1, Columns),
                              {alias.id.toText(), alias.created.utcMs, alias.modified.utcMs, alias.rev,
                               textValue(alias.name), listColumn(alias.spellings),
                               textValue(alias.standsIn)});
    });
}

Result<void> NameStore::remove(const Id &id)
{
    return m_database.run(u"DELETE FROM person_alias WHERE id = ?"_s, {id.toText()});
}

Result<QList<PersonAlias>> NameStore::all() const
{
    return m_database.query(u"SELECT "_s + Columns + u" FROM person_alias ORDER BY name, id"_s)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<void> NameStore::putNoNames(const QStringList &words)
{
    for (const QString &word : words) {
        const auto written = m_database.run(u"INSERT INTO no_name (word) VALUES (?) ON CONFLICT DO NOTHING"_s,
                                            {textValue(word)});
        if (!written) {
            return written;
        }
    }
    return {};
}

Result<QStringList> NameStore::noNames() const
{
    return m_database.query(u"SELECT word FROM no_name ORDER BY word"_s).map([](QSqlQuery rows) {
        return QStringList(
            readRows(std::move(rows), [](const QSqlQuery &row) { return row.value(0).toString(); }));
    });
}

} // namespace tryboth
