// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalsection.h"

#include "exchange/journaljson.h"

#include <algorithm>

namespace tryboth {

namespace {

Result<QJsonValue> write(const Stores &stores, const ExportScope &scope)
{
    return stores.activityTypes.all().map([&](const QList<ActivityType> &types) {
        QJsonArray array;
        for (const ActivityType &type : types) {
            if (scope.everything || scope.activities.contains(type.id)) {
                array.append(jsonOfActivity(type));
            }
        }
        return QJsonValue(array);
    });
}

Result<void> read(Stores &stores, const QJsonValue &value, bool)
{
    const auto own = stores.activityTypes.all();
    if (!own) {
        return tl::unexpected(own.error());
    }
    for (const QJsonValue &item : value.toArray()) {
        const Result<ActivityType> type = activityOfJson(item.toObject());
        if (!type || std::ranges::count(*own, type->id, &ActivityType::id) > 0) {
            continue; // what could not be read is among the problems of the preview
        }
        if (const auto put = stores.activityTypes.put(*type); !put) {
            return tl::unexpected(put.error());
        }
    }
    return {};
}

} // namespace

JournalSection activitySection()
{
    return {QLatin1StringView("activities"), write, read};
}

} // namespace tryboth
