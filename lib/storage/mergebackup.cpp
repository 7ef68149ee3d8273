// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mergestore.h"

#include "storage/mergequeries.h"
#include "storage/tablerows.h"

#include <QVariantList>

namespace tryboth {

using namespace Qt::StringLiterals;

Result<void> MergeStore::becomeLike(const Database &earlier)
{
    auto done = m_database.runScript("PRAGMA defer_foreign_keys = on");
    for (const QString &table : mergedTables()) {
        done = done.and_then([&] { return TableShape::of(m_database, table); })
                   .and_then([&](const TableShape &shape) {
                       return differingRows(shape, m_database, earlier, nullptr)
                           .and_then([&](const QList<RowTriple> &rows) {
                               Result<void> made;
                               for (const RowTriple &row : rows) {
                                   made = made.and_then([&] { return makeLike(shape, row, earlier); });
                               }
                               return made;
                           });
                   });
    }
    for (const QString &id : textsIn(earlier.query(u"SELECT id FROM check_in"_s))) {
        const QStringList tags = textsIn(earlier.query(TagsOf, {id}));
        if (done && tags != textsIn(m_database.query(TagsOf, {id}))) {
            done = writeTags(id, tags);
        }
    }
    return done;
}

/// Nothing refers to it, or what it is a part of goes back to a time before it.
bool MergeStore::isOutlived(const TableShape &shape, const QVariantList &values,
                            const Database &earlier) const
{
    for (const auto &part :
         {u"reasons_check"_s, u"decision"_s, u"experiment"_s, u"subject"_s, u"people_experiment"_s}) {
        if (shape.columns.contains(part)) {
            const QVariant of = values.at(shape.place(part));
            return holds(earlier,
                         u"SELECT 1 FROM experiment WHERE id = ? UNION SELECT 1 FROM pair WHERE id = ? UNION "
                         "SELECT 1 FROM decision_record WHERE id = ? UNION SELECT 1 FROM reasons_check WHERE "
                         "id = ?"_s,
                         {of, of, of, of});
        }
    }
    for (const auto &part : {u"reflection"_s, u"check_in"_s}) {
        if (shape.columns.contains(part)) {
            return holds(earlier, u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(part),
                         {values.at(shape.place(part))});
        }
    }
    return shape.name == "saved_filter"_L1 || shape.name == "import_choice"_L1 ||
           shape.name == "own_prompt"_L1 || shape.name == "direction_deferral"_L1;
}

Result<void> MergeStore::makeLike(const TableShape &shape, const RowTriple &triple, const Database &earlier)
{
    if (triple.theirs) {
        return triple.ours ? update(shape, *triple.ours, triple.theirs->values)
                           : insert(shape, triple.theirs->values);
    }
    const qsizetype deleted = shape.place(u"deleted"_s);
    if (shape.name == "reflection_answer"_L1) { // its text stays among the earlier ones
        QVariantList values = triple.ours->values;
        values[shape.place(u"text"_s)] = u""_s;
        return update(shape, *triple.ours, values);
    }
    if (deleted < 0) {
        // What something in the trash refers to has to stay, so kinds of work and imports do, too.
        return isOutlived(shape, triple.ours->values, earlier) ? remove(shape, *triple.ours) : Result<void>();
    }
    if (!triple.ours->values.at(deleted).isNull()) {
        return {};
    }
    QVariantList values = triple.ours->values;
    values[deleted] = m_clock.now().utcMs;
    return update(shape, *triple.ours, values);
}

} // namespace tryboth
