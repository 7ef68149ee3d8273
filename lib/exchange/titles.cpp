// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/titles.h"

#include "domain/checkin.h"

namespace tryboth {

FittedTitle fitTitle(const QString &text)
{
    qsizetype at = 0;
    for (int points = 0; points < CheckIn::MaxTitle && at < text.size(); ++points) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size() &&
                          text.at(at + 1).isLowSurrogate();
        at += pair ? 2 : 1;
    }
    return {text.left(at), text.mid(at)};
}

SplitText splitText(const QString &text)
{
    const QString whole = text.trimmed();
    const qsizetype lineEnd = whole.indexOf(u'\n');
    const QString first = (lineEnd < 0 ? whole : whole.left(lineEnd)).simplified();
    qsizetype marks = 0;
    while (marks < first.size() && first.at(marks) == u'#') {
        ++marks;
    }
    const bool heading = marks > 0 && marks <= 6 && marks < first.size() && first.at(marks) == u' ';
    const QString title = heading ? first.mid(marks + 1) : first;
    const bool fits = codePoints(title) <= CheckIn::MaxTitle;
    return {shortTitle(title), fits ? (lineEnd < 0 ? QString() : whole.mid(lineEnd + 1).trimmed()) : whole};
}

QString shortTitle(const QString &title)
{
    if (codePoints(title) <= CheckIn::MaxTitle) {
        return title;
    }
    QString start = fitTitle(title).title;
    start.chop(start.back().isLowSurrogate() ? 2 : 1);
    const qsizetype blank = start.lastIndexOf(u' ');
    return (blank > CheckIn::MaxTitle / 2 ? start.left(blank) : start) + u'…';
}

QString plainLines(QString text)
{
    return text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
}

QString joinNotes(const QStringList &parts)
{
    QString joined;
    for (const QString &part : parts) {
        if (!joined.isEmpty() && !part.isEmpty()) {
            joined += u'\n';
        }
        joined += part;
    }
    return joined;
}

QStringList fitTags(const QStringList &tags)
{
    QStringList fitted;
    for (const QString &tag : tags) {
        const QString tidy = tidyTag(tag);
        const bool fits = !tidy.isEmpty() && codePoints(tidy) <= CheckIn::MaxTag && !fitted.contains(tidy);
        if (fits && fitted.size() < CheckIn::MaxTags) {
            fitted.append(tidy);
        }
    }
    return fitted;
}

} // namespace tryboth
