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
