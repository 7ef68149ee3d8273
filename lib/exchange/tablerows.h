// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace tryboth {

/// A row of a table that others wrote, asked by the names of its header.
struct TableRow
{
    const QHash<QString, int> &places; ///< by folded name
    const QStringList &names;          ///< as written
    QStringList cells;
    int line = 0;
    bool unclosedQuote = false; ///< all that follows the quote is in its last cell
    bool breaksOff = false;     ///< the last one, with cells missing and no line end: the file was cut

    /// The cell called `name`, trimmed; empty where there is none.
    QString operator[](const QString &name) const;

    /// "name: value" of the cells in no column of `known`, and the bare values of those behind the last
    /// column.
    QStringList others(const QStringList &known) const;
};

/// The header of `text`: its names in small letters, and the delimiter (comma, semicolon or tab) with which
/// it has the most columns.
struct TableHeader
{
    QStringList names;
    QChar delimiter = u',';

    bool has(const QString &name) const;
};
TableHeader tableHeader(const QString &text);

/// Calls `take` for every row that is not blank. Stops and fails with its error when it has one.
Result<void> eachRow(const QString &text, const TableHeader &header,
                     const std::function<Result<void>(const TableRow &)> &take);

} // namespace tryboth
