// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rednotebooktext.h"

#include <QRegularExpression>
#include <QSet>

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
    constexpr qsizetype Levels = 5;
    const QString whole = line.trimmed();
    qsizetype level = 0;
    while (level < whole.size() && whole.at(level) == u'=') {
        ++level;
    }
    const QString marks(level, u'=');
    const bool marked = level > 0 && level <= Levels && line.startsWith(u'=') && whole.size() > 2 * level &&
                        whole.endsWith(marks);
    const QString title = marked ? whole.sliced(level, whole.size() - 2 * level).trimmed() : QString();
    return title.isEmpty() ? line : QString(level, u'#') + u' ' + title;
}

/// Whether a mark of two letters opens or closes something between these letters.
using Fits = bool (*)(QChar before, QChar behind);

/// Where the first such mark stands in `line` from `from`, or −1.
qsizetype indexOfMark(const QString &line, const QString &mark, qsizetype from, Fits fits)
{
    const auto letterAt = [&](qsizetype at) {
        return at >= 0 && at < line.size() ? line.at(at) : QChar(u' ');
    };
    qsizetype at = line.indexOf(mark, from);
    while (at >= 0 && !fits(letterAt(at - 1), letterAt(at + mark.size()))) {
        at = line.indexOf(mark, at + 1);
    }
    return at;
}

/// `line` with `markdown` in place of each pair of marks. Where nothing closes one, nothing closes those
/// behind it: an expression for the pair would look to the end of the line for each.
QString withPairs(const QString &line, const QString &mark, const QString &markdown, Fits opens, Fits closes)
{
    QString text;
    qsizetype done = 0;
    while (true) {
        const qsizetype open = indexOfMark(line, mark, done, opens);
        const qsizetype begin = open + mark.size();
        const qsizetype close = open < 0 ? -1 : indexOfMark(line, mark, begin + 1, closes);
        if (close < 0) {
            return text + line.mid(done);
        }
        text += line.mid(done, open - done) + markdown + line.mid(begin, close - begin) + markdown;
        done = close + mark.size();
    }
}

bool isWordOrHyphen(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

QString markdownLine(const QString &line)
{
    static const QRegularExpression rule(u"^[=\\-_]{20,}\\s*$"_s);
    static const QRegularExpression picture(u"\\[\"\"([^\"]*)\"\"(\\.\\w+)(?:\\?\\d+)?\\]"_s);
    static const QRegularExpression link(u"\\[([^\\[\\]\"]*[^\\[\\]\" ]) +\"\"([^\"]*)\"\"\\]"_s);
    static const QRegularExpression numbered(u"^\\s*\\K\\+ "_s);
    if (rule.match(line).hasMatch()) {
        return u"---"_s;
    }
    QString text = heading(line);
    text.replace(picture, u"![](\\1\\2)"_s).replace(link, u"[\\1](\\2)"_s);
    if (!text.contains("://"_L1)) { // an address has slashes of its own
        text = withPairs(
            text, u"//"_s, u"*"_s,
            [](QChar before, QChar behind) { return before != u':' && !behind.isSpace(); },
            [](QChar before, QChar) { return before != u':' && !before.isSpace(); });
    }
    text = withPairs(
        text, u"--"_s, u"~~"_s,
        [](QChar before, QChar behind) {
            return !isWordOrHyphen(before) && !behind.isSpace() && behind != u'-';
        },
        [](QChar before, QChar behind) {
            return !before.isSpace() && before != u'-' && !isWordOrHyphen(behind);
        });
    text = withPairs(
        text, u"``"_s, u"`"_s, [](QChar, QChar behind) { return !behind.isSpace(); },
        [](QChar before, QChar) { return !before.isSpace(); });
    return text.replace(numbered, u"1. "_s);
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
    QSet<QString> seen;
    eachLine(text, [&](QString line, bool verbatim) {
        if (verbatim) {
            return;
        }
        line.replace(code, u" "_s);
        for (auto it = tag.globalMatch(line); it.hasNext();) {
            const QString name = it.next().captured(1);
            const QString folded = name.toCaseFolded();
            if (!noTag.match(name).hasMatch() && !seen.contains(folded)) {
                seen.insert(folded);
                tags.append(name);
            }
        }
    });
    return tags;
}

} // namespace tryboth
