// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QSqlQuery>

#include <optional>

namespace tryboth {

/// How one of our tables is built, as SQLite tells.
struct TableShape
{
    QString name;
    QStringList columns;
    QStringList keys; ///< columns of the primary key

    /// The key of a row as one text, in SQL.
    QString keySql() const { return keys.join(QStringLiteral(" || char(31) || ")); }

    static Result<TableShape> of(const Database &database, const QString &table);
    qsizetype place(const QString &column) const { return columns.indexOf(column); }
};

/// One row of a table: its key as text, and its values in the order of the columns.
struct StoredRow
{
    QString key;
    QVariantList values;

    bool operator==(const StoredRow &) const = default;
};

/// A row with how its table is built.
struct ShapedRow
{
    TableShape shape;
    StoredRow row;
};

/// The rows of a table in the order of their keys, one at a time, so that two journals of any size can be
/// walked side by side.
class TableRows
{
public:
    /// `where` is a condition in SQL with `values` for its places; all rows without one.
    static Result<TableRows> of(const Database &database, const TableShape &shape,
                                const QString &where = QStringLiteral("1"), const QVariantList &values = {});

    /// The row it stands on; nothing after the last one.
    const std::optional<StoredRow> &current() const { return m_current; }
    void next();

private:
    TableRows(QSqlQuery query, qsizetype columns);

    QSqlQuery m_query;
    qsizetype m_columns;
    std::optional<StoredRow> m_current;
};

/// The rows of one key in up to three journals.
struct RowTriple
{
    std::optional<StoredRow> ours;
    std::optional<StoredRow> theirs;
    std::optional<StoredRow> base; ///< in the version that both come from

    const StoredRow &any() const { return ours ? *ours : theirs ? *theirs : *base; }
};

/// Every key at which the two journals differ. `base` may be missing.
Result<QList<RowTriple>> differingRows(const TableShape &shape, const Database &ours, const Database &theirs,
                                       const Database *base);

} // namespace tryboth
