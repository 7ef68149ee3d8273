// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dayoneclassic.h"

#include "exchange/plist.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QJsonObject weatherOf(const QJsonObject &classic)
{
    QJsonObject weather;
    weather[u"conditionsDescription"_s] = classic[u"Description"_s];
    bool isNumber = false;
    const double celsius = classic[u"Celsius"_s].toVariant().toString().toDouble(&isNumber);
    if (isNumber) {
        weather[u"temperatureCelsius"_s] = celsius;
    }
    return weather;
}

QJsonObject locationOf(const QJsonObject &classic)
{
    return {{u"placeName"_s, classic[u"Place Name"_s]},
            {u"localityName"_s, classic[u"Locality"_s]},
            {u"administrativeArea"_s, classic[u"Administrative Area"_s]},
            {u"country"_s, classic[u"Country"_s]}};
}

} // namespace

Result<QJsonObject> classicEntry(const QByteArray &bytes)
{
    return readPlist(bytes).map([](QJsonObject plist) {
        QJsonObject json;
        const auto take = [&](const QString &from, const QString &to) {
            if (plist.contains(from)) {
                json[to] = plist.take(from);
            }
        };
        take(u"Creation Date"_s, u"creationDate"_s);
        take(u"Time Zone"_s, u"timeZone"_s);
        take(u"Starred"_s, u"starred"_s);
        take(u"Tags"_s, u"tags"_s);
        take(u"UUID"_s, u"uuid"_s);
        // Classic entries are written as typed: what reads them takes away escapes, so they get some.
        json[u"text"_s] = plist.take(u"Entry Text"_s).toString().replace(u"\\"_s, u"\\\\"_s);
        json[u"weather"_s] = weatherOf(plist.take(u"Weather"_s).toObject());
        json[u"location"_s] = locationOf(plist.take(u"Location"_s).toObject());
        json[u"userActivity"_s] = QJsonObject{{u"activityName"_s, plist.take(u"Activity"_s)}};
        plist.remove(u"Creator"_s);
        for (auto it = plist.begin(); it != plist.end(); ++it) {
            json[it.key()] = it.value();
        }
        return json;
    });
}

} // namespace tryboth
