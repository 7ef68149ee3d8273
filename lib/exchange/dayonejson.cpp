// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dayonejson.h"

#include "exchange/dayonetext.h"
#include "exchange/jsonfile.h"
#include "exchange/timezonenames.h"
#include "exchange/titles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DayOneImport)
};

constexpr int SecondsPerMinute = 60;

/// What Day One keeps for itself, and what has a field here.
const QStringList &knownMembers()
{
    static const QStringList known{u"uuid"_s,
                                   u"creationDate"_s,
                                   u"modifiedDate"_s,
                                   u"timeZone"_s,
                                   u"isAllDay"_s,
                                   u"starred"_s,
                                   u"isPinned"_s,
                                   u"pinned"_s,
                                   u"tags"_s,
                                   u"text"_s,
                                   u"richText"_s,
                                   u"photos"_s,
                                   u"videos"_s,
                                   u"audios"_s,
                                   u"pdfAttachments"_s,
                                   u"location"_s,
                                   u"weather"_s,
                                   u"userActivity"_s,
                                   u"duration"_s,
                                   u"editingTime"_s,
                                   u"creationDevice"_s,
                                   u"creationDeviceType"_s,
                                   u"creationDeviceModel"_s,
                                   u"creationOSName"_s,
                                   u"creationOSVersion"_s,
                                   u"sourceString"_s};
    return known;
}

QString fileName(const QJsonObject &moment)
{
    const QString type = moment[u"type"_s].toString(moment[u"format"_s].toString());
    const QString md5 = moment[u"md5"_s].toString(moment[u"identifier"_s].toString());
    return type.isEmpty() ? md5 : md5 + u'.' + type;
}

/// The files of an entry by the identifier that its text uses.
QHash<QString, QString> filesOf(const QJsonObject &json)
{
    QHash<QString, QString> files;
    for (const QString &kind : {u"photos"_s, u"videos"_s, u"audios"_s, u"pdfAttachments"_s}) {
        for (const QJsonValue &value : json[kind].toArray()) {
            files.insert(value[u"identifier"_s].toString(), fileName(value.toObject()));
        }
    }
    return files;
}

/// The words of a text whose Markdown is missing: Day One keeps them as runs in a JSON of its own.
QString richText(const QString &json)
{
    QString text;
    for (const QJsonValue &part : QJsonDocument::fromJson(json.toUtf8())[u"contents"_s].toArray()) {
        text += part[u"text"_s].toString();
    }
    return text;
}

QString placeOf(const QJsonObject &location)
{
    QStringList parts;
    for (const QString &name : {u"placeName"_s, u"localityName"_s, u"administrativeArea"_s, u"country"_s}) {
        const QString part = location[name].toString();
        if (!part.isEmpty() && !parts.contains(part)) {
            parts.append(part);
        }
    }
    return parts.join(u", "_s);
}

QString weatherOf(const QJsonObject &weather)
{
    QStringList parts{weather[u"conditionsDescription"_s].toString()};
    if (const QJsonValue celsius = weather[u"temperatureCelsius"_s]; celsius.isDouble()) {
        parts.append(u"%1 °C"_s.arg(celsius.toDouble(), 0, 'f', 0));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void addLeftOver(FoundEntry &found, const QJsonObject &json)
{
    const QString place = placeOf(json[u"location"_s].toObject());
    if (!place.isEmpty()) {
        found.leftOver.append(Words::tr("Place: %1").arg(place), u"Place: "_s + place);
    }
    const QString weather = weatherOf(json[u"weather"_s].toObject());
    if (!weather.isEmpty()) {
        found.leftOver.append(Words::tr("Weather: %1").arg(weather), u"Weather: "_s + weather);
    }
    const QString activity = json[u"userActivity"_s][u"activityName"_s].toString();
    if (!activity.isEmpty()) {
        found.leftOver.append(Words::tr("Activity: %1").arg(activity), u"Activity: "_s + activity);
    }
    if (json[u"isPinned"_s].toBool() || json[u"pinned"_s].toBool()) {
        found.leftOver.append(Words::tr("Pinned in Day One"), u"Pinned in Day One"_s);
    }
    found.leftOver.append(otherMembers(json, knownMembers()));
}

/// The zone called `name`, which may be a difference to GMT: "GMT+0530". Invalid where nobody knows it.
QTimeZone zoneCalled(const QString &name)
{
    const QByteArray written = name.toUtf8();
    const QByteArray known = ianaZoneFor(written);
    const QByteArray id = known.isEmpty() ? zoneOfOffset(written) : known;
    return id.isEmpty() ? QTimeZone() : QTimeZone(id);
}

} // namespace

std::optional<WallTime> wallTimeOfStamp(const QString &stamp, const QString &zone)
{
    QDateTime at = QDateTime::fromString(stamp, Qt::ISODate);
    if (!at.isValid()) {
        return std::nullopt;
    }
    if (const QTimeZone known = zoneCalled(zone); known.isValid()) {
        return wallTimeAt(Moment::fromDateTime(at), known);
    }
    const QTime time = at.time();
    return WallTime{
        at.date(), LocalTime(time.hour(), time.minute()), at.offsetFromUtc() / SecondsPerMinute, {}};
}

Result<FoundEntry> dayOneEntry(const QJsonObject &json, ImportCollector &collector)
{
    const QString stamp = json[u"creationDate"_s].toString();
    const QString zone = json[u"timeZone"_s].toString();
    const std::optional<WallTime> when = wallTimeOfStamp(stamp, zone);
    if (!when) {
        return failure(Words::tr("An entry has no date that can be read (“%1”), so it was left out.")
                           .arg(stamp.left(40)));
    }
    FoundEntry found;
    found.checkIn.when = *when;
    found.checkIn.recorded = Moment::fromDateTime(QDateTime::fromString(stamp, Qt::ISODate));
    if (json[u"isAllDay"_s].toBool()) {
        found.checkIn.when.time.reset();
    }
    found.checkIn.starred = json[u"starred"_s].toBool();
    found.checkIn.sourceId = json[u"uuid"_s].toString();
    QHash<QString, QString> files = filesOf(json);
    const QString markdown = json[u"text"_s].toString();
    const QString text = markdown.isEmpty() ? richText(json[u"richText"_s].toString())
                                            : withoutDayOneEscapes(markdown);
    found.text = withNamedMoments(plainLines(text), files);
    files.removeIf([&](const auto &file) { return found.text.contains(file.value()); });
    for (const QString &file : std::as_const(files)) {
        found.leftOver.append(Words::tr("Attachment: %1").arg(file), u"Attachment: "_s + file);
    }
    for (const QJsonValue &tag : json[u"tags"_s].toArray()) {
        found.tags.append(tag.toString());
    }
    if (!zone.isEmpty() && !zoneCalled(zone).isValid()) {
        collector.problem(
            0, Words::tr("Nobody knows the time zone “%1”; the entry of %2 was dated as its stamp says.")
                   .arg(zone.left(40), when->day.toString(Qt::ISODate)));
    }
    addLeftOver(found, json);
    found.leftOver.sort();
    return found;
}

} // namespace tryboth
