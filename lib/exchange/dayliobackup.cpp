// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dayliobackup.h"

#include "exchange/daylioimport.h"
#include "exchange/htmltext.h"
#include "exchange/jsonfile.h"
#include "exchange/moodmap.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DaylioImport)
};

constexpr int MsPerMinute = 60'000;
constexpr qint64 MaxUtcMs = 7'258'118'400'000; ///< the year 2200

struct Mood
{
    QString name;
    int level = 0; ///< 1 best … 5 worst
};

QString nameOf(const QJsonObject &mood)
{
    static const std::array<QString, 5> predefined{u"rad"_s, u"good"_s, u"meh"_s, u"bad"_s, u"awful"_s};
    const QString own = mood[u"custom_name"_s].toString().trimmed();
    if (!own.isEmpty() && own != "null"_L1) {
        return own;
    }
    const int known = mood[u"predefined_name_id"_s].toInt(-1);
    return known >= 1 && known <= 5 ? predefined.at(static_cast<size_t>(known - 1)) : QString();
}

/// Reads the entries of one backup.
class DaylioBackup
{
public:
    DaylioBackup(const QJsonDocument &document, const ImportOptions &options, ImportCollector &collector)
        : m_said(options)
        , m_localZone(options.localZone)
        , m_collector(collector)
    {
        for (const QJsonValue &value : document[u"customMoods"_s].toArray()) {
            const QJsonObject mood = value.toObject();
            m_moods.insert(mood[u"id"_s].toInt(), {nameOf(mood), mood[u"mood_group_id"_s].toInt()});
        }
        for (const QJsonValue &tag : document[u"tags"_s].toArray()) {
            m_tags.insert(tag[u"id"_s].toInt(), tag[u"name"_s].toString());
        }
    }

    void add(const QJsonObject &json)
    {
        const LocalDay day(json[u"year"_s].toInt(), json[u"month"_s].toInt(-1) + 1, json[u"day"_s].toInt());
        const LocalTime time(json[u"hour"_s].toInt(-1), json[u"minute"_s].toInt(-1));
        const qint64 utcMs = json[u"datetime"_s].toInteger();
        if (!day.isValid() || !time.isValid() || utcMs > MaxUtcMs || utcMs < -MaxUtcMs) {
            m_collector.problem(0, Words::tr("Entry %1 has no valid date and time, so it was left out.")
                                       .arg(json[u"id"_s].toInt()));
            return;
        }
        FoundEntry found;
        const int offset = static_cast<int>(json[u"timeZoneOffset"_s].toInteger() / MsPerMinute);
        found.checkIn.when = {day, time, offset, {}};
        if (m_localZone.isValid() && wallTimeAt({utcMs}, m_localZone).utcOffsetMinutes == offset) {
            found.checkIn.when.zone = m_localZone.id();
        }
        found.checkIn.recorded = {utcMs};
        found.checkIn.sourceId = u"%1-%2"_s.arg(json[u"id"_s].toInt()).arg(utcMs);
        found.checkIn.title = json[u"note_title"_s].toString();
        found.checkIn.note = textOfHtml(json[u"note"_s].toString());
        addMood(found, json[u"mood"_s].toInt());
        for (const QJsonValue &tag : json[u"tags"_s].toArray()) {
            found.tags.append(m_tags.value(tag.toInt()));
        }
        const auto photos = static_cast<int>(json[u"assets"_s].toArray().size());
        if (photos > 0) {
            found.leftOver.append(Words::tr("%Ln photo(s) stayed in Daylio", nullptr, photos));
        }
        found.leftOver.append(otherMembers(json, {u"id"_s, u"year"_s, u"month"_s, u"day"_s, u"hour"_s,
                                                  u"minute"_s, u"datetime"_s, u"timeZoneOffset"_s, u"mood"_s,
                                                  u"note"_s, u"note_title"_s, u"tags"_s, u"assets"_s}));
        m_collector.add(std::move(found));
    }

private:
    void addMood(FoundEntry &found, int id)
    {
        const Mood mood = m_moods.value(id);
        const auto said = mood.name.isEmpty() ? std::nullopt : m_said.energyOf(mood.name);
        const bool stays = m_said.isWord(mood.name);
        found.checkIn.energy = said || stays ? said : MoodMap::energyOfLevel(mood.level);
        if (!mood.name.isEmpty()) {
            m_collector.countMood(mood.name, found.checkIn.energy);
            found.leftOver.append(Words::tr("Mood: %1").arg(mood.name));
        }
        if (!found.checkIn.energy && !stays) {
            m_collector.problem(
                0, Words::tr("A mood is not among those of the backup; its entry came in without a "
                             "number."));
        }
    }

    MoodMap m_said;
    QTimeZone m_localZone;
    ImportCollector &m_collector;
    QHash<int, Mood> m_moods;
    QHash<int, QString> m_tags;
};

} // namespace

bool isDaylioBackup(const QJsonDocument &document)
{
    return document[u"dayEntries"_s].isArray() && document[u"customMoods"_s].isArray();
}

QByteArray daylioJson(const QByteArray &bytes)
{
    const QByteArray text = bytes.trimmed();
    return text.startsWith('{') ? text : QByteArray::fromBase64(text).trimmed();
}

Result<void> readDaylioBackup(const QJsonDocument &document, const ImportOptions &options,
                              ImportCollector &collector)
{
    DaylioBackup backup(document, options, collector);
    for (const QJsonValue &entry : document[u"dayEntries"_s].toArray()) {
        backup.add(entry.toObject());
    }
    return {};
}

} // namespace tryboth
