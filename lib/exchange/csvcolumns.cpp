// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvcolumns.h"

#include "exchange/csvscanner.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

bool startsFormula(QStringView text)
{
    return !text.isEmpty() && u"=+-@\t\r\0"_s.contains(text.front());
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\'')) {
        text = text.sliced(1);
    }
    return text;
}

} // namespace

const QStringList &csvHeader()
{
    static const QStringList header{u"date"_s,  u"time"_s,   u"zone"_s,       u"minutes"_s, u"activity"_s,
                                    u"focus"_s, u"energy"_s, u"engagement"_s, u"chosen"_s,  u"title"_s,
                                    u"note"_s,  u"tags"_s,   u"experiment"_s};
    return header;
}

std::optional<CsvColumn> csvColumn(QStringView name)
{
    const qsizetype index = csvHeader().indexOf(name.trimmed().toString().toLower());
    return index < 0 ? std::nullopt : std::optional(static_cast<CsvColumn>(index));
}

std::optional<QChar> csvDelimiter(QStringView text)
{
    for (const QChar delimiter : {u',', u';', u'\t'}) {
        CsvScanner scanner(text, delimiter);
        const CsvRow *row = headerRow(scanner);
        const auto has = [row](CsvColumn column) {
            return std::ranges::any_of(row->cells,
                                       [column](QStringView c) { return csvColumn(c) == column; });
        };
        if (row && has(CsvColumn::Date) && (has(CsvColumn::Energy) || has(CsvColumn::Title))) {
            return delimiter;
        }
    }
    return std::nullopt;
}

QString guardedCell(const QString &text)
{
    return startsFormula(withoutApostrophes(text)) ? u'\'' + text : text;
}

QStringView readableCell(QStringView cell)
{
    const bool guarded = cell.startsWith(u'\'') && startsFormula(withoutApostrophes(cell));
    return guarded ? cell.sliced(1) : cell;
}

QString joinTags(const QStringList &tags)
{
    QStringList escaped;
    for (QString tag : tags) {
        escaped.append(tag.replace(u'\\', u"\\\\"_s).replace(u',', u"\\,"_s));
    }
    return escaped.join(u", "_s);
}

QStringList splitTags(QStringView cell)
{
    QStringList tags{QString()};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\' && i + 1 < cell.size()) {
            tags.last() += cell[++i];
        } else if (cell[i] == u',') {
            tags.append(QString());
        } else {
            tags.last() += cell[i];
        }
    }
    return tags;
}

} // namespace tryboth
