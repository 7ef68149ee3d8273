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

Result<QList<KeptTemplate>> TemplateStore::kept() const
{
    return m_database
        .query(u"SELECT id, body, created, modified FROM experiment_template ORDER BY created, id"_s)
        .map([](QSqlQuery rows) {
            return readRows(std::move(rows), [](const QSqlQuery &row) {
                KeptTemplate kept{
                    templateOf(QJsonDocument::fromJson(row.value(1).toString().toUtf8()).object()),
                    {row.value(2).toLongLong()},
                    {row.value(3).toLongLong()}};
                kept.source.id = row.value(0).toString();
                return kept;
            });
        });
}

Result<QList<ExperimentTemplate>> TemplateStore::all() const
{
    return kept().map([](const QList<KeptTemplate> &all) {
        QList<ExperimentTemplate> templates;
        for (const KeptTemplate &kept : all) {
            templates.append(kept.source);
        }
        return templates;
    });
}

Result<QString> TemplateStore::put(ExperimentTemplate source)
{
    const Moment now = m_clock.now();
    if (source.id.isEmpty()) {
        source.id = m_ids.next(now).toText();
    }
    return insert({source, now, now}).map([&] { return source.id; });
}

Result<void> TemplateStore::insert(const KeptTemplate &kept)
{
    const QString body = QString::fromUtf8(QJsonDocument(toJson(kept.source)).toJson(QJsonDocument::Compact));
    return m_database.run(u"INSERT INTO experiment_template (id, created, modified, body) VALUES (?, ?, ?, "
                          u"?) ON CONFLICT (id) DO "
                          "UPDATE SET modified = excluded.modified, body = excluded.body"_s,
                          {kept.source.id, kept.created.utcMs, kept.modified.utcMs, body});
}

Result<void> TemplateStore::remove(const QString &id)
{
    return m_database.run(u"DELETE FROM experiment_template WHERE id = ?"_s, {id});
}

} // namespace tryboth
