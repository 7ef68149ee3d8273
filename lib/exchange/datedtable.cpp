// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datedtable.h"

#include "exchange/importchecks.h"

#include <QCoreApplication>

namespace tryboth {

namespace {
struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DatedTable)
};
} // namespace

bool isWhole(const TableRow &row, ImportCollector &collector)
{
    if (row.unclosedQuote) {
        collector.problem(row.line, TableText::tr("A quote is opened in this row and never closed; the row "
                                                  "and all that follows it was left out."));
    } else if (row.breaksOff) {
        collector.problem(row.line,
                          TableText::tr("The file breaks off in this row, so the row was left out. If it is "
                                        "all there, end it with a line break and import the file again."));
    }
    return !row.unclosedQuote && !row.breaksOff;
}

Result<ImportPreview> readDatedTable(const DatedTable &table, WrittenDays &days, ImportCollector &collector,
                                     const std::function<void(const TableRow &)> &add,
                                     const ImportProgress &progress)
{
    const auto seen = eachRow(table.text, table.header, [&](const TableRow &row) -> Result<void> {
        days.see(table.day(row));
        return {};
    });
    if (!seen) {
        return tl::unexpected(seen.error());
    }
    if (days.isAmbiguous()) {
        collector.preview().asks = ImportQuestion::DateOrder;
        collector.problem(
            0, TableText::tr("The dates of this table can be read both ways: 01/07 may be 1 July or "
                             "7 January. Say whether the day or the month comes first."));
        return collector.finish();
    }
    const auto lines = table.text.count(u'\n');
    return eachRow(table.text, table.header,
                   [&](const TableRow &row) -> Result<void> {
                       if (isWhole(row, collector)) {
                           add(row);
                       }
                       return goesOn(progress, row.line, lines) ? Result<void>()
                                                                : tl::unexpected(stoppedByReader());
                   })
        .and_then([&] { return collector.finish(); });
}

} // namespace tryboth
