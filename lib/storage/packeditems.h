// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bundle.h"
#include "domain/result.h"

#include <QList>

struct sqlite3;

namespace tryboth {

/// The items of one share as a desk keeps them.
struct PackedItems
{
    QByteArray ids;   ///< 16 bytes an item
    QByteArray items; ///< everything else of them in the same order, compressed

    bool operator==(const PackedItems &) const = default;
};

/// `items` with their texts to search in as they are: already folded.
PackedItems packItems(const QList<BundleItem> &items);

QList<Id> unpackIds(const QByteArray &ids);

/// The items of the share `bundle`. Fails for what packItems() did not write.
Result<QList<BundleItem>> unpackItems(const Id &bundle, const PackedItems &packed);

/// Teaches a database packed_ids() and packed_items(), which take a JSON array of the rows of before; for the
/// migration.
void addPackingFunctions(sqlite3 *database);

} // namespace tryboth
