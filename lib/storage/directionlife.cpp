// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/directionlife.h"

#include "storage/rowvalues.h"

#include <QCoreApplication>

#include <array>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct DirectionLifeText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DirectionLife)
};

constexpr std::array Tables{"direction_answer"_L1, "reasons_check"_L1, "decision_record"_L1};

QLatin1StringView tableOf(DirectionKind kind)
{
    switch (kind) {
    case DirectionKind::Answer:
        return Tables[0];
    case DirectionKind::Reasons:
        return Tables[1];
    case DirectionKind::Decision:
        break;
    }
    return Tables[2];
}

} // namespace

DirectionLife::DirectionLife(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<void> DirectionLife::setDeleted(DirectionKind kind, const Id &id, const std::optional<Moment> &deleted)
{
    return m_database
        .query(u"UPDATE %1 SET deleted = ?, modified = ?, rev = rev + 1 WHERE id = ?"_s.arg(tableOf(kind)),
               {momentColumn(deleted), m_clock.now().utcMs, id.toText()})
        .and_then([](const QSqlQuery &done) -> Result<void> {
            return done.numRowsAffected() == 1
                       ? Result<void>()
                       : failure(DirectionLifeText::tr(
                             "This is no longer in the journal. Nothing was changed. Look into the trash."));
        });
}

Result<void> DirectionLife::moveToTrash(DirectionKind kind, const Id &id)
{
    return setDeleted(kind, id, m_clock.now());
}

Result<void> DirectionLife::restore(DirectionKind kind, const Id &id)
{
    return setDeleted(kind, id, std::nullopt);
}

/// Gives how many rows of the three tables went.
Result<int> DirectionLife::removeWhere(const QString &condition, const QVariantList &values)
{
    int removed = 0;
    auto done = m_database.run(u"DELETE FROM amendment WHERE of_kind = 'decision' AND subject IN (SELECT id "
                               "FROM decision_record WHERE "_s +
                                   condition.arg(u"decision_record"_s) + u')',
                               values);
    for (const QLatin1StringView table : Tables) {
        done = done.and_then([&] {
                       return m_database.query(u"DELETE FROM %1 WHERE "_s.arg(table) + condition.arg(table),
                                               values);
                   })
                   .map([&](const QSqlQuery &rows) { removed += rows.numRowsAffected(); });
    }
    return done.map([&] { return removed; });
}

Result<int> DirectionLife::emptyTrash(Moment before)
{
    return removeWhere(u"%1.deleted < ?"_s, {before.utcMs});
}

Result<QSet<Id>> DirectionLife::ids() const
{
    QStringList selects;
    for (const QLatin1StringView table : Tables) {
        selects.append(u"SELECT id FROM %1"_s.arg(table));
    }
    return m_database.query(selects.join(u" UNION ALL "_s)).map(idsIn);
}

Result<void> DirectionLife::markImported(const QSet<Id> &brought, const Id &importRun)
{
    Result<void> marked;
    for (const Id &id : brought) {
        for (const QLatin1StringView table : Tables) {
            marked = marked.and_then([&] {
                return m_database.run(u"UPDATE %1 SET import_run = ? WHERE id = ?"_s.arg(table),
                                      {importRun.toText(), id.toText()});
            });
        }
    }
    return marked;
}

Result<int> DirectionLife::removeImported(const Id &importRun)
{
    const QVariantList run{importRun.toText()};
    int left = 0;
    Result<void> done;
    for (const QLatin1StringView table : Tables) {
        done = done.and_then([&] {
                       return m_database.single(
                           u"SELECT count(*) FROM %1 WHERE deleted IS NULL AND import_run = ?"_s.arg(table),
                           run);
                   })
                   .map([&](const QVariant &count) { left += count.toInt(); });
    }
    done = done.and_then([&] {
                   return removeWhere(u"import_run = ? AND modified <= (SELECT r.at FROM import_run r WHERE "
                                      "r.id = %1.import_run)"_s,
                                      run);
               })
               .map([](int) {});
    for (const QLatin1StringView table : Tables) {
        done = done.and_then([&] {
            return m_database.run(u"UPDATE %1 SET deleted = coalesce(deleted, ?), import_run = NULL WHERE "
                                  "import_run = ?"_s.arg(table),
                                  {m_clock.now().utcMs, importRun.toText()});
        });
    }
    return done.map([&] { return left; });
}

} // namespace tryboth
