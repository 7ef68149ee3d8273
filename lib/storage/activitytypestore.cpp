// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/activitytypestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Select =
    "SELECT id, label, focus, minutes, aliases, hidden FROM activity_type ORDER BY label, id"_L1;
constexpr auto Put =
    "INSERT INTO activity_type (id, created, modified, label, focus, minutes, aliases, hidden, import_run) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET modified = excluded.modified, "
    "rev = rev + 1, label = excluded.label, focus = excluded.focus, minutes = excluded.minutes, "
    "aliases = excluded.aliases, hidden = excluded.hidden"_L1;
constexpr auto RemoveImported = "DELETE FROM activity_type WHERE import_run = ? AND NOT EXISTS "
                                "(SELECT 1 FROM check_in WHERE activity = activity_type.id)"_L1;

QString toJson(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList fromJson(const QString &json)
{
    QStringList texts;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        texts.append(value.toString());
    }
    return texts;
}

} // namespace

ActivityTypeStore::ActivityTypeStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<QList<ActivityType>> ActivityTypeStore::all() const
{
    return m_database.query(Select).map([](QSqlQuery rows) {
        QList<ActivityType> types;
        while (rows.next()) {
            types.append({rows.value(0).toString(),
                          rows.value(1).toString(),
                          focusFromWord(rows.value(2).toString()).value_or(Focus::Mixed),
                          rows.value(3).toInt(),
                          fromJson(rows.value(4).toString()),
                          rows.value(5).toBool(),
                          {},
                          {}});
        }
        return types;
    });
}

Result<QString> ActivityTypeStore::put(ActivityType type, const std::optional<Id> &importRun)
{
    if (const auto valid = validate(type); !valid) {
        return tl::unexpected(valid.error());
    }
    const Moment now = m_clock.now();
    if (type.id.isEmpty()) {
        type.id = m_ids.next(now).toText();
    }
    return m_database
        .run(Put, {type.id, now.utcMs, now.utcMs, type.label.simplified(), toWord(type.focusDefault),
                   type.minutesDefault, toJson(type.aliases), int{type.hidden},
                   importRun ? QVariant(importRun->toText()) : QVariant()})
        .map([&] { return type.id; });
}

Result<void> ActivityTypeStore::removeImported(const Id &importRun)
{
    return m_database.run(RemoveImported, {importRun.toText()});
}

} // namespace tryboth
