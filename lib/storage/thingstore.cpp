// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/thingstore.h"

#include "storage/mergequeries.h"
#include "storage/rowvalues.h"
#include "storage/sealedmerge.h"
#include "storage/tablerows.h"
#include "storage/textplace.h"

#include <QHash>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto PartColumns = "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE \"table\" = ? AND "
                             "on_delete = 'CASCADE'"_L1;

/// Which column says the day; empty where none does.
QString dayColumnOf(const QString &table)
{
    static const QHash<QString, QString> columns{
        {u"reflection"_s, u"day"_s},          {u"experiment"_s, u"start_day"_s},
        {u"pair"_s, u"review_on"_s},          {u"decision_record"_s, u"decided_on"_s},
        {u"direction_answer"_s, u"on_day"_s}, {u"reasons_check"_s, u"on_day"_s},
        {u"second_look"_s, u"on_day"_s},      {u"day_note"_s, u"day"_s},
    };
    return columns.value(table);
}

/// Besides prose and values that stand alone: what else people read.
bool isReadable(const QString &table, const QString &field)
{
    static const QHash<QString, QStringList> others{
        {u"decision_record"_s, {u"choice"_s}},
        {u"expectation"_s, {u"text"_s, u"by_day"_s, u"confidence"_s}},
        {u"forecast"_s, {u"energy_expected"_s, u"confidence"_s}},
        {u"reflection"_s, {u"recalled_people"_s, u"recalled_technical"_s}},
    };
    return isProse(table, field) || standsAlone(table, field) || others.value(table).contains(field);
}

/// What the row holds in `column`; nothing where the table has no such column.
QVariant valueIn(const ShapedRow &row, const QString &column)
{
    const qsizetype place = row.shape.place(column);
    return place < 0 ? QVariant() : row.row.values.at(place);
}

bool isSealed(const ShapedRow &row)
{
    return isSealedTable(row.shape.name) && !valueIn(row, u"sealed"_s).isNull() &&
           valueIn(row, u"opened"_s).isNull();
}

/// Answers to a question are keyed by it.
QString askedIn(const ShapedRow &row)
{
    const bool answersPrompt = row.shape.keys.contains(u"prompt"_s);
    return valueIn(row, answersPrompt ? u"question"_s : u"item"_s).toString();
}

QList<ThingValue> valuesOf(const ShapedRow &row)
{
    QList<ThingValue> values;
    for (const QString &column : isSealed(row) ? QStringList() : row.shape.columns) {
        const QString text = valueIn(row, column).toString();
        if (!text.isEmpty() && isReadable(row.shape.name, column)) {
            values.append({row.shape.name, row.row.key, column, text, askedIn(row)});
        }
    }
    return values;
}

Thing thingOf(const ShapedRow &row)
{
    const QVariant finished = valueIn(row, u"finished"_s);
    const bool canBeginOnly = row.shape.place(u"finished"_s) >= 0;
    return {row.shape.name, row.row.key, dayOf(valueIn(row, dayColumnOf(row.shape.name))),
            !canBeginOnly || finished.toLongLong() != 0, valuesOf(row)};
}

/// A table of parts, and its column that names the thing which they are parts of.
struct Joint
{
    TableShape shape;
    QString column;
};

Result<QList<ShapedRow>> rowsIn(const Database &database, const TableShape &shape,
                                const QString &where = u"1"_s, const QVariantList &values = {})
{
    return TableRows::of(database, shape, where, values).map([&](TableRows rows) {
        QList<ShapedRow> all;
        for (; rows.current(); rows.next()) {
            all.append({shape, *rows.current()});
        }
        if (shape.place(u"place"_s) >= 0) {
            std::ranges::stable_sort(
                all, {}, [](const ShapedRow &row) { return valueIn(row, u"place"_s).toLongLong(); });
        }
        return all;
    });
}

/// Foreign keys tell what goes with a thing. Amendments and lots have none, since they are about several
/// kinds of things. What stands by itself, such as a pair, is no part.
Result<QList<Joint>> jointsOf(const Database &database, const QString &table)
{
    QList<Joint> joints;
    for (const QString &name : database.tables()) {
        const auto shape = TableShape::of(database, name);
        if (!shape) {
            return tl::unexpected(shape.error());
        }
        QStringList columns = textsIn(database.query(PartColumns, {name, table}));
        if (shape->place(u"subject"_s) >= 0) {
            columns.append(u"subject"_s);
        }
        for (const QString &column : ThingStore::kinds().contains(name) ? QStringList() : columns) {
            joints.append({*shape, column});
        }
    }
    return joints;
}

} // namespace

ThingStore::ThingStore(const Database &database)
    : m_database(database)
{
}

QStringList ThingStore::kinds()
{
    return {u"reflection"_s,    u"experiment"_s,          u"pair"_s,          u"decision_record"_s,
            u"reasons_check"_s, u"direction_answer"_s,    u"second_look"_s,   u"day_note"_s,
            u"own_prompt"_s,    u"experiment_template"_s, u"activity_type"_s, u"saved_filter"_s,
            u"coach"_s};
}

Result<QList<Thing>> ThingStore::thingsIn(const QString &table) const
{
    return TableShape::of(m_database, table)
        .and_then([&](const TableShape &shape) {
            const bool hasTrash = shape.place(u"deleted"_s) >= 0;
            return rowsIn(m_database, shape, hasTrash ? u"deleted IS NULL"_s : u"1"_s);
        })
        .and_then([&](const QList<ShapedRow> &rows) -> Result<QList<Thing>> {
            QList<Thing> things;
            QHash<QString, qsizetype> places;
            for (const ShapedRow &row : rows) {
                places.insert(row.row.key, things.size());
                things.append(thingOf(row));
            }
            const auto joints = jointsOf(m_database, table);
            if (!joints) {
                return tl::unexpected(joints.error());
            }
            for (const Joint &joint : *joints) {
                const auto parts = rowsIn(m_database, joint.shape);
                if (!parts) {
                    return tl::unexpected(parts.error());
                }
                for (const ShapedRow &part : *parts) {
                    const auto place = places.constFind(valueIn(part, joint.column).toString());
                    if (place != places.constEnd()) {
                        things[*place].values += valuesOf(part);
                    }
                }
            }
            std::ranges::stable_sort(things, std::ranges::greater(), &Thing::day);
            return things;
        });
}

Result<QList<Thing>> ThingStore::all() const
{
    QList<Thing> things;
    for (const QString &table : kinds()) {
        const auto some = thingsIn(table);
        if (!some) {
            return some;
        }
        things += *some;
    }
    return things;
}

Result<int> ThingStore::count() const
{
    int count = 0;
    for (const QString &table : kinds()) {
        const auto some = TableShape::of(m_database, table).and_then([&](const TableShape &shape) {
            const bool hasTrash = shape.place(u"deleted"_s) >= 0;
            return m_database.single(u"SELECT count(*) FROM \"%1\" WHERE %2"_s.arg(
                table, hasTrash ? u"deleted IS NULL"_s : u"1"_s));
        });
        if (!some) {
            return tl::unexpected(some.error());
        }
        count += some->toInt();
    }
    return count;
}

Result<QList<ShapedRow>> ThingStore::rowsOf(const QString &table, const QString &row) const
{
    if (!kinds().contains(table)) {
        return QList<ShapedRow>();
    }
    return TableShape::of(m_database, table)
        .and_then([&](const TableShape &shape) {
            return rowsIn(m_database, shape, shape.keySql() + u" = ?"_s, {row});
        })
        .and_then([&](QList<ShapedRow> rows) -> Result<QList<ShapedRow>> {
            const auto joints = rows.isEmpty() ? Result<QList<Joint>>(QList<Joint>())
                                               : jointsOf(m_database, table);
            if (!joints) {
                return tl::unexpected(joints.error());
            }
            for (const Joint &joint : *joints) {
                const auto parts = rowsIn(m_database, joint.shape, joint.column + u" = ?"_s, {row});
                if (!parts) {
                    return parts;
                }
                rows += *parts;
            }
            return rows;
        });
}

} // namespace tryboth
