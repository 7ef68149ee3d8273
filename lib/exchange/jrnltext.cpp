// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jrnltext.h"

#include <QRegularExpression>
#include <QStringTokenizer>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QStringList formatsFor(const ImportOptions &options)
{
    QStringList formats = usualTimeFormats(options.dateOrder);
    if (!options.timeFormat.isEmpty()) {
        formats.prepend(options.timeFormat);
    }
    return formats;
}

/// Whether a time by `format` can begin with `first`: most formats need not be tried at most lines.
bool canBegin(QStringView format, QChar first)
{
    const QChar code = format.size() > 1 && format[0] == u'%' ? format[1] : QChar();
    const bool isWord = u"AaBb"_s.contains(code);
    const bool isNumber = u"YymdeHIMS"_s.contains(code);
    return first.isLetter() ? !isNumber : !isWord;
}

/// The brackets that `line` begins with, and what is in them; empty where it begins in another way.
QStringView bracketsOf(QStringView line)
{
    const qsizetype end = line.indexOf(u']');
    const bool followed = end + 1 == line.size() || (end > 0 && line[end + 1] == u' ');
    return line.startsWith(u'[') && end >= 6 && followed ? line.first(end + 1) : QStringView();
}

/// Whether a header was meant that nobody can read: a year and a time in brackets.
bool isDoubtful(QStringView brackets)
{
    static const QRegularExpression year(u"\\b\\d{4}(?:\\b|T)"_s);
    static const QRegularExpression time(u"\\b\\d{1,2}(?::\\d{2}|\\s?[ap]m\\b)|T\\d{2}:"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return year.match(brackets).hasMatch() && time.match(brackets).hasMatch();
}

} // namespace

JrnlText::JrnlText(const ImportOptions &options)
    : m_formats(formatsFor(options))
{
}

QList<JrnlEntry> JrnlText::entries(const QString &text, int most) const
{
    QList<JrnlEntry> entries{{{}, {}, 1}};
    std::optional<bool> bracketed;
    int number = 0;
    for (const QStringView line : qTokenize(QStringView(text), u'\n')) {
        ++number;
        auto begun = header(line, bracketed.value_or(true));
        if (!begun && !bracketed) {
            begun = header(line, false);
        }
        if (!begun) {
            const QStringView brackets = bracketsOf(line);
            if (bracketed.value_or(true) && isDoubtful(brackets)) {
                entries.last().doubtful.append({number, brackets.toString()});
            }
            entries.last().text += line.toString() + u'\n';
            continue;
        }
        if (entries.size() > most + 1) {
            break;
        }
        bracketed = bracketed.value_or(line.startsWith(u'['));
        const QString text = line.sliced(begun->when.length).trimmed().toString() + u'\n';
        entries.append({begun->when, text, number, begun->zone});
    }
    return entries;
}

std::optional<JrnlText::Header> JrnlText::header(QStringView line, bool bracketed) const
{
    if (!bracketed) {
        return bare(line);
    }
    const QStringView brackets = bracketsOf(line);
    if (brackets.isEmpty()) {
        return std::nullopt;
    }
    const QStringView stamp = brackets.sliced(1, brackets.size() - 2);
    auto when = readWholeTime(stamp, m_formats);
    std::optional<WrittenZone> zone;
    if (!when) {
        zone = zoneBehind(stamp.toString());
        when = zone ? readWholeTime(stamp.first(zone->begin), m_formats) : std::nullopt;
    }
    if (!when) {
        return std::nullopt;
    }
    when->length = brackets.size();
    return Header{*when, when->time ? zone : std::nullopt};
}

std::optional<JrnlText::Header> JrnlText::bare(QStringView line) const
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool noTime = std::none_of(line.begin(), line.end(), isDigit);
    if (line.isEmpty() || !line.front().isLetterOrNumber() || noTime) {
        return std::nullopt;
    }
    for (const QString &format : m_formats) {
        const auto when = canBegin(format, line.front()) ? readTimeBy(line, format) : std::nullopt;
        if (when && when->time && when->length < line.size() && line[when->length] == u' ') {
            return Header{*when, std::nullopt};
        }
    }
    return std::nullopt;
}

} // namespace tryboth
