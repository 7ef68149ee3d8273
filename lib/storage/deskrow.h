// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/id.h"
#include "storage/rowvalues.h"

namespace tryboth {

/// What every table of a desk begins with, in this order.
inline constexpr const char *StampColumns = "id, created, modified, rev";

/// `row` as it is to be written now: a new one gets its id and time, any gets its revision counted up.
template <typename Row>
Row stamped(Row row, const Clock &clock, IdSource &ids)
{
    const Moment now = clock.now();
    if (row.id.isNull()) {
        row.id = ids.next(now);
        row.created = now;
        row.rev = 0;
    }
    row.modified = now;
    ++row.rev;
    return row;
}

/// The values of the first four columns.
template <typename Row>
QVariantList stampValues(const Row &row)
{
    return {row.id.toText(), row.created.utcMs, row.modified.utcMs, row.rev};
}

/// Reads the columns of a row one after the other.
class RowReader
{
public:
    explicit RowReader(const QSqlQuery &row)
        : m_row(row)
    {
    }

    QVariant next() { return m_row.value(m_column++); }
    QString text() { return next().toString(); }

    template <typename Row>
    void readStamp(Row &row)
    {
        row.id = idOf(next());
        row.created = {next().toLongLong()};
        row.modified = {next().toLongLong()};
        row.rev = next().toInt();
    }

private:
    const QSqlQuery &m_row;
    int m_column = 0;
};

} // namespace tryboth
