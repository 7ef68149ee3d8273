// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Export)
};

constexpr qsizetype EntriesPerReport = 500;

} // namespace

QString signedText(int value)
{
    return value > 0 ? u'+' + QString::number(value)
                     : (value < 0 ? u'\u2212' + QString::number(-value) : QString::number(value));
}

QStringList ratingParts(const CheckIn &checkIn)
{
    QStringList parts;
    if (checkIn.energy) {
        parts.append(Words::tr("energy %1").arg(signedText(*checkIn.energy)));
    }
    if (checkIn.engagement) {
        parts.append(Words::tr("engagement %1").arg(*checkIn.engagement));
    }
    if (checkIn.minutes) {
        parts.append(Words::tr("%1 min").arg(*checkIn.minutes));
    }
    parts.append(toWord(checkIn.focus));
    if (checkIn.chosen) {
        parts.append(toWord(*checkIn.chosen));
    }
    return parts;
}

QStringList tagParts(const CheckIn &checkIn)
{
    QStringList parts;
    for (const QString &tag : checkIn.tags) {
        parts.append(u'#' + tag);
    }
    return parts;
}

QString ratingLine(const CheckIn &checkIn)
{
    return (ratingParts(checkIn) + tagParts(checkIn)).join(u" · "_s);
}

QString headingOf(const CheckIn &checkIn, const ActivityCatalog &catalog)
{
    const QString label = catalog.labelOf(checkIn.activity);
    const QString what = checkIn.title.isEmpty() ? label : checkIn.title + u" ("_s + label + u')';
    return checkIn.when.time ? checkIn.when.time->toString(u"HH:mm"_s) + u"  "_s + what : what;
}

QString dayHeading(LocalDay day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

Error exportStopped()
{
    return {Words::tr("Writing was stopped. Nothing was left behind."), u"cancelled"_s};
}

bool exportGoesOn(const ImportProgress &progress, qsizetype done, qsizetype total)
{
    const bool tells = progress && done % EntriesPerReport == 0;
    return !tells || progress(static_cast<int>(done), static_cast<int>(total));
}

} // namespace tryboth
