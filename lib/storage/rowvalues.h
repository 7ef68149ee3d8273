// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/time.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace tryboth {

/// How values of the domain stand in columns, and back: days as Julian day numbers, ids as text.
inline QVariant dayColumn(LocalDay day)
{
    return day.isValid() ? QVariant(day.toJulianDay()) : QVariant();
}
inline QVariant dayColumn(const std::optional<LocalDay> &day)
{
    return day ? dayColumn(*day) : QVariant();
}
inline QVariant momentColumn(const std::optional<Moment> &moment)
{
    return moment ? QVariant(moment->utcMs) : QVariant();
}
inline LocalDay dayOf(const QVariant &column)
{
    return column.isNull() ? LocalDay() : LocalDay::fromJulianDay(column.toLongLong());
}
inline std::optional<LocalDay> optionalDayOf(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(dayOf(column));
}
inline std::optional<Moment> optionalMomentOf(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(Moment{column.toLongLong()});
}
inline Id idOf(const QVariant &column)
{
    return Id::fromText(column.toString()).value_or(Id());
}

inline QString listColumn(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}
inline QStringList listOf(const QVariant &column)
{
    QStringList texts;
    for (const QJsonValue &value : QJsonDocument::fromJson(column.toString().toUtf8()).array()) {
        texts.append(value.toString());
    }
    return texts;
}

/// Adds a row of `columns` ("id, created, …", the key first), or replaces what the row of that key says.
inline QString upsertSql(QLatin1StringView table, QLatin1StringView columns)
{
    const QStringList names = QString(columns).split(QStringLiteral(", "));
    QStringList settings;
    for (const QString &name : names.mid(1)) {
        settings.append(name + QStringLiteral(" = excluded.") + name);
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5")
        .arg(QString(table), QString(columns),
             QStringList(names.size(), QStringLiteral("?")).join(QStringLiteral(", ")), names.first(),
             settings.join(QStringLiteral(", ")));
}

/// Every row of `rows`, read by `read`.
template <typename Read>
auto readRows(QSqlQuery rows, Read read)
{
    QList<std::invoke_result_t<Read, const QSqlQuery &>> result;
    while (rows.next()) {
        result.append(read(rows));
    }
    return result;
}

/// The ids in the first column of `rows`.
inline QSet<Id> idsIn(QSqlQuery rows)
{
    QSet<Id> ids;
    while (rows.next()) {
        ids.insert(idOf(rows.value(0)));
    }
    return ids;
}

/// The first row of `rows`, if there is one.
template <typename Read>
auto readRow(QSqlQuery rows, Read read)
{
    return rows.next() ? std::optional(read(rows)) : std::nullopt;
}

} // namespace tryboth
