// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dayformats.h"

#include <QRegularExpression>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

QString DayFormat::in(const QLocale &locale) const
{
    static const QRegularExpression part(u"'[^']*'|d+|M+|y+"_s);
    const QString whole = locale.dateFormat(QLocale::LongFormat);
    qsizetype from = whole.size(), to = 0;
    for (auto match = part.globalMatch(whole); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        const QString letters = each.captured();
        const bool isWeekday = letters.startsWith(u"ddd"), isYear = letters.startsWith(u'y');
        const bool isQuoted = letters.startsWith(u'\'');
        if (!isQuoted && (!isWeekday || weekday) && (!isYear || year)) {
            from = std::min(from, each.capturedStart());
            to = std::max(to, each.capturedEnd());
        }
    }
    QString format = to > from ? whole.sliced(from, to - from) : whole;
    return shortMonth ? format.replace(u"MMMM"_s, u"MMM"_s) : format;
}

QString dayNumber(LocalDay day, const QLocale &locale)
{
    static const QRegularExpression pointed(u"\\bd\\. *M"_s);
    return locale.toString(day, DayFormat().in(locale).contains(pointed) ? u"d."_s : u"d"_s);
}

QString dayFieldFormat(const QLocale &locale)
{
    static const QRegularExpression twoDigits(u"(?<!y)yy(?!y)"_s);
    return locale.dateFormat(QLocale::ShortFormat).replace(twoDigits, u"yyyy"_s);
}

} // namespace tryboth
