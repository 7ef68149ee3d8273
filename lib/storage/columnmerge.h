// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/tablerows.h"

#include <functional>

namespace tryboth {

/// A row made of two that come from one, and what had to give way.
struct MergedRow
{
    struct Lost
    {
        QString field;
        QString text;
        bool wasOurs = false;
    };

    QVariantList values;
    QList<Lost> lost;
};

/// Whether `text` is known as an earlier text of `field` on a side: then the other one is newer.
using IsEarlier = std::function<bool(const QString &field, const QString &text)>;

/// Merges the two rows of `triple` column by column. `earlierHere` and `earlierThere` are asked only where
/// there is no base. Pure: it reads and writes nothing.
MergedRow mergeColumns(const TableShape &shape, const RowTriple &triple, const IsEarlier &earlierHere,
                       const IsEarlier &earlierThere);

} // namespace tryboth
