// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importchoicestore.h"

#include <QSqlQuery>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr auto Select = "SELECT id, value FROM import_choice"_L1;
constexpr auto Put =
    "INSERT INTO import_choice (id, value) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value"_L1;
} // namespace

Result<QMap<QString, QString>> ImportChoiceStore::all() const
{
    return m_database.query(Select).map([](QSqlQuery rows) {
        QMap<QString, QString> choices;
        while (rows.next()) {
            choices.insert(rows.value(0).toString(), rows.value(1).toString());
        }
        return choices;
    });
}

Result<void> ImportChoiceStore::put(const QString &key, const QString &value)
{
    return m_database.run(Put, {key, textValue(value)});
}

} // namespace tryboth
