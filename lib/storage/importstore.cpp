// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importstore.h"

#include <QSqlQuery>
#include <QVariantList>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr auto Insert = "INSERT INTO import_run (id, at, format, name, added) VALUES (?, ?, ?, ?, ?)"_L1;
// Besides the runs those that ImportedRows notes, which need not be among them: a journal that came into an
// empty one stays equal to itself. The runs that came with it were imports into another journal.
constexpr auto Last =
    "SELECT id, at, format, name, added FROM import_run r WHERE NOT EXISTS (SELECT 1 FROM meta m, "
    "json_each(m.value, '$.rows.import_run') b WHERE m.key GLOB 'import/*' AND b.key = r.id) UNION "
    "SELECT substr(key, 8), json_extract(value, '$.at'), json_extract(value, '$.format'), "
    "json_extract(value, '$.name'), json_extract(value, '$.added') FROM meta WHERE key GLOB 'import/*' "
    "ORDER BY 2 DESC, 1 DESC LIMIT 1"_L1;
constexpr auto All = "SELECT id, at, format, name, added FROM import_run ORDER BY at, id"_L1;
// Entries in the trash may still point here; they keep their text and lose only the pointer.
constexpr auto Forget = "UPDATE check_in SET import_run = NULL WHERE import_run = ?"_L1;
constexpr auto ForgetType = "UPDATE activity_type SET import_run = NULL WHERE import_run = ?"_L1;
constexpr auto Delete = "DELETE FROM import_run WHERE id = ?"_L1;

ImportRun runOf(const QSqlQuery &row)
{
    return {Id::fromText(row.value(0).toString()).value_or(Id()),
            {row.value(1).toLongLong()},
            row.value(2).toString(),
            row.value(3).toString(),
            row.value(4).toInt()};
}
} // namespace

Result<void> ImportStore::add(const ImportRun &run)
{
    return m_database.run(Insert,
                          {run.id.toText(), run.at.utcMs, run.format, textValue(run.name), run.added});
}

Result<void> ImportStore::remove(const Id &id)
{
    const QVariantList values{id.toText()};
    return m_database.run(Forget, values)
        .and_then([&] { return m_database.run(ForgetType, values); })
        .and_then([&] { return m_database.run(Delete, values); });
}

Result<std::optional<ImportRun>> ImportStore::last() const
{
    return m_database.query(Last).map([](QSqlQuery row) -> std::optional<ImportRun> {
        return row.next() ? std::optional(runOf(row)) : std::nullopt;
    });
}

Result<QList<ImportRun>> ImportStore::all() const
{
    return m_database.query(All).map([](QSqlQuery row) {
        QList<ImportRun> runs;
        while (row.next()) {
            runs.append(runOf(row));
        }
        return runs;
    });
}

} // namespace tryboth
