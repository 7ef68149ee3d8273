// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "storage/historystore.h"

namespace tryboth {

class ThingStore;
struct RowTriple;
struct ShapedRow;
struct StoredRow;
struct TableShape;

/// What a merge did.
struct MergeOutcome
{
    int added = 0;     ///< rows that only the other journal had
    int changed = 0;   ///< rows of ours that took something over
    int conflicts = 0; ///< texts and values that lost and wait in HistoryStore::conflicts()

    bool operator==(const MergeOutcome &) const = default;
};

/// Brings another version of the same journal into this one. To be called within JournalCore::apply, which
/// makes it one undoable change.
///
/// Rows are matched by their keys, values by their columns. What one side alone changed since `base` is
/// taken; where both changed the same value, the side that was edited last wins, and the other value is kept
/// as a conflict. An edit beats a deletion. An entry that one side removed for good while the other still
/// shows it goes to the trash. Without a base, what one side has as an earlier text counts as older.
class MergeStore
{
public:
    MergeStore(Database &database, const Clock &clock);

    Result<MergeOutcome> merge(const Database &theirs, const Database *base);

    /// Makes this journal what `earlier` is: for restoring a backup as a whole. Entries and experiments that
    /// are not in there go to the trash. Earlier texts stay.
    Result<void> becomeLike(const Database &earlier);

    /// Brings one thing of `earlier`, the row of this key in `table`, back as it was then, with what hangs
    /// on it. What came since and hangs on it stays, and so does what was sealed here. Fails where it is a
    /// part of something that is no longer here.
    Result<void> bringBack(const ThingStore &earlier, const QString &table, const QString &row);

private:
    struct Overruled
    {
        QString field;
        QString text;
    };

    Result<void> mergeTable(const TableShape &shape, const Database &theirs, const Database *base);
    Result<void> mergeRow(const TableShape &shape, const RowTriple &triple);
    Result<void> mergeMissing(const TableShape &shape, const RowTriple &triple);
    Result<void> mergeBoth(const TableShape &shape, const RowTriple &triple);
    Result<void> mergeSealed(const TableShape &shape, const RowTriple &triple);
    Result<void> mergeTags(const Database *base);
    Result<void> mergeTagsOf(const QString &id, const Database *base);
    Result<void> writeTags(const QString &id, const QStringList &tags);
    Result<void> mergeHistory(const Database *base);
    Result<void> overrule(const TableShape &shape, const QString &row, const Overruled &lost);
    Result<void> insert(const TableShape &shape, QVariantList values);
    Result<void> update(const TableShape &shape, const StoredRow &before, QVariantList values);
    Result<void> remove(const TableShape &shape, const StoredRow &row);
    Result<bool> putBack(const ShapedRow &then, const std::optional<StoredRow> &now);
    Result<void> noteEdited(const ShapedRow &thing);
    Result<std::optional<StoredRow>> present(const ShapedRow &then) const;
    QVariantList withoutLostReferences(const ShapedRow &then) const;
    Result<void> makeLike(const TableShape &shape, const RowTriple &triple, const Database &earlier);
    Result<QVariant> freePosition(const QVariant &wanted) const;
    bool isOutlived(const TableShape &shape, const QVariantList &values, const Database &earlier) const;
    bool isPairTaken(const TableShape &shape, const QVariantList &values) const;
    bool isOrphan(const TableShape &shape, const QVariantList &values) const;
    bool isSourceTaken(const TableShape &shape, const QVariantList &values) const;
    QStringList mergedTables() const;

    Database &m_database;
    const Clock &m_clock;
    HistoryStore m_history;
    const Database *m_theirs = nullptr; ///< while merging
    MergeOutcome m_outcome;
};

} // namespace tryboth
