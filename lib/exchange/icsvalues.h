// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace tryboth {

constexpr qint64 IcsDaySeconds = 24LL * 60 * 60;

/// A time as it is written, before anyone asks where.
struct IcsStamp
{
    qint64 wall = 0; ///< what the clock showed, in seconds since 1970 as if it stood in UTC
    bool dateOnly = false;
    bool utc = false; ///< written with Z

    bool operator==(const IcsStamp &) const = default;
};

/// `value` as a date or date-time, e.g. "20261123T093000Z"; nothing where it is neither or names a day that
/// does not exist.
std::optional<IcsStamp> icsStamp(const QByteArray &value);

/// `value` as a duration in seconds, which may be negative, e.g. "PT1H30M".
std::optional<qint64> icsDuration(const QByteArray &value);

/// `value` as seconds east of UTC, e.g. "-0500" or "+002946".
std::optional<int> icsOffset(const QByteArray &value);

/// `value` unescaped; nothing where it is not UTF-8.
std::optional<QString> icsText(const QByteArray &value);

/// `value` cut at its commas that are not escaped.
QList<QByteArray> icsList(const QByteArray &value);

} // namespace tryboth
