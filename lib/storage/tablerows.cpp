// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tablerows.h"

#include <QVariantList>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

Result<TableShape> TableShape::of(const Database &database, const QString &table)
{
    return database.query(u"SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"_s, {table})
        .map([&](QSqlQuery rows) {
            TableShape shape{table, {}, {}};
            while (rows.next()) {
                shape.columns.append(rows.value(0).toString());
                if (rows.value(1).toInt() > 0) {
                    shape.keys.append(rows.value(0).toString());
                }
            }
            return shape;
        });
}

TableRows::TableRows(QSqlQuery query, qsizetype columns)
    : m_query(std::move(query))
    , m_columns(columns)
{
    next();
}

Result<TableRows> TableRows::of(const Database &database, const TableShape &shape, const QString &where,
                                const QVariantList &values)
{
    return database
        .query(u"SELECT %1 AS merge_key, %2 FROM \"%3\" WHERE %4 ORDER BY merge_key"_s.arg(
                   shape.keySql(), shape.columns.join(u", "_s), shape.name, where),
               values)
        .map([&](QSqlQuery query) { return TableRows(std::move(query), shape.columns.size()); });
}

void TableRows::next()
{
    if (!m_query.next()) {
        m_current.reset();
        return;
    }
    StoredRow row{m_query.value(0).toString(), {}};
    for (int column = 1; column <= m_columns; ++column) {
        row.values.append(m_query.value(column));
    }
    m_current = std::move(row);
}

namespace {

/// The order of SQLite's BINARY collation, which is not that of QString.
bool before(const std::optional<StoredRow> &a, const std::optional<StoredRow> &b)
{
    return a && (!b || a->key.toUtf8() < b->key.toUtf8());
}

std::optional<StoredRow> takeAt(TableRows &rows, const QString &key)
{
    std::optional<StoredRow> row;
    if (rows.current() && rows.current()->key == key) {
        row = rows.current();
        rows.next();
    }
    return row;
}

} // namespace

Result<QList<RowTriple>> differingRows(const TableShape &shape, const Database &ours, const Database &theirs,
                                       const Database *base)
{
    auto our = TableRows::of(ours, shape);
    auto their = TableRows::of(theirs, shape);
    auto both = base ? TableRows::of(*base, shape) : TableRows::of(theirs, shape);
    if (!our || !their || !both) {
        return tl::unexpected(!our ? our.error() : !their ? their.error() : both.error());
    }
    QList<RowTriple> differing;
    while (our->current() || their->current()) {
        const QString key = before(their->current(), our->current()) ? their->current()->key
                                                                     : our->current()->key;
        while (base && both->current() && both->current()->key.toUtf8() < key.toUtf8()) {
            both->next();
        }
        RowTriple triple{takeAt(*our, key), takeAt(*their, key), {}};
        if (base) {
            triple.base = takeAt(*both, key);
        }
        if (triple.ours != triple.theirs) {
            differing.append(std::move(triple));
        }
    }
    return differing;
}

} // namespace tryboth
