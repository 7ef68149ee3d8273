// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bundlestore.h"

#include "domain/activitycatalog.h"
#include "domain/checkin.h"
#include "storage/deskrow.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct BundleText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::BundleStore)
};

constexpr auto Columns =
    "id, created, modified, rev, client, share_id, prepared, from_day, to_day, delete_by, "
    "kept_because, file_hash, payload"_L1;
constexpr auto InsertItem =
    "INSERT INTO bundle_item (bundle, item, kind, day, value, folded) VALUES (?, ?, ?, ?, ?, ?)"_L1;
constexpr auto ItemsOf =
    "SELECT bundle, item, kind, day, value FROM bundle_item WHERE bundle = ? ORDER BY day, item"_L1;
// Where a group has max(), SQLite takes the other columns from the very row that has it: the newest.
constexpr auto NewestStart =
    "SELECT bundle, item, kind, day, value FROM (SELECT i.bundle, i.item, i.kind, i.day, "
    "i.value, i.folded, max(b.prepared) FROM bundle b JOIN bundle_item i ON i.bundle = b.id "
    "WHERE b.client = ? AND (b.delete_by IS NULL OR b.delete_by >= ? OR b.kept_because <> '') "
    "GROUP BY i.item)"_L1;
constexpr auto LatestOfEach =
    " WHERE NOT EXISTS (SELECT 1 FROM bundle later WHERE later.client = bundle.client AND "
    "(later.prepared, later.id) > (bundle.prepared, bundle.id))"_L1;
constexpr auto CountNew =
    "SELECT count(*) FROM bundle_item i WHERE i.bundle = ? AND NOT EXISTS (SELECT 1 FROM bundle b "
    "JOIN bundle_item o ON o.bundle = b.id AND o.item = i.item WHERE b.client = ? AND "
    "b.prepared < ?)"_L1;

Bundle read(const QSqlQuery &row)
{
    Bundle bundle;
    RowReader reader(row);
    reader.readStamp(bundle);
    bundle.client = idOf(reader.next());
    bundle.share = idOf(reader.next());
    bundle.prepared = {reader.next().toLongLong()};
    bundle.from = optionalDayOf(reader.next());
    bundle.to = optionalDayOf(reader.next());
    bundle.deleteBy = optionalDayOf(reader.next());
    bundle.keptBecause = reader.text();
    bundle.fileHash = reader.text();
    bundle.header = reader.text().toUtf8();
    return bundle;
}

BundleItem readItem(const QSqlQuery &row)
{
    BundleItem item;
    RowReader reader(row);
    item.bundle = idOf(reader.next());
    item.item = idOf(reader.next());
    item.kind = reader.text();
    item.day = dayOf(reader.next());
    item.value = reader.text().toUtf8();
    return item;
}

} // namespace

BundleStore::BundleStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<Id> BundleStore::add(const Bundle &bundle, const QList<BundleItem> &items)
{
    const auto before = list(u" WHERE client = ? AND share_id = ?"_s,
                             {bundle.client.toText(), bundle.share.toText()});
    if (!before) {
        return tl::unexpected(before.error());
    }
    if (!before->isEmpty()) {
        return failure(BundleText::tr(
            "This share is on the desk already. Nothing was changed. Open the one that is there."));
    }
    const Bundle row = stamped(bundle, m_clock, m_ids);
    auto written = m_database.run(upsertSql("bundle"_L1, Columns),
                                  stampValues(row) +
                                      QVariantList{row.client.toText(), row.share.toText(),
                                                   row.prepared.utcMs, dayColumn(row.from), dayColumn(row.to),
                                                   dayColumn(row.deleteBy), textValue(row.keptBecause),
                                                   textValue(row.fileHash), QString::fromUtf8(row.header)});
    for (const BundleItem &item : items) {
        written = written.and_then([&] { return addItem(row.id, item); });
    }
    return written.map([&] { return row.id; });
}

Result<void> BundleStore::addItem(const Id &bundle, const BundleItem &item)
{
    return m_database.run(InsertItem,
                          {bundle.toText(), item.item.toText(), textValue(item.kind), dayColumn(item.day),
                           QString::fromUtf8(item.value), textValue(foldForSearch(item.searchable))});
}

Result<QList<Bundle>> BundleStore::list(const QString &where, const QVariantList &values) const
{
    return m_database
        .query(u"SELECT "_s + Columns + u" FROM bundle"_s + where + u" ORDER BY prepared DESC, id DESC"_s,
               values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<std::optional<Bundle>> BundleStore::find(const Id &id) const
{
    return list(u" WHERE id = ?"_s, {id.toText()}).map([](const QList<Bundle> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<Bundle>> BundleStore::ofShare(const Id &share) const
{
    return list(u" WHERE share_id = ?"_s, {share.toText()});
}

Result<QList<Bundle>> BundleStore::of(const Id &client) const
{
    return list(u" WHERE client = ?"_s, {client.toText()});
}

Result<QList<Bundle>> BundleStore::latestOfEach() const
{
    return list(LatestOfEach, {});
}

Result<QList<Bundle>> BundleStore::overdue(LocalDay day) const
{
    return list(u" WHERE delete_by < ? AND kept_because = ''"_s, {dayColumn(day)});
}

Result<QList<BundleItem>> BundleStore::items(const Id &bundle) const
{
    return m_database.query(ItemsOf, {bundle.toText()}).map([](QSqlQuery rows) {
        return readRows(std::move(rows), readItem);
    });
}

Result<QList<BundleItem>> BundleStore::newestItems(const Id &client, LocalDay today) const
{
    return newest(client, today, {});
}

Result<QList<BundleItem>> BundleStore::search(const Id &client, LocalDay today,
                                              const QStringList &words) const
{
    return newest(client, today, words);
}

Result<QList<BundleItem>> BundleStore::newest(const Id &client, LocalDay today,
                                              const QStringList &words) const
{
    QString sql = NewestStart;
    QVariantList values{client.toText(), dayColumn(today)};
    for (const QString &word : words) {
        sql += values.size() == 2 ? u" WHERE instr(folded, ?)"_s : u" AND instr(folded, ?)"_s;
        values.append(word);
    }
    return m_database.query(sql + u" ORDER BY day, item"_s, values).map([](QSqlQuery rows) {
        return readRows(std::move(rows), readItem);
    });
}

Result<int> BundleStore::countNew(const Bundle &bundle) const
{
    return m_database.single(CountNew, {bundle.id.toText(), bundle.client.toText(), bundle.prepared.utcMs})
        .map([](const QVariant &count) { return count.toInt(); });
}

Result<void> BundleStore::keepBecause(const Id &bundle, const QString &reason)
{
    if (codePoints(reason) > Bundle::MaxReason) {
        return failure(
            BundleText::tr("A reason holds at most %1 characters. Nothing was changed. Type a shorter one.")
                .arg(Bundle::MaxReason));
    }
    return m_database.run(u"UPDATE bundle SET kept_because = ?, modified = ?, rev = rev + 1 WHERE id = ?"_s,
                          {textValue(reason), m_clock.now().utcMs, bundle.toText()});
}

Result<void> BundleStore::move(const Id &bundle, const Id &client)
{
    const auto comments = m_database.single(u"SELECT count(*) FROM comment WHERE bundle = ?"_s,
                                            {bundle.toText()});
    if (!comments) {
        return tl::unexpected(comments.error());
    }
    if (comments->toInt() > 0) {
        return failure(BundleText::tr(
            "There are comments on this share, so it stays with its client. Nothing was changed. "
            "Try again once they are deleted."));
    }
    return m_database.run(u"UPDATE bundle SET client = ?, modified = ?, rev = rev + 1 WHERE id = ?"_s,
                          {client.toText(), m_clock.now().utcMs, bundle.toText()});
}

Result<void> BundleStore::remove(const Id &bundle)
{
    return m_database.run(u"DELETE FROM bundle WHERE id = ?"_s, {bundle.toText()});
}

} // namespace tryboth
