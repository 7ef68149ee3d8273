// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/strictjson.h"

#include "exchange/csvvalues.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::StrictJson)
};

} // namespace

bool StrictJson::has(const QString &key) const
{
    const QJsonValue value = m_json[key];
    return !value.isUndefined() && !value.isNull();
}

void StrictJson::noteUnless(bool fine, const QString &key)
{
    if (!fine && m_problem.isEmpty()) {
        m_problem = JsonText::tr("“%1” is not what it should be.").arg(key);
    }
}

void StrictJson::noteProblemsOf(const StrictJson &other)
{
    if (m_problem.isEmpty()) {
        m_problem = other.problem();
    }
}

QString StrictJson::text(const QString &key)
{
    noteUnless(!has(key) || m_json[key].isString(), key);
    return m_json[key].toString();
}

QStringList StrictJson::texts(const QString &key)
{
    noteUnless(!has(key) || m_json[key].isArray(), key);
    QStringList texts;
    for (const QJsonValue &value : m_json[key].toArray()) {
        noteUnless(value.isString(), key);
        texts.append(value.toString());
    }
    return texts;
}

bool StrictJson::flag(const QString &key)
{
    noteUnless(!has(key) || m_json[key].isBool(), key);
    return m_json[key].toBool();
}

std::optional<int> StrictJson::number(const QString &key)
{
    if (!has(key)) {
        return std::nullopt;
    }
    const int low = m_json[key].toInt(std::numeric_limits<int>::min());
    const bool whole = m_json[key].isDouble() && low != std::numeric_limits<int>::min();
    noteUnless(whole, key);
    return whole ? std::optional(low) : std::nullopt;
}

std::optional<LocalDay> StrictJson::day(const QString &key)
{
    const QString written = text(key);
    const LocalDay day = isoDate(written);
    noteUnless(written.isEmpty() || day.isValid(), key);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<LocalTime> StrictJson::time(const QString &key)
{
    const QString written = text(key);
    const LocalTime time = clockTime(written);
    noteUnless(written.isEmpty() || time.isValid(), key);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<Moment> StrictJson::moment(const QString &key)
{
    const QString written = text(key);
    const QDateTime when = QDateTime::fromString(written, Qt::ISODateWithMs);
    noteUnless(written.isEmpty() || when.isValid(), key);
    return when.isValid() ? std::optional(Moment::fromDateTime(when)) : std::nullopt;
}

std::optional<Id> StrictJson::id(const QString &key)
{
    const QString written = text(key);
    const std::optional<Id> id = Id::fromText(written);
    noteUnless(written.isEmpty() || id.has_value(), key);
    return id;
}

QList<Id> StrictJson::ids(const QString &key)
{
    QList<Id> ids;
    for (const QString &written : texts(key)) {
        const std::optional<Id> id = Id::fromText(written);
        noteUnless(id.has_value(), key);
        ids.append(id.value_or(Id()));
    }
    return ids;
}

QList<QJsonObject> StrictJson::objects(const QString &key)
{
    noteUnless(!has(key) || m_json[key].isArray(), key);
    QList<QJsonObject> objects;
    for (const QJsonValue &value : m_json[key].toArray()) {
        noteUnless(value.isObject(), key);
        objects.append(value.toObject());
    }
    return objects;
}

} // namespace tryboth
