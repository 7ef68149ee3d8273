// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QSqlQuery>
#include <QStringList>

namespace tryboth {

/// What the parts of MergeStore ask of a journal.
inline constexpr QLatin1StringView CheckIns("check_in");
inline constexpr QLatin1StringView TagsOf("SELECT tag FROM check_in_tag WHERE check_in = ? ORDER BY place");

/// The first column of `rows`; nothing where the query failed.
inline QStringList textsIn(Result<QSqlQuery> rows)
{
    QStringList texts;
    while (rows && rows->next()) {
        texts.append(rows->value(0).toString());
    }
    return texts;
}

/// Whether `sql` gives anything.
inline bool holds(const Database &database, const QString &sql, const QVariantList &values)
{
    return database.single(sql, values).value_or(QVariant()).isValid();
}

} // namespace tryboth
