// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deskcontents.h"

#include "domain/activitycatalog.h"
#include "exchange/shareitemjson.h"
#include "exchange/sharejson.h"
#include "models/itemwords.h"

#include <QJsonDocument>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto IdKey = "id"_L1;

Result<QList<DeskItem>> parsed(const Result<QList<BundleItem>> &rows)
{
    return rows.map([](const QList<BundleItem> &stored) {
        QList<DeskItem> items;
        for (const BundleItem &row : stored) {
            QJsonObject json = QJsonDocument::fromJson(row.value).object();
            json.insert(IdKey, row.item.toText());
            const auto item = shareItemOfJson(json);
            if (item && *item) {
                items.append({row.bundle, **item});
            }
        }
        return items;
    });
}

} // namespace

Bundle bundleOf(const ShareBundle &shared, const Id &client, const QString &fileHash)
{
    Bundle bundle;
    bundle.client = client;
    bundle.share = shared.id;
    bundle.prepared = shared.created;
    bundle.from = shared.scope.from;
    bundle.to = shared.scope.to;
    bundle.deleteBy = shared.deleteBy;
    bundle.fileHash = fileHash;
    ShareBundle header = shared;
    header.items.clear();
    bundle.header = writeShareJson({header, {}});
    return bundle;
}

QList<BundleItem> bundleItemsOf(const ShareBundle &shared)
{
    QList<BundleItem> rows;
    for (const ShareItem &item : shared.items) {
        QJsonObject json = jsonOfShareItem(item);
        json.remove(IdKey); // it is kept beside, in a third of the room
        rows.append({Id(), item.id, toWord(item.kind()), dayOf(item),
                     QJsonDocument(json).toJson(QJsonDocument::Compact), allWordsOf(item)});
    }
    return rows;
}

Result<QList<DeskShare>> sharesOf(const DeskStores &stores, const Id &client)
{
    return stores.bundles.of(client).map([](const QList<Bundle> &bundles) {
        QList<DeskShare> shares;
        for (const Bundle &bundle : bundles) {
            const auto says = readShareJson(bundle.header);
            shares.append({bundle, says ? says->bundle : ShareBundle()});
        }
        return shares;
    });
}

Result<QList<DeskItem>> itemsOf(const DeskStores &stores, const Id &client, LocalDay today,
                                const std::optional<Id> &bundle)
{
    return parsed(bundle ? stores.bundles.items(*bundle) : stores.bundles.newestItems(client, today));
}

Result<QList<DeskItem>> searchItems(const DeskStores &stores, const Id &client, LocalDay today,
                                    const QString &typed)
{
    const QStringList words = foldForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    return parsed(stores.bundles.search(client, today, words));
}

QList<ShareItem> itemsAlone(const QList<DeskItem> &items)
{
    QList<ShareItem> alone;
    for (const DeskItem &item : items) {
        alone.append(item.item);
    }
    return alone;
}

} // namespace tryboth
