// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bundlestore.h"

#include "domain/activitycatalog.h"
#include "domain/checkin.h"
#include "storage/deskrow.h"
#include "storage/packeditems.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

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
constexpr auto InsertContent = "INSERT INTO bundle_content (bundle, ids, items) VALUES (?, ?, ?)"_L1;
constexpr auto ContentOf = "SELECT bundle, ids, items FROM bundle_content WHERE bundle = ?"_L1;
// The newest first, so that the first that has an item has its newest words.
constexpr auto ContentOfClient =
    "SELECT b.id, c.ids, c.items FROM bundle b JOIN bundle_content c ON c.bundle = b.id WHERE b.client = ? "
    "AND "
    "(b.delete_by IS NULL OR b.delete_by >= ? OR b.kept_because <> '') ORDER BY b.prepared DESC, b.id DESC"_L1;
constexpr auto LatestOfEach =
    " WHERE NOT EXISTS (SELECT 1 FROM bundle later WHERE later.client = bundle.client AND "
    "(later.prepared, later.id) > (bundle.prepared, bundle.id))"_L1;
constexpr auto IdsOf = "SELECT ids FROM bundle_content WHERE bundle = ?"_L1;
constexpr auto IdsBefore =
    "SELECT c.ids FROM bundle b JOIN bundle_content c ON c.bundle = b.id WHERE b.client = ? AND "
    "b.prepared < ?"_L1;

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

/// The packed items of one share.
struct PackedShare
{
    Id bundle;
    PackedItems packed;
};

PackedShare readContent(const QSqlQuery &row)
{
    return {idOf(row.value(0)), {row.value(1).toByteArray(), row.value(2).toByteArray()}};
}

QList<Id> readIds(const QSqlQuery &row)
{
    return unpackIds(row.value(0).toByteArray());
}

QList<BundleItem> byDay(QList<BundleItem> items)
{
    std::ranges::sort(items, {},
                      [](const BundleItem &item) { return std::pair(item.day, item.item.toText()); });
    return items;
}

bool holdsAll(const BundleItem &item, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return item.searchable.contains(word); });
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
    const auto written = m_database.run(
        upsertSql("bundle"_L1, Columns),
        stampValues(row) + QVariantList{row.client.toText(), row.share.toText(), row.prepared.utcMs,
                                        dayColumn(row.from), dayColumn(row.to), dayColumn(row.deleteBy),
                                        textValue(row.keptBecause), textValue(row.fileHash),
                                        QString::fromUtf8(row.header)});
    QList<BundleItem> folded = items;
    for (BundleItem &item : folded) {
        item.searchable = foldForSearch(item.searchable);
    }
    const PackedItems packed = packItems(folded);
    return written
        .and_then([&] {
            return m_database.run(InsertContent, {row.id.toText(), packed.ids, packed.items});
        })
        .map([&] { return row.id; });
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
    return m_database.query(ContentOf, {bundle.toText()})
        .and_then([&](QSqlQuery rows) -> Result<QList<BundleItem>> {
            const auto content = readRow(std::move(rows), readContent);
            return content ? unpackItems(bundle, content->packed).map(byDay) : QList<BundleItem>();
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
    auto rows = m_database.query(ContentOfClient, {client.toText(), dayColumn(today)});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QSet<Id> seen;
    QList<BundleItem> found;
    for (const PackedShare &content : readRows(std::move(*rows), readContent)) {
        const auto items = unpackItems(content.bundle, content.packed);
        if (!items) {
            return tl::unexpected(items.error());
        }
        for (const BundleItem &item : *items) {
            if (!seen.contains(item.item) && holdsAll(item, words)) {
                found.append(item);
            }
            seen.insert(item.item);
        }
    }
    return byDay(found);
}

Result<int> BundleStore::countNew(const Bundle &bundle) const
{
    QSet<Id> before;
    return m_database.query(IdsBefore, {bundle.client.toText(), bundle.prepared.utcMs})
        .and_then([&](QSqlQuery rows) {
            for (const QList<Id> &earlier : readRows(std::move(rows), readIds)) {
                before.unite(QSet<Id>(earlier.begin(), earlier.end()));
            }
            return m_database.query(IdsOf, {bundle.id.toText()});
        })
        .map([&](QSqlQuery rows) {
            const QList<Id> own = readRow(std::move(rows), readIds).value_or(QList<Id>());
            return int(std::ranges::count_if(own, [&](const Id &id) { return !before.contains(id); }));
        });
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
