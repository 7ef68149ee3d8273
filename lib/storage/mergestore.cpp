// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mergestore.h"

#include "domain/activitycatalog.h"
#include "domain/checkin.h"
#include "storage/columnmerge.h"
#include "storage/mergequeries.h"
#include "storage/sealedmerge.h"
#include "storage/tablerows.h"
#include "storage/textplace.h"

#include <QSqlQuery>
#include <QVariantList>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto HasEarlier =
    "SELECT 1 FROM text_history WHERE entity = ? AND row = ? AND field = ? AND text = ? LIMIT 1"_L1;
constexpr auto Exists = "SELECT 1 FROM check_in WHERE id = ?"_L1;
constexpr auto TaggedEntries = "SELECT DISTINCT check_in FROM check_in_tag ORDER BY check_in"_L1;
constexpr auto MarkOpen = "UPDATE text_history SET open = 1 WHERE id = (SELECT max(id) FROM text_history "
                          "WHERE entity = ? AND row = ? AND field = ? AND text = ?)"_L1;
constexpr auto History = "SELECT entity, row, field, at, text, open FROM text_history ORDER BY id"_L1;
// Entries of one minute share the upper bits; the lower 30 count them.
constexpr auto FreePosition =
    "SELECT CASE WHEN EXISTS (SELECT 1 FROM check_in WHERE position = ?1) THEN (SELECT max(position) + 1 "
    "FROM check_in WHERE position BETWEEN ?1 & ~0x3FFFFFFF AND ?1 | 0x3FFFFFFF) ELSE ?1 END"_L1;

/// What both have, and what either has gained since the base.
QStringList mergedTags(const QStringList &ours, const QStringList &theirs, const QStringList &base)
{
    QStringList merged;
    for (const QString &tag : ours + theirs) {
        const bool kept = (ours.contains(tag) && theirs.contains(tag)) || !base.contains(tag);
        if (kept && !merged.contains(tag)) {
            merged.append(tag);
        }
    }
    return merged;
}

} // namespace

MergeStore::MergeStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_history(database, clock)
{
}

/// Tags go with their entry and earlier texts have rules of their own; who the journal is never changes.
QStringList MergeStore::mergedTables() const
{
    QStringList tables = m_database.tables();
    tables.removeAll(u"check_in_tag"_s);
    tables.removeAll(u"text_history"_s);
    return tables;
}

Result<MergeOutcome> MergeStore::merge(const Database &theirs, const Database *base)
{
    m_outcome = {};
    m_theirs = &theirs;
    auto done = m_database.runScript("PRAGMA defer_foreign_keys = on");
    for (const QString &table : mergedTables()) {
        done = done.and_then([&] { return TableShape::of(m_database, table); })
                   .and_then([&](const TableShape &shape) { return mergeTable(shape, theirs, base); });
    }
    return done.and_then([&] { return mergeTags(base); })
        .and_then([&] { return mergeHistory(base); })
        .map([&] { return m_outcome; });
}

Result<void> MergeStore::mergeTable(const TableShape &shape, const Database &theirs, const Database *base)
{
    return differingRows(shape, m_database, theirs, base)
        .and_then([&](const QList<RowTriple> &rows) -> Result<void> {
            for (const RowTriple &row : rows) {
                if (const auto merged = mergeRow(shape, row); !merged) {
                    return merged;
                }
            }
            return {};
        });
}

Result<void> MergeStore::mergeRow(const TableShape &shape, const RowTriple &triple)
{
    return triple.ours && triple.theirs ? mergeBoth(shape, triple) : mergeMissing(shape, triple);
}

/// One side has no such row. It may never have had it, or have removed it.
Result<void> MergeStore::mergeMissing(const TableShape &shape, const RowTriple &triple)
{
    const StoredRow &row = triple.any();
    const bool removed = triple.base && row == *triple.base;
    const qsizetype deleted = shape.place(u"deleted"_s);
    const bool hasTrash = deleted >= 0;
    if (removed && (!hasTrash || !row.values.at(deleted).isNull())) {
        return triple.ours ? remove(shape, row) : Result<void>();
    }
    QVariantList values = row.values;
    if (removed) {
        values[deleted] = m_clock.now().utcMs;
    }
    if (triple.ours) {
        return values == row.values ? Result<void>() : update(shape, row, values);
    }
    if (isPairTaken(shape, values) || isOrphan(shape, values)) {
        return {};
    }
    ++m_outcome.added;
    return insert(shape, values);
}

/// An experiment is in one pair at most: where both sides paired it otherwise, ours stays.
bool MergeStore::isPairTaken(const TableShape &shape, const QVariantList &values) const
{
    if (shape.name != "pair"_L1) {
        return false;
    }
    const QVariant people = values.at(shape.place(u"people_experiment"_s));
    const QVariant technical = values.at(shape.place(u"technical_experiment"_s));
    return holds(m_database,
                 u"SELECT 1 FROM pair WHERE people_experiment IN (?, ?) OR technical_experiment IN "
                 "(?, ?)"_s,
                 {people, technical, people, technical});
}

/// A part of something that was removed for good here. Such tables come after what their rows are parts of.
bool MergeStore::isOrphan(const TableShape &shape, const QVariantList &values) const
{
    auto owners = m_database.query(
        u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) WHERE on_delete = 'CASCADE'"_s,
        {shape.name});
    while (owners && owners->next()) {
        const QVariant owner = values.at(shape.place(owners->value(0).toString()));
        if (!holds(m_database, u"SELECT 1 FROM \"%1\" WHERE id = ?"_s.arg(owners->value(1).toString()),
                   {owner})) {
            return true;
        }
    }
    return false;
}

Result<void> MergeStore::mergeBoth(const TableShape &shape, const RowTriple &triple)
{
    if (shape.name == "meta"_L1 && triple.ours->key == "journal_id"_L1) {
        return {};
    }
    if (!mayMix(shape, triple)) {
        return mergeSealed(shape, triple);
    }
    const QString row = triple.ours->key;
    const auto earlierIn = [&](const Database &database) {
        return [&](const QString &field, const QString &text) {
            return holds(database, HasEarlier, {shape.name, row, field, textValue(text)});
        };
    };
    const MergedRow merged = mergeColumns(shape, triple, earlierIn(m_database), earlierIn(*m_theirs));
    if (merged.values != triple.ours->values) {
        ++m_outcome.changed;
        if (const auto updated = update(shape, *triple.ours, merged.values); !updated) {
            return updated;
        }
    }
    for (const MergedRow::Lost &lost : merged.lost) {
        if (const auto kept = overrule(shape, row, {lost.field, lost.text}); !kept) {
            return kept;
        }
    }
    return {};
}

/// One side stays whole. What the other one had written beside it waits as a conflict, unless it is sealed.
Result<void> MergeStore::mergeSealed(const TableShape &shape, const RowTriple &triple)
{
    const QVariantList values = mergedSealed(shape, triple);
    const bool oursStays = values == triple.ours->values;
    m_outcome.changed += oursStays ? 0 : 1;
    Result<void> done = oursStays ? Result<void>() : update(shape, *triple.ours, values);
    if (isSealedTable(shape.name)) {
        return done;
    }
    const QVariantList &lost = oursStays ? triple.theirs->values : triple.ours->values;
    const auto wasKept = [&](qsizetype place) {
        return triple.base && triple.base->values.at(place) == lost.at(place);
    };
    for (qsizetype place = 0; place < shape.columns.size(); ++place) {
        const bool isLost = isProse(shape.name, shape.columns.at(place)) &&
                            lost.at(place) != values.at(place);
        if (isLost && !wasKept(place)) {
            done = done.and_then([&] {
                return overrule(shape, triple.ours->key,
                                {shape.columns.at(place), lost.at(place).toString()});
            });
        }
    }
    return done;
}

/// Keeps what lost. Where a trigger has just kept it, that line is the one to look at.
Result<void> MergeStore::overrule(const TableShape &shape, const QString &row, const Overruled &lost)
{
    if (shape.name == "meta"_L1) {
        return {};
    }
    ++m_outcome.conflicts;
    return m_database.query(MarkOpen, {shape.name, row, lost.field, textValue(lost.text)})
        .and_then([&](const QSqlQuery &marked) -> Result<void> {
            if (marked.numRowsAffected() > 0) {
                return {};
            }
            return m_history.keep({0, shape.name, row, lost.field, m_clock.now(), lost.text, true});
        });
}

Result<QVariant> MergeStore::freePosition(const QVariant &wanted) const
{
    return m_database.single(QString(FreePosition).replace(u"?1"_s, QString::number(wanted.toLongLong())));
}

/// Both sides imported the same thing: both entries stay, and one of them remembers where it is from.
bool MergeStore::isSourceTaken(const TableShape &shape, const QVariantList &values) const
{
    const QVariant id = values.at(shape.place(u"source_id"_s));
    return !id.toString().isEmpty() &&
           holds(m_database, u"SELECT 1 FROM check_in WHERE source = ? AND source_id = ? AND id <> ?"_s,
                 {values.at(shape.place(u"source"_s)), id, values.at(shape.place(u"id"_s))});
}

Result<void> MergeStore::insert(const TableShape &shape, QVariantList values)
{
    if (shape.name == CheckIns) {
        const auto position = freePosition(values.at(shape.place(u"position"_s)));
        if (!position) {
            return tl::unexpected(position.error());
        }
        values[shape.place(u"position"_s)] = *position;
        if (isSourceTaken(shape, values)) {
            values[shape.place(u"source_id"_s)] = u""_s;
        }
    }
    return m_database.run(
        u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(shape.name, shape.columns.join(u", "_s),
                                                     QStringList(shape.columns.size(), u"?"_s).join(u", "_s)),
        values);
}

Result<void> MergeStore::update(const TableShape &shape, const StoredRow &before, QVariantList values)
{
    if (const qsizetype place = shape.place(u"position"_s);
        shape.name == CheckIns && values.at(place) != before.values.at(place)) {
        const auto position = freePosition(values.at(place));
        if (!position) {
            return tl::unexpected(position.error());
        }
        values[place] = *position;
    }
    if (shape.name == CheckIns && isSourceTaken(shape, values)) {
        values[shape.place(u"source_id"_s)] = before.values.at(shape.place(u"source_id"_s));
    }
    if (isSealedTable(shape.name)) { // a sealed one does not change: the other one takes its place
        return remove(shape, before).and_then([&] { return insert(shape, values); });
    }
    for (const QString &key : shape.keys) {
        values.append(before.values.at(shape.place(key)));
    }
    return m_database.run(u"UPDATE \"%1\" SET %2 = ? WHERE %3 = ?"_s.arg(
                              shape.name, shape.columns.join(u" = ?, "_s), shape.keys.join(u" = ? AND "_s)),
                          values);
}

Result<void> MergeStore::remove(const TableShape &shape, const StoredRow &row)
{
    QVariantList keys;
    for (const QString &key : shape.keys) {
        keys.append(row.values.at(shape.place(key)));
    }
    return m_database.run(
        u"DELETE FROM \"%1\" WHERE %2 = ?"_s.arg(shape.name, shape.keys.join(u" = ? AND "_s)), keys);
}

Result<void> MergeStore::mergeTags(const Database *base)
{
    QStringList ids = textsIn(m_database.query(TaggedEntries)) + textsIn(m_theirs->query(TaggedEntries));
    ids.removeDuplicates();
    for (const QString &id : ids) {
        if (const auto merged = mergeTagsOf(id, base); !merged) {
            return merged;
        }
    }
    return {};
}

Result<void> MergeStore::mergeTagsOf(const QString &id, const Database *base)
{
    const QStringList ours = textsIn(m_database.query(TagsOf, {id}));
    const QStringList theirs = textsIn(m_theirs->query(TagsOf, {id}));
    if (ours == theirs || !holds(m_database, Exists, {id}) || !holds(*m_theirs, Exists, {id})) {
        return {};
    }
    QStringList tags = mergedTags(ours, theirs, base ? textsIn(base->query(TagsOf, {id})) : QStringList());
    while (tags.size() > CheckIn::MaxTags) {
        ++m_outcome.conflicts;
        const auto kept = m_history.keep({0, CheckIns, id, u"tag"_s, m_clock.now(), tags.takeLast(), true});
        if (!kept) {
            return kept;
        }
    }
    return tags == ours ? Result<void>() : writeTags(id, tags);
}

Result<void> MergeStore::writeTags(const QString &id, const QStringList &tags)
{
    auto written = m_database.run(u"DELETE FROM check_in_tag WHERE check_in = ?"_s, {id});
    for (qsizetype place = 0; written && place < tags.size(); ++place) {
        written = m_database.run(
            u"INSERT INTO check_in_tag (check_in, place, tag, folded) VALUES (?, ?, ?, ?)"_s,
            {id, place, tags.at(place), foldForSearch(tags.at(place))});
    }
    return written;
}

/// Their earlier texts, too, but not what was forgotten here since the base.
Result<void> MergeStore::mergeHistory(const Database *base)
{
    return m_theirs->query(History).and_then([&](QSqlQuery rows) -> Result<void> {
        while (rows.next()) {
            const EarlierText text{0,
                                   rows.value(0).toString(),
                                   rows.value(1).toString(),
                                   rows.value(2).toString(),
                                   {rows.value(3).toLongLong()},
                                   rows.value(4).toString(),
                                   rows.value(5).toBool()};
            const QVariantList same{text.entity, text.row, text.field, textValue(text.text)};
            if (holds(m_database, HasEarlier, same) || (base && holds(*base, HasEarlier, same))) {
                continue;
            }
            if (const auto kept = m_history.keep(text); !kept) {
                return kept;
            }
        }
        return {};
    });
}

} // namespace tryboth
