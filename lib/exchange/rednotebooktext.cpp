// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rednotebooktext.h"

#include <QRegularExpression>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

bool isVerbatimMark(QStringView line)
{
    const QStringView mark = line.trimmed();
    return mark == "```"_L1 || mark == "\"\"\""_L1;
}

bool isVerbatimLine(QStringView line)
{
    return line.startsWith("``` "_L1) || line.startsWith("\"\"\" "_L1);
}

/// Calls `take` with each line and whether it is verbatim.
template <typename Take>
void eachLine(const QString &text, Take take)
{
    bool verbatim = false;
    for (const QString &line : text.split(u'\n')) {
        const bool mark = isVerbatimMark(line);
        take(line, verbatim || mark || isVerbatimLine(line));
        verbatim = mark ? !verbatim : verbatim;
    }
}

QString heading(const QString &line)
{
    static const QRegularExpression shape(u"^(={1,5}) *([^=].*?) *\\1\\s*$"_s);
    const QRegularExpressionMatch match = shape.match(line);
    return match.hasMatch() ? QString(match.capturedLength(1), u'#') + u' ' + match.captured(2) : line;
}

QString markdownLine(const QString &line)
{
    static const QRegularExpression rule(u"^[=\\-_]{20,}\\s*$"_s);
    static const QRegularExpression picture(u"\\[\"\"([^\"]*)\"\"(\\.\\w+)(?:\\?\\d+)?\\]"_s);
    static const QRegularExpression link(u"\\[([^\\]\"]+?) +\"\"([^\"]*)\"\"\\]"_s);
    static const QRegularExpression italic(u"(?<!:)//(?=\\S)(.+?)(?<=\\S)(?<!:)//"_s);
    static const QRegularExpression struck(u"(?<![-\\w])--(?=[^\\s-])(.+?)(?<=[^\\s-])--(?![-\\w])"_s);
    static const QRegularExpression mono(u"``(?=\\S)(.+?)(?<=\\S)``"_s);
    static const QRegularExpression numbered(u"^\\s*\\K\\+ "_s);
    if (rule.match(line).hasMatch()) {
        return u"---"_s;
    }
    QString text = heading(line);
    text.replace(picture, u"![](\\1\\2)"_s).replace(link, u"[\\1](\\2)"_s);
    if (!text.contains("://"_L1)) { // an address has slashes of its own
        text.replace(italic, u"*\\1*"_s);
    }
    return text.replace(struck, u"~~\\1~~"_s).replace(mono, u"`\\1`"_s).replace(numbered, u"1. "_s);
}

} // namespace

QString markdownOfRedNotebook(const QString &text)
{
    QStringList lines;
    eachLine(text,
             [&](const QString &line, bool verbatim) { lines.append(verbatim ? line : markdownLine(line)); });
    return lines.join(u'\n');
}

QStringList redNotebookTags(const QString &text)
{
    static const QRegularExpression tag(u"(?<![\\w&/#＃])[#＃]([\\w][\\w\\-]*)"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression noTag(
        u"^(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8}|\\d+|include|define|if|"
        "ifdef|ifndef|endif|pragma)$"_s);
    static const QRegularExpression code(u"``.+?``|\"\".+?\"\""_s);
    QStringList tags;
    eachLine(text, [&](QString line, bool verbatim) {
        if (verbatim) {
            return;
        }
        line.replace(code, u" "_s);
        for (auto it = tag.globalMatch(line); it.hasNext();) {
            const QString name = it.next().captured(1);
            if (!noTag.match(name).hasMatch() && !tags.contains(name, Qt::CaseInsensitive)) {
                tags.append(name);
            }
        }
    });
    return tags;
}

} // namespace tryboth
