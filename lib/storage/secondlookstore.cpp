// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secondlookstore.h"

#include "domain/activitycatalog.h"
#include "storage/rowvalues.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns = "id, created, modified, rev, check_in, on_day, worth, note"_L1;
constexpr auto OldestFirst = " ORDER BY on_day, created, id"_L1;

SecondLook read(const QSqlQuery &row)
{
    return {idOf(row.value(0)),   {row.value(1).toLongLong()}, {row.value(2).toLongLong()},
            row.value(3).toInt(), idOf(row.value(4)),          dayOf(row.value(5)),
            row.value(6).toInt(), row.value(7).toString()};
}

} // namespace

SecondLookStore::SecondLookStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<void> SecondLookStore::write(const SecondLook &look)
{
    return validate(look).and_then([&] {
        return m_database.run(upsertSql("second_look"_L1, Columns),
                              {look.id.toText(), look.created.utcMs, look.modified.utcMs, look.rev,
                               look.checkIn.toText(), dayColumn(look.on), look.worth, textValue(look.note)});
    });
}

Result<Id> SecondLookStore::put(SecondLook look)
{
    const Moment now = m_clock.now();
    if (look.id.isNull()) {
        look.id = m_ids.next(now);
        look.created = now;
        look.rev = 0;
    }
    look.modified = now;
    ++look.rev;
    return write(look).map([&] { return look.id; });
}

Result<void> SecondLookStore::insert(const SecondLook &look)
{
    return write(look);
}

Result<void> SecondLookStore::remove(const Id &id)
{
    return m_database.run(u"DELETE FROM second_look WHERE id = ?"_s, {id.toText()});
}

Result<QList<SecondLook>> SecondLookStore::list(const QString &rest, const QVariantList &values) const
{
    return m_database.query(u"SELECT "_s + Columns + u" FROM second_look"_s + rest, values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<QList<SecondLook>> SecondLookStore::of(const Id &checkIn) const
{
    return list(u" WHERE check_in = ?"_s + OldestFirst, {checkIn.toText()});
}

Result<QList<SecondLook>> SecondLookStore::all() const
{
    return list(QString(OldestFirst), {});
}

Result<QList<SecondLook>> SecondLookStore::matching(const QStringList &words) const
{
    QString rest = u" WHERE note <> '' AND check_in IN (SELECT id FROM check_in WHERE deleted IS NULL)"_s;
    QVariantList values;
    for (const QString &word : words) {
        if (const QString folded = foldForSearch(word).trimmed(); !folded.isEmpty()) {
            rest += u" AND instr(search_fold(note), ?) > 0"_s;
            values.append(folded);
        }
    }
    return list(rest + u" ORDER BY on_day DESC, created DESC, id"_s, values);
}

Result<QList<Id>> SecondLookStore::peopleWorkNotLookedAt(LocalDay from, LocalDay to) const
{
    return m_database
        .query(
            u"SELECT id FROM check_in WHERE deleted IS NULL AND energy IS NOT NULL AND focus = 'people' AND "
            "day BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM second_look s WHERE s.check_in = check_in.id) "
            "ORDER BY position DESC"_s,
            {dayColumn(from), dayColumn(to)})
        .map([](QSqlQuery rows) {
            return readRows(std::move(rows), [](const QSqlQuery &row) { return idOf(row.value(0)); });
        });
}

} // namespace tryboth
