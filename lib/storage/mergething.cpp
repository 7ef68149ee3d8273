// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MergeStore that brings single things of a backup back.
#include "storage/mergestore.h"

#include "storage/mergequeries.h"
#include "storage/sealedmerge.h"
#include "storage/tablerows.h"
#include "storage/thingstore.h"

#include <QCoreApplication>
#include <QVariantList>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct BringBackText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::BringBack)
};

constexpr auto LooseReferences = "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?) WHERE "
                                 "on_delete <> 'CASCADE'"_L1;

/// Whether two rows say the same; when they were last written is not what they say.
bool saySame(const TableShape &shape, const QVariantList &a, const QVariantList &b)
{
    for (qsizetype place = 0; place < shape.columns.size(); ++place) {
        const QString &column = shape.columns.at(place);
        if (column != "modified"_L1 && column != "rev"_L1 && a.at(place) != b.at(place)) {
            return false;
        }
    }
    return true;
}

/// The side that was edited last wins a merge, so what is brought back counts as edited now.
QVariantList editedAt(Moment moment, const TableShape &shape, QVariantList values,
                      const std::optional<StoredRow> &before)
{
    if (const qsizetype place = shape.place(u"modified"_s); place >= 0) {
        values[place] = moment.utcMs;
    }
    if (const qsizetype place = shape.place(u"rev"_s); place >= 0) {
        const qint64 ours = before ? before->values.at(place).toLongLong() : 0;
        values[place] = std::max(ours, values.at(place).toLongLong()) + 1;
    }
    return values;
}

} // namespace

Result<std::optional<StoredRow>> MergeStore::present(const ShapedRow &then) const
{
    return TableRows::of(m_database, then.shape, then.shape.keySql() + u" = ?"_s, {then.row.key})
        .map([](const TableRows &rows) { return rows.current(); });
}

/// The import that something came by may have been forgotten since.
QVariantList MergeStore::withoutLostReferences(const ShapedRow &then) const
{
    QVariantList values = then.row.values;
    auto references = m_database.query(LooseReferences, {then.shape.name});
    while (references && references->next()) {
        QVariant &value = values[then.shape.place(references->value(0).toString())];
        const QString found = u"SELECT 1 FROM \"%1\" WHERE \"%2\" = ?"_s.arg(references->value(1).toString(),
                                                                             references->value(2).toString());
        if (!value.isNull() && !holds(m_database, found, {value})) {
            value = QVariant();
        }
    }
    return values;
}

/// Whether it changed anything.
Result<bool> MergeStore::putBack(const ShapedRow &then, const std::optional<StoredRow> &now)
{
    QVariantList values = withoutLostReferences(then);
    if (now) {
        const RowTriple both{now, StoredRow{then.row.key, values}, {}};
        if (!mayMix(then.shape, both)) {
            values = mergedSealed(then.shape, both);
        }
        if (saySame(then.shape, values, now->values)) {
            return false;
        }
    }
    values = editedAt(m_clock.now(), then.shape, values, now);
    const auto done = now ? update(then.shape, *now, values) : insert(then.shape, values);
    return done.map([] { return true; });
}

/// A thing counts as edited, too, when only a part of it was.
Result<void> MergeStore::noteEdited(const ShapedRow &thing)
{
    return present(thing).and_then([&](const std::optional<StoredRow> &row) {
        return row ? update(thing.shape, *row, editedAt(m_clock.now(), thing.shape, row->values, row))
                   : Result<void>();
    });
}

Result<void> MergeStore::bringBack(const ThingStore &earlier, const QString &table, const QString &row)
{
    const auto rows = earlier.rowsOf(table, row);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    if (rows->isEmpty()) {
        return failure(BringBackText::tr("This is not in the backup. Nothing was changed. Choose something "
                                         "else of it."));
    }
    if (const auto deferred = m_database.runScript("PRAGMA defer_foreign_keys = on"); !deferred) {
        return deferred;
    }
    bool isEdited = false, arePartsEdited = false;
    for (const ShapedRow &then : *rows) {
        const bool isPart = then.shape.name != table;
        const auto now = present(then);
        if (!now) {
            return tl::unexpected(now.error());
        }
        const bool isLost = isOrphan(then.shape, then.row.values);
        const bool isTaken = !*now && isPairTaken(then.shape, then.row.values);
        if (!isPart && isLost) {
            return failure(BringBackText::tr("What this belongs to is no longer in the journal. Nothing was "
                                             "changed. Bring that back first."));
        }
        if (!isPart && isTaken) {
            return failure(BringBackText::tr("One of the two experiments is in another pair by now. Nothing "
                                             "was changed. Take that pair apart first."));
        }
        if (isLost || isTaken) {
            continue; // a part may name something that is gone, as a link to an entry does
        }
        const auto put = putBack(then, *now);
        if (!put) {
            return tl::unexpected(put.error());
        }
        (isPart ? arePartsEdited : isEdited) |= *put;
    }
    return arePartsEdited && !isEdited ? noteEdited(rows->first()) : Result<void>();
}

} // namespace tryboth
