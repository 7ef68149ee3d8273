// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/savedfilterstore.h"

#include "domain/checkin.h"

#include <QCoreApplication>
#include <QSqlQuery>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct SavedFilterText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::SavedFilter)
};

constexpr auto Select = "SELECT id, name, query FROM saved_filter ORDER BY name, id"_L1;
constexpr auto Put =
    "INSERT INTO saved_filter (id, created, modified, name, query) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) "
    "DO UPDATE SET modified = excluded.modified, name = excluded.name, query = excluded.query"_L1;
constexpr auto Delete = "DELETE FROM saved_filter WHERE id = ?"_L1;

} // namespace

SavedFilterStore::SavedFilterStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<QList<SavedFilter>> SavedFilterStore::all() const
{
    return m_database.query(Select).map([](QSqlQuery rows) {
        QList<SavedFilter> filters;
        while (rows.next()) {
            filters.append({Id::fromText(rows.value(0).toString()).value_or(Id()), rows.value(1).toString(),
                            rows.value(2).toString()});
        }
        return filters;
    });
}

Result<Id> SavedFilterStore::put(SavedFilter filter)
{
    filter.name = filter.name.simplified();
    if (filter.name.isEmpty() || codePoints(filter.name) > SavedFilter::MaxName) {
        return failure(SavedFilterText::tr("The name of a saved search has 1 to %1 characters. Nothing was "
                                           "changed. Choose another name.")
                           .arg(SavedFilter::MaxName));
    }
    const Moment now = m_clock.now();
    if (filter.id.isNull()) {
        filter.id = m_ids.next(now);
    }
    return m_database
        .run(Put, {filter.id.toText(), now.utcMs, now.utcMs, filter.name, textValue(filter.query)})
        .map([&] { return filter.id; });
}

Result<void> SavedFilterStore::remove(const Id &id)
{
    return m_database.run(Delete, {id.toText()});
}

} // namespace tryboth
