// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jrnltext.h"

#include <QStringTokenizer>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QStringList formatsFor(const ImportOptions &options)
{
    const QString order = !options.dateOrder                          ? QString()
                          : *options.dateOrder == DateOrder::DayFirst ? u"%d/%m/%Y"_s
                                                                      : u"%m/%d/%Y"_s;
    QStringList formats = usualTimeFormats(order);
    if (!options.timeFormat.isEmpty()) {
        formats.prepend(options.timeFormat);
    }
    return formats;
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
        auto when = header(line, bracketed.value_or(true));
        if (!when && !bracketed) {
            when = header(line, false);
        }
        if (!when) {
            entries.last().text += line.toString() + u'\n';
            continue;
        }
        if (entries.size() > most + 1) {
            break;
        }
        bracketed = bracketed.value_or(line.startsWith(u'['));
        entries.append({when, line.sliced(when->length).trimmed().toString() + u'\n', number});
    }
    return entries;
}

std::optional<WrittenTime> JrnlText::header(QStringView line, bool bracketed) const
{
    if (!bracketed) {
        return bare(line);
    }
    const qsizetype end = line.indexOf(u']');
    const bool followed = end + 1 == line.size() || (end > 0 && line[end + 1] == u' ');
    if (!line.startsWith(u'[') || end < 6 || !followed) {
        return std::nullopt;
    }
    auto when = readWholeTime(line.sliced(1, end - 1), m_formats);
    if (when) {
        when->length = end + 1;
    }
    return when;
}

std::optional<WrittenTime> JrnlText::bare(QStringView line) const
{
    if (line.isEmpty() || !line.front().isLetterOrNumber()) {
        return std::nullopt;
    }
    for (const QString &format : m_formats) {
        const auto when = readTimeBy(line, format);
        if (when && when->time && when->length < line.size() && line[when->length] == u' ') {
            return when;
        }
    }
    return std::nullopt;
}

} // namespace tryboth
