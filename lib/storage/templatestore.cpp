// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/templatestore.h"

#include "storage/rowvalues.h"

#include <QJsonObject>

namespace tryboth {

using namespace Qt::StringLiterals;

TemplateStore::TemplateStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<QList<ExperimentTemplate>> TemplateStore::all() const
{
    return m_database.query(u"SELECT id, body FROM experiment_template ORDER BY created, id"_s)
        .map([](QSqlQuery rows) {
            return readRows(std::move(rows), [](const QSqlQuery &row) {
                ExperimentTemplate source = templateOf(
                    QJsonDocument::fromJson(row.value(1).toString().toUtf8()).object());
                source.id = row.value(0).toString();
                return source;
            });
        });
}

Result<QString> TemplateStore::put(ExperimentTemplate source)
{
    const Moment now = m_clock.now();
    if (source.id.isEmpty()) {
        source.id = m_ids.next(now).toText();
    }
    const QString body = QString::fromUtf8(QJsonDocument(toJson(source)).toJson(QJsonDocument::Compact));
    return m_database
        .run(u"INSERT INTO experiment_template (id, created, modified, body) VALUES (?, ?, ?, ?) ON CONFLICT "
             u"(id) "
             "DO UPDATE SET modified = excluded.modified, body = excluded.body"_s,
             {source.id, now.utcMs, now.utcMs, body})
        .map([&] { return source.id; });
}

Result<void> TemplateStore::remove(const QString &id)
{
    return m_database.run(u"DELETE FROM experiment_template WHERE id = ?"_s, {id});
}

} // namespace tryboth
