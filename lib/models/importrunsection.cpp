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
        return QJsonValue(QJsonValue::Undefined); // names of files are nothing that a filter let through
    }
    return stores.imports.all().map([](const QList<ImportRun> &runs) {
        QJsonArray array;
        for (const ImportRun &run : runs) {
            array.append(QJsonObject{
                {u"id"_s, run.id.toText()},
                {u"at"_s, QDateTime::fromMSecsSinceEpoch(run.at.utcMs, Qt::UTC).toString(Qt::ISODateWithMs)},
                {u"format"_s, run.format},
                {u"name"_s, run.name},
                {u"added"_s, run.added}});
        }
        return QJsonValue(array);
    });
}

Result<void> read(Stores &stores, const QJsonValue &value, bool intoEmpty)
{
    for (const QJsonValue &item : intoEmpty ? value.toArray() : QJsonArray()) {
        const std::optional<Id> id = Id::fromText(item[u"id"_s].toString());
        const QDateTime at = QDateTime::fromString(item[u"at"_s].toString(), Qt::ISODateWithMs);
        if (!id || !at.isValid()) {
            continue;
        }
        const ImportRun run{*id, Moment::fromDateTime(at), item[u"format"_s].toString(),
                            item[u"name"_s].toString(), item[u"added"_s].toInt()};
        if (const auto added = stores.imports.add(run); !added) {
            return added;
        }
    }
    return {};
}

} // namespace

JournalSection importRunSection()
{
    return {"importRuns"_L1, write, read};
}

} // namespace tryboth
