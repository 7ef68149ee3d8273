// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharebundle.h"
#include "storage/deskstores.h"

#include <QList>
#include <QString>

namespace tryboth {

/// A share on the desk with what it says besides its items.
struct DeskShare
{
    Bundle bundle;
    ShareBundle says; ///< without items

    bool operator==(const DeskShare &) const = default;
};

/// An item of a share, and which share on the desk it was taken from.
struct DeskItem
{
    Id bundle;
    ShareItem item;

    bool operator==(const DeskItem &) const = default;
};

/// `shared` as it is kept on the desk; `fileHash` as hexadecimal digits.
Bundle bundleOf(const ShareBundle &shared, const Id &client, const QString &fileHash);
QList<BundleItem> bundleItemsOf(const ShareBundle &shared);

/// The shares of a client, the one that was made last first.
Result<QList<DeskShare>> sharesOf(const DeskStores &stores, const Id &client);

/// What a client shared, each item as the latest share has it, by day; or the items of one share.
Result<QList<DeskItem>> itemsOf(const DeskStores &stores, const Id &client, LocalDay today,
                                const std::optional<Id> &bundle = {});

/// Those of all shares of a client that hold every word of `typed`.
Result<QList<DeskItem>> searchItems(const DeskStores &stores, const Id &client, LocalDay today,
                                    const QString &typed);

/// The items alone.
QList<ShareItem> itemsAlone(const QList<DeskItem> &items);

} // namespace tryboth
