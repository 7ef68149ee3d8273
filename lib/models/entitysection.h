// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journalsection.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <iterator>

namespace tryboth {

/// All of one kind as an array. A filtered export is about its entries, so there it leaves nothing.
template <typename T, typename ToJson>
Result<QJsonValue> sectionOf(const ExportScope &scope, const Result<QList<T>> &all, ToJson toJson)
{
    if (!scope.everything) {
        return QJsonValue(QJsonValue::Undefined);
    }
    return all.map([&](const QList<T> &entities) {
        QJsonArray array;
        for (const T &entity : entities) {
            array.append(toJson(entity));
        }
        return QJsonValue(array);
    });
}

/// Hands each entity in `value` that holds together to `add`. What does not is among the problems of the
/// preview.
template <typename OfJson, typename Add>
Result<void> addEach(const QJsonValue &value, OfJson ofJson, Add add)
{
    for (const QJsonValue &item : value.toArray()) {
        const auto entity = ofJson(item.toObject());
        if (!entity) {
            continue;
        }
        if (const Result<void> added = add(*entity); !added) {
            return added;
        }
    }
    return {};
}

/// The ids of what the journal has already.
template <typename T>
Result<QSet<Id>> idsOf(const Result<QList<T>> &all)
{
    return all.map([](const QList<T> &entities) {
        QSet<Id> ids;
        for (const T &entity : entities) {
            ids.insert(entity.id);
        }
        return ids;
    });
}

} // namespace tryboth
