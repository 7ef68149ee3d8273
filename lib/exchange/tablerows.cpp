// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablerows.h"

#include "exchange/csvscanner.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 300; ///< of a column; every question about it folds it anew

QString folded(const QString &name)
{
    return name.simplified().toLower();
}

QStringList cellsOf(const CsvRow &row)
{
    QStringList cells;
    for (const QStringView cell : row.cells) {
        cells.append(cell.toString());
    }
    return cells;
}

} // namespace

QString TableRow::operator[](const QString &name) const
{
    return cells.value(places.value(name.toLower(), -1)).trimmed();
}

QStringList TableRow::others(const QStringList &known) const
{
    QStringList lines;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString name = names.value(i).trimmed();
        const QString value = cells.at(i).trimmed();
        if (!value.isEmpty() && !known.contains(name, Qt::CaseInsensitive)) {
            lines.append(name.isEmpty() ? value : name + u": "_s + value);
        }
    }
    return lines;
}

bool TableHeader::has(const QString &name) const
{
    return std::ranges::any_of(names, [&](const QString &n) { return folded(n) == name.toLower(); });
}

TableHeader tableHeader(const QString &text)
{
    TableHeader best;
    for (const QChar delimiter : {u',', u';', u'\t'}) {
        CsvScanner scanner(text, delimiter);
        const CsvRow *row = scanner.next();
        while (row && (row->isBlank() || row->namesDelimiter())) {
            row = scanner.next();
        }
        if (row && static_cast<qsizetype>(row->cells.size()) > best.names.size()) {
            best = {cellsOf(*row), delimiter};
            for (QString &name : best.names) {
                name = name.left(LongestName);
            }
        }
    }
    return best;
}

Result<void> eachRow(const QString &text, const TableHeader &header,
                     const std::function<Result<void>(const TableRow &)> &take)
{
    QHash<QString, int> places;
    for (qsizetype i = header.names.size() - 1; i >= 0; --i) {
        places.insert(folded(header.names.at(i)), static_cast<int>(i));
    }
    CsvScanner scanner(text, header.delimiter);
    bool passedHeader = false;
    while (const CsvRow *row = scanner.next()) {
        if (row->isBlank() || row->namesDelimiter()) {
            continue;
        }
        if (!passedHeader) {
            passedHeader = true;
            continue;
        }
        const bool isLast = scanner.remaining() == 0 && !text.endsWith(u'\n') && !text.endsWith(u'\r');
        const bool isShort = static_cast<qsizetype>(row->cells.size()) < header.names.size();
        if (const auto taken = take(
                {places, header.names, cellsOf(*row), row->line, row->unclosedQuote, isLast && isShort});
            !taken) {
            return taken;
        }
    }
    return {};
}

} // namespace tryboth
