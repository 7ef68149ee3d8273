// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "storage/database.h"

namespace tryboth {

struct ShapedRow;

/// What stands in one column of a thing, or of a part of it.
struct ThingValue
{
    QString table;
    QString row; ///< the key there
    QString field;
    QString text;
    QString asked; ///< the question, or the id of the item, that it answers; empty where it answers none

    bool operator==(const ThingValue &) const = default;
};

/// Something in a journal besides its entries that stands by itself: a reflection, an experiment, a decision.
struct Thing
{
    QString table;
    QString row;  ///< the key there
    LocalDay day; ///< what it is about; invalid for what has no day
    bool finished = true;
    QList<ThingValue> values; ///< what may be read; never what is sealed in a forecast or an expectation

    bool operator==(const Thing &) const = default;
};

/// The things of a journal read as rows, whatever they are, so that a backup shows and gives back all of
/// them. What is in the trash is left out, and so are keys, names and the ledger of shares: they come back
/// with the whole only.
class ThingStore
{
public:
    explicit ThingStore(const Database &database);

    /// The tables whose rows are things, in the order in which they are listed.
    static QStringList kinds();

    /// By kind, and the latest day first.
    Result<QList<Thing>> all() const;
    Result<int> count() const;

    /// The row of a thing, and then what hangs on it; empty where there is no such thing.
    Result<QList<ShapedRow>> rowsOf(const QString &table, const QString &row) const;

private:
    Result<QList<Thing>> thingsIn(const QString &table) const;

    const Database &m_database;
};

} // namespace tryboth
