// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dayonetext.h"

#include <QRegularExpression>
#include <QStringTokenizer>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiPunctuation(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'!' && u <= u'/') || (u >= u':' && u <= u'@') || (u >= u'[' && u <= u'`') ||
           (u >= u'{' && u <= u'~');
}

qsizetype runOf(QStringView text, qsizetype at)
{
    const qsizetype from = at;
    while (at < text.size() && text[at] == u'`') {
        ++at;
    }
    return at - from;
}

/// Where the code span that `ticks` back quotes at `at` open ends; `at` + `ticks` where it never does.
qsizetype endOfCode(QStringView line, qsizetype at, qsizetype ticks)
{
    for (qsizetype i = at + ticks; i < line.size(); ++i) {
        const qsizetype run = runOf(line, i);
        if (run == ticks) {
            return i + run;
        }
        i += run;
    }
    return at + ticks;
}

QString unescapedLine(QStringView line)
{
    QString plain;
    plain.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'`') {
            const qsizetype end = endOfCode(line, i, runOf(line, i));
            plain += line.sliced(i, end - i);
            i = end - 1;
            continue;
        }
        const bool escape = line[i] == u'\\' && i + 1 < line.size() && isAsciiPunctuation(line[i + 1]);
        plain += line[escape ? ++i : i];
    }
    return plain;
}

} // namespace

QString withoutDayOneEscapes(const QString &markdown)
{
    QString text;
    text.reserve(markdown.size() + 1);
    bool fenced = false;
    for (const QStringView line : qTokenize(QStringView(markdown), u'\n')) { // a list of lines may be huge
        const bool fence = line.trimmed().startsWith("```"_L1) || line.trimmed().startsWith("~~~"_L1);
        text += fenced || fence ? line.toString() : unescapedLine(line);
        text += u'\n';
        fenced = fence ? !fenced : fenced;
    }
    text.chop(1); // the last line has no end
    return text;
}

QString withNamedMoments(const QString &markdown, const QHash<QString, QString> &names)
{
    static const QRegularExpression moment(
        u"!\\[[^\\]]*\\]\\(dayone-moment:/{1,2}(?:(video|audio|pdfAttachment)/)?([0-9A-Za-z\\-]+)\\)"_s);
    QString text;
    qsizetype from = 0;
    for (auto it = moment.globalMatch(markdown); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString kind = match.captured(1).isEmpty() ? u"photo"_s : match.captured(1);
        const QString id = match.captured(2);
        text += QStringView(markdown).sliced(from, match.capturedStart() - from);
        text += u'[' + kind + u' ' + names.value(id, id) + u']';
        from = match.capturedEnd();
    }
    return text.append(QStringView(markdown).sliced(from));
}

} // namespace tryboth
