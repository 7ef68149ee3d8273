// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcollector.h"
#include "exchange/tablerows.h"
#include "exchange/writtendays.h"

namespace tryboth {

/// What there is to know about a table whose days may have the day or the month first.
struct DatedTable
{
    QString text;
    TableHeader header;
    std::function<QString(const TableRow &)> day; ///< the day as it is written in a row
};

/// Whether `row` stands in the file from its beginning to its end; tells it as a problem where not.
bool isWhole(const TableRow &row, ImportCollector &collector);

/// Hands every whole row of `table` to `add`, once `days` knows how they are meant. Where both ways would do,
/// nothing is read, and the preview asks for the order.
Result<ImportPreview> readDatedTable(const DatedTable &table, WrittenDays &days, ImportCollector &collector,
                                     const std::function<void(const TableRow &)> &add,
                                     const ImportProgress &progress);

} // namespace tryboth
