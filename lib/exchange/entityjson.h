// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
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
inline std::optional<int> optionalIntOfJson(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

/// The word of an enumeration value.
template <typename E>
QJsonValue wordOrNull(const std::optional<E> &value)
{
    return value ? QJsonValue(toWord(*value)) : QJsonValue();
}

inline QStringList textsOfJson(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &item : value.toArray()) {
        texts.append(item.toString());
    }
    return texts;
}

} // namespace tryboth
