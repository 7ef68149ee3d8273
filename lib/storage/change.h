// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <functional>

namespace tryboth {

/// Which rows a change touched, for views that refresh just these.
struct TouchedRows
{
    /// Beyond this many rows of a table a view reloads as a whole, and ids are not listed.
    static constexpr qsizetype MaxListed = 500;

    QSet<QString> checkIns; ///< ids in check_in that were added, changed or removed, also through their tags
    bool manyCheckIns = false;
    QSet<QString> tables; ///< every table with a change

    bool touchesCheckIns() const { return manyCheckIns || !checkIns.isEmpty(); }
};

/// One step of a journal's life: what it did, as bytes that can be applied again or inverted.
struct Change
{
    QByteArray changeset; ///< SQLite changeset; empty when nothing changed

    bool isEmpty() const { return changeset.isEmpty(); }
};

/// Runs `edit` in one transaction and records it. A failing edit leaves no trace.
Result<Change> recordChange(Database &database, const std::function<Result<void>()> &edit);

/// Does again what `change` did. Fails, changing nothing, when the rows are no longer as the change left or
/// found them.
Result<void> applyChange(Database &database, const Change &change);

/// The change that takes `change` back.
Result<Change> inverse(const Change &change);

/// Which rows `change` touches.
TouchedRows touchedRows(const Change &change);

} // namespace tryboth
