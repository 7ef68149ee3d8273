// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include <cstdio>

namespace tryboth::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameWidth = 34, NumberWidth = 10;

QString cell(const std::optional<double> &number, int decimals)
{
    return (number ? QString::number(*number, 'f', decimals) : QString()).rightJustified(NumberWidth);
}

void printLine(const QString &name, const QStringList &cells, const QString &remark)
{
    const QString line = name.leftJustified(NameWidth) + cells.join(QString()) + remark;
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

} // namespace

Table::Table(const QString &heading)
{
    const auto column = [](const QString &text) { return text.rightJustified(NumberWidth); };
    printLine(u'\n' + heading.leftJustified(NameWidth),
              {column(u"median ms"_s), column(u"floor ms"_s), column(u"ratio"_s), column(u"limit"_s)}, {});
}

void Table::add(const Row &row)
{
    const std::optional<double> ratio = row.floorMs ? std::optional(row.medianMs / *row.floorMs)
                                                    : std::nullopt;
    const bool missed = ratio && row.limit && *ratio > *row.limit;
    m_misses += missed ? 1 : 0;
    printLine(row.name, {cell(row.medianMs, 3), cell(row.floorMs, 3), cell(ratio, 2), cell(row.limit, 2)},
              missed ? u"  over"_s : QString());
}

} // namespace tryboth::bench
