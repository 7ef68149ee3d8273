// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalsection.h"

#include <QJsonObject>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonValue> write(const Stores &stores, const ExportScope &scope)
{
    if (!scope.everything) {
        return QJsonValue(QJsonValue::Undefined);
    }
    return stores.profile.read().map([](const Profile &profile) {
        return QJsonValue(
            QJsonObject{{u"displayName"_s, profile.displayName},
                        {u"zone"_s, QString::fromUtf8(profile.zone)},
                        {u"locale"_s, profile.locale},
                        {u"weekStart"_s, static_cast<int>(profile.weekStart)},
                        {u"fiveYearIntervalWeeks"_s, profile.fiveYearIntervalWeeks},
                        {u"reminder"_s, profile.reminder ? QJsonValue(profile.reminder->toString(u"HH:mm"_s))
                                                         : QJsonValue()}});
    });
}

Result<void> read(Stores &stores, const QJsonValue &value, bool intoEmpty)
{
    if (!intoEmpty || !value.isObject()) {
        return {}; // whose journal it is does not change by an import
    }
    Profile profile;
    profile.displayName = value[u"displayName"_s].toString();
    profile.zone = value[u"zone"_s].toString().toUtf8();
    profile.locale = value[u"locale"_s].toString();
    profile.weekStart = static_cast<Qt::DayOfWeek>(qBound(1, value[u"weekStart"_s].toInt(1), 7));
    profile.fiveYearIntervalWeeks = qBound(
        4, value[u"fiveYearIntervalWeeks"_s].toInt(Profile::DefaultFiveYearWeeks), 26);
    const QTime reminder = QTime::fromString(value[u"reminder"_s].toString(), u"HH:mm"_s);
    profile.reminder = reminder.isValid() ? std::optional(reminder) : std::nullopt;
    return stores.profile.write(profile);
}

} // namespace

JournalSection profileSection()
{
    return {"profile"_L1, write, read};
}

} // namespace tryboth
