// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalsection.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonValue> write(const Stores &stores, const ExportScope &scope)
{
    if (!scope.everything) {
        return QJsonValue(QJsonValue::Undefined); // names of moods are one's own words
    }
    return stores.importChoices.all().map([](const QMap<QString, QString> &choices) {
        QJsonArray array;
        for (auto it = choices.begin(); it != choices.end(); ++it) {
            array.append(QJsonObject{{u"id"_s, it.key()}, {u"value"_s, it.value()}});
        }
        return QJsonValue(array);
    });
}

Result<void> read(Stores &stores, const QJsonValue &value, bool)
{
    const auto own = stores.importChoices.all();
    if (!own) {
        return tl::unexpected(own.error());
    }
    for (const QJsonValue &item : value.toArray()) {
        const QString id = item[u"id"_s].toString();
        if (id.isEmpty() || own->contains(id)) {
            continue;
        }
        if (const auto put = stores.importChoices.put(id, item[u"value"_s].toString()); !put) {
            return put;
        }
    }
    return {};
}

} // namespace

JournalSection importChoiceSection()
{
    return {"importChoices"_L1, write, read};
}

} // namespace tryboth
