// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltext.h"

#include <QHash>
#include <QRegularExpression>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString letterOf(const QString &entity)
{
    static const QHash<QString, QString> named{{u"amp"_s, u"&"_s},  {u"lt"_s, u"<"_s},
                                               {u"gt"_s, u">"_s},   {u"quot"_s, u"\""_s},
                                               {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s}};
    if (!entity.startsWith(u'#')) {
        return named.value(entity, u'&' + entity + u';');
    }
    const bool hex = entity.size() > 1 && entity.at(1).toLower() == u'x';
    bool valid = false;
    const char32_t code = QStringView(entity).sliced(hex ? 2 : 1).toUInt(&valid, hex ? 16 : 10);
    return valid && code >= 32 && code <= 0x10FFFF ? QString::fromUcs4(&code, 1) : u'&' + entity + u';';
}

QString withLetters(const QString &text)
{
    static const QRegularExpression entity(u"&(#?[0-9A-Za-z]{1,8});"_s);
    QString plain;
    qsizetype from = 0;
    for (auto it = entity.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        plain += letterOf(match.captured(1));
        from = match.capturedEnd();
    }
    return plain.append(QStringView(text).sliced(from));
}

/// Puts where a link leads behind its words, unless they say it themselves. The tags of links are gone then.
QString withAddresses(const QString &text)
{
    static const QRegularExpression link(u"<a\\s([^<>]*)>|</a\\s*>"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression target(u"\\bhref\\s*=\\s*(?|\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString plain, address;
    qsizetype from = 0, words = 0;
    for (auto it = link.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (!address.isEmpty() && !QStringView(plain).sliced(words).contains(address)) {
            plain += u" ("_s + address + u')';
        }
        address = target.match(match.captured(1)).captured(1).trimmed();
        words = plain.size();
    }
    return plain.append(QStringView(text).sliced(from));
}

} // namespace

QString textOfHtml(const QString &note)
{
    static const QRegularExpression tag(
        u"</?(?:br|p|div|li|ul|ol|b|i|u|s|em|strong|strike|del|span|font|h[1-6]|a)(?:\\s[^<>]*)?/?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lineEnd(u"<br\\s*/?>|</(?:p|div|li|h[1-6])>"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression item(u"<li(?:\\s[^<>]*)?>"_s, QRegularExpression::CaseInsensitiveOption);
    if (!note.contains(tag)) {
        return note;
    }
    QString text = withAddresses(note);
    text.replace(item, u"- "_s).replace(lineEnd, u"\n"_s).remove(tag);
    return withLetters(text).trimmed();
}

} // namespace tryboth
