// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace tryboth {

/// Whose journal it is and how they like it. One per journal.
struct Profile
{
    static constexpr int MaxDisplayName = 60; ///< code points
    static constexpr int DefaultFiveYearWeeks = 8;

    QString displayName;
    QByteArray zone; ///< IANA name
    QString locale;
    Qt::DayOfWeek weekStart = Qt::Monday;
    int fiveYearIntervalWeeks = DefaultFiveYearWeeks; ///< 4…26
    std::optional<QTime> reminder;                    ///< off unless set

    bool operator==(const Profile &) const = default;
};

} // namespace tryboth
