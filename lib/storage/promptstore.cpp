// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/promptstore.h"

#include "storage/rowvalues.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns = "id, created, modified, rev, text, focus"_L1;
constexpr auto MarkShown =
    "INSERT INTO shown (what, shown_on) VALUES (?, ?) ON CONFLICT (what) DO UPDATE SET "
    "shown_on = excluded.shown_on WHERE shown_on < excluded.shown_on"_L1;

OwnPrompt read(const QSqlQuery &row)
{
    return {idOf(row.value(0)),   {row.value(1).toLongLong()}, {row.value(2).toLongLong()},
            row.value(3).toInt(), row.value(4).toString(),     focusFromWord(row.value(5).toString())};
}

} // namespace

PromptStore::PromptStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<void> PromptStore::write(const OwnPrompt &own)
{
    return validate(own).and_then([&] {
        return m_database.run(upsertSql("own_prompt"_L1, Columns),
                              {own.id.toText(), own.created.utcMs, own.modified.utcMs, own.rev,
                               textValue(own.text), own.focus ? QVariant(toWord(*own.focus)) : QVariant()});
    });
}

Result<Id> PromptStore::put(OwnPrompt own)
{
    const Moment now = m_clock.now();
    if (own.id.isNull()) {
        own.id = m_ids.next(now);
        own.created = now;
        own.rev = 0;
    }
    own.modified = now;
    ++own.rev;
    return write(own).map([&] { return own.id; });
}

Result<void> PromptStore::insert(const OwnPrompt &own)
{
    return write(own);
}

Result<void> PromptStore::remove(const Id &id)
{
    return m_database.run(u"DELETE FROM own_prompt WHERE id = ?"_s, {id.toText()});
}

Result<QList<OwnPrompt>> PromptStore::all() const
{
    return m_database.query(u"SELECT "_s + Columns + u" FROM own_prompt ORDER BY created, id"_s)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<void> PromptStore::markShown(const QString &what, LocalDay day)
{
    return m_database.run(MarkShown, {what, dayColumn(day)});
}

Result<QHash<QString, LocalDay>> PromptStore::lastShown() const
{
    return m_database.query(u"SELECT what, shown_on FROM shown"_s).map([](QSqlQuery rows) {
        QHash<QString, LocalDay> days;
        while (rows.next()) {
            days.insert(rows.value(0).toString(), dayOf(rows.value(1)));
        }
        return days;
    });
}

std::optional<LocalDay> PromptStore::lastShown(const QString &what) const
{
    const QVariant day =
        m_database.single(u"SELECT shown_on FROM shown WHERE what = ?"_s, {what}).value_or(QVariant());
    return optionalDayOf(day);
}

} // namespace tryboth
