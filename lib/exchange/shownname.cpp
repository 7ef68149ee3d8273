// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/shownname.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Longest = 120;

bool isHidden(char32_t c)
{
    return !QChar::isPrint(c) || QChar::category(c) == QChar::Other_Format ||
           QChar::category(c) == QChar::Other_Control || QChar::category(c) == QChar::Separator_Line ||
           QChar::category(c) == QChar::Separator_Paragraph;
}

} // namespace

QString shownName(const QString &name)
{
    QString shown;
    int length = 0;
    for (const char32_t c : name.toUcs4()) {
        if (++length > Longest) {
            return shown + u'…';
        }
        shown += isHidden(c) ? u"‹U+%1›"_s.arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper()
                             : QString::fromUcs4(&c, 1);
    }
    return shown;
}

} // namespace tryboth
