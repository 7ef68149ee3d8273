// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shownname.h"

#include <QStringList>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// Controls, formats (all the bidirectional marks and joiners among them), separators of lines, and what is
/// no character at all.
bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default: // NOLINT: Qt's list of categories, not one of ours
        return false;
    }
}

QString writtenOut(char32_t c)
{
    return u"⟨U+%1⟩"_s.arg(QString::number(uint(c), 16).toUpper().rightJustified(4, u'0'));
}

} // namespace

QString shownName(const QString &name)
{
    QString shown;
    for (const char32_t c : name.toUcs4()) {
        shown += isHidden(c) ? writtenOut(c) : QString::fromUcs4(&c, 1);
    }
    return shown;
}

} // namespace tryboth
