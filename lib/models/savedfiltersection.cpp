// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalsection.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonValue> write(const Stores &stores, const ExportScope &scope)
{
    if (!scope.everything) {
        return QJsonValue(QJsonValue::Undefined); // what was looked for tells what there is
    }
    return stores.savedFilters.all().map([](const QList<SavedFilter> &filters) {
        QJsonArray array;
        for (const SavedFilter &filter : filters) {
            array.append(QJsonObject{
                {u"id"_s, filter.id.toText()}, {u"name"_s, filter.name}, {u"query"_s, filter.query}});
        }
        return QJsonValue(array);
    });
}

Result<void> read(Stores &stores, const QJsonValue &value, bool)
{
    const auto own = stores.savedFilters.all();
    if (!own) {
        return tl::unexpected(own.error());
    }
    for (const QJsonValue &item : value.toArray()) {
        const std::optional<Id> id = Id::fromText(item[u"id"_s].toString());
        if (!id || std::ranges::count(*own, *id, &SavedFilter::id) > 0) {
            continue;
        }
        if (const auto put = stores.savedFilters.put(
                {*id, item[u"name"_s].toString(), item[u"query"_s].toString()});
            !put) {
            return tl::unexpected(put.error());
        }
    }
    return {};
}

} // namespace

JournalSection savedFilterSection()
{
    return {"savedFilters"_L1, write, read};
}

} // namespace tryboth
