// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/jsontexts.h"
#include "domain/time.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace tryboth {

/// How values of the domain stand in our own JSON, and back: what is missing is null.
inline QString stampOf(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
}
inline QJsonValue stampOrNull(const std::optional<Moment> &moment)
{
    return moment ? QJsonValue(stampOf(*moment)) : QJsonValue();
}
inline Moment momentOfJson(const QJsonValue &value)
{
    return {QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch()};
}
inline std::optional<Moment> optionalMomentOfJson(const QJsonValue &value)
{
    return value.isString() ? std::optional(momentOfJson(value)) : std::nullopt;
}

inline QJsonValue dayOrNull(const std::optional<LocalDay> &day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}
inline std::optional<LocalDay> optionalDayOfJson(const QJsonValue &value)
{
    const LocalDay day = LocalDay::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

inline QJsonValue orNull(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
/// Nothing for what is no whole number: 2.5 is not 0.
inline std::optional<int> optionalIntOfJson(const QJsonValue &value)
{
    const bool whole = value.isDouble() && double(value.toInt()) == value.toDouble();
    return whole ? std::optional(value.toInt()) : std::nullopt;
}

/// `json` with what every entity has: id, created, modified, rev and, where it can be thrown away, deleted.
template <typename T>
QJsonObject withHead(const T &entity, QJsonObject json)
{
    json.insert(QStringLiteral("id"), entity.id.toText());
    json.insert(QStringLiteral("created"), stampOf(entity.created));
    json.insert(QStringLiteral("modified"), stampOf(entity.modified));
    json.insert(QStringLiteral("rev"), entity.rev);
    if constexpr (requires { entity.deleted; }) {
        json.insert(QStringLiteral("deleted"), stampOrNull(entity.deleted));
    }
    return json;
}

/// Reads all that withHead() writes but the id, which decides whether there is an entity at all.
template <typename T>
void readHead(const QJsonObject &json, T &entity)
{
    entity.created = momentOfJson(json[QStringLiteral("created")]);
    entity.modified = momentOfJson(json[QStringLiteral("modified")]);
    entity.rev = json[QStringLiteral("rev")].toInt(1);
    if constexpr (requires { entity.deleted; }) {
        entity.deleted = optionalMomentOfJson(json[QStringLiteral("deleted")]);
    }
}

/// The word of an enumeration value.
template <typename E>
QJsonValue wordOrNull(const std::optional<E> &value)
{
    return value ? QJsonValue(toWord(*value)) : QJsonValue();
}

} // namespace tryboth
