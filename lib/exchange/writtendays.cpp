// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writtendays.h"

#include "exchange/csvvalues.h"

#include <QRegularExpression>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Months = 12;

struct Parts
{
    int first = 0, second = 0, year = 0;
    bool dotted = false;
};

std::optional<Parts> partsOf(const QString &cell)
{
    static const QRegularExpression shape(u"^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})$"_s);
    const QRegularExpressionMatch match = shape.match(cell.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return Parts{match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt(),
                 match.captured(2) == u"."_s};
}

} // namespace

void WrittenDays::see(const QString &cell)
{
    const std::optional<Parts> parts = partsOf(cell);
    if (!parts || parts->dotted) { // with dots, the day comes first wherever that is written
        return;
    }
    m_seen = true;
    if (!m_order && parts->first > Months) {
        m_order = DateOrder::DayFirst;
    } else if (!m_order && parts->second > Months) {
        m_order = DateOrder::MonthFirst;
    }
}

LocalDay WrittenDays::read(const QString &cell) const
{
    if (const LocalDay iso = isoDate(cell.trimmed()); iso.isValid()) {
        return iso;
    }
    const std::optional<Parts> parts = partsOf(cell);
    if (!parts) {
        return {};
    }
    const bool dayFirst = parts->dotted || m_order == DateOrder::DayFirst;
    return dayFirst ? LocalDay(parts->year, parts->second, parts->first)
                    : LocalDay(parts->year, parts->first, parts->second);
}

} // namespace tryboth
