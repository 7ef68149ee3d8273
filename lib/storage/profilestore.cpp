// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profilestore.h"

#include <QSqlQuery>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr auto Select =
    "SELECT display_name, zone, locale, week_start, five_year_interval_weeks, reminder FROM profile"_L1;
constexpr auto Put =
    "INSERT INTO profile (id, display_name, zone, locale, week_start, five_year_interval_weeks, reminder) "
    "VALUES ('profile', ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET display_name = "
    "excluded.display_name, zone = excluded.zone, locale = excluded.locale, week_start = "
    "excluded.week_start, five_year_interval_weeks = excluded.five_year_interval_weeks, "
    "reminder = excluded.reminder"_L1;
constexpr int MinutesPerHour = 60;
} // namespace

Result<Profile> ProfileStore::read() const
{
    return m_database.query(Select).map([](QSqlQuery row) {
        Profile profile;
        if (!row.next()) {
            return profile;
        }
        profile.displayName = row.value(0).toString();
        profile.zone = row.value(1).toString().toLatin1();
        profile.locale = row.value(2).toString();
        profile.weekStart = static_cast<Qt::DayOfWeek>(row.value(3).toInt());
        profile.fiveYearIntervalWeeks = row.value(4).toInt();
        if (!row.value(5).isNull()) {
            profile.reminder = QTime(0, 0).addSecs(row.value(5).toInt() * MinutesPerHour);
        }
        return profile;
    });
}

Result<void> ProfileStore::write(const Profile &profile)
{
    const QVariant reminder = profile.reminder ? QVariant(profile.reminder->hour() * MinutesPerHour +
                                                          profile.reminder->minute())
                                               : QVariant();
    return m_database.run(Put, {textValue(profile.displayName), textValue(QString::fromLatin1(profile.zone)),
                                textValue(profile.locale), static_cast<int>(profile.weekStart),
                                profile.fiveYearIntervalWeeks, reminder});
}

} // namespace tryboth
