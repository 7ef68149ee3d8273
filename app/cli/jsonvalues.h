// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/numbers.h"
#include "domain/time.h"

#include <QJsonObject>
#include <QTimeZone>

#include <optional>

namespace tryboth::cli {

/// How values stand in the answers of the command line: what is missing is null.
inline QJsonValue dayOrNull(const std::optional<LocalDay> &day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

inline QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

inline QJsonValue rangeOrNull(const std::optional<Range> &range)
{
    return range ? QJsonValue(QJsonObject{{QStringLiteral("lower"), range->lower},
                                          {QStringLiteral("upper"), range->upper}})
                 : QJsonValue(QJsonValue::Null);
}

inline QString momentText(Moment moment)
{
    return moment.inZone(QTimeZone::utc()).toString(Qt::ISODate);
}

} // namespace tryboth::cli
