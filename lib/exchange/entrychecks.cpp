// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entrychecks.h"

#include "exchange/entityjson.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EntryChecks)
};

bool isWholeOrNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || optionalIntOfJson(value);
}

} // namespace

Result<void> EntryChecks::take(const QJsonObject &json, const CheckIn &checkIn)
{
    for (const QString &member : {u"energy"_s, u"engagement"_s, u"minutes"_s}) {
        if (!isWholeOrNothing(json[member])) {
            //: %1 is what stands in the file, %2 the name of its place
            return failure(CheckText::tr("“%1” is no whole number for “%2”.")
                               .arg(json[member].toVariant().toString(), member));
        }
    }
    if (m_ids.contains(checkIn.id)) {
        return failure(
            CheckText::tr("an earlier entry of the file has the same id, %1.").arg(checkIn.id.toText()));
    }
    m_ids.insert(checkIn.id);
    return {};
}

QStringList EntryChecks::doubts(const CheckIn &checkIn)
{
    QStringList doubts;
    const QByteArray &zone = checkIn.when.zone;
    if (!zone.isEmpty() && !m_zones.contains(zone)) {
        m_zones.insert(zone);
        if (!QTimeZone(zone).isValid()) { // the list of zones lacks some that are there, such as Etc/UTC
            doubts << CheckText::tr(
                          "“%1” is no time zone that this computer knows. The days and times of its "
                          "entries were taken as written.")
                          .arg(QString::fromUtf8(zone));
        }
    }
    const LocalDay written = QDateTime::fromMSecsSinceEpoch(checkIn.recorded.utcMs, Qt::UTC).date();
    if (m_today.isValid() && written > m_today.addDays(1)) {
        //: %1 is a day
        doubts << CheckText::tr(
                      "The entry “%1” says that it was written on %2, which is still to come: a clock "
                      "may have been wrong. It was taken as it is.")
                      .arg(checkIn.title.isEmpty() ? checkIn.id.toText() : checkIn.title,
                           QLocale().toString(written, QLocale::ShortFormat));
    }
    return doubts;
}

} // namespace tryboth
