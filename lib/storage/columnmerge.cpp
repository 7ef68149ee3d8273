// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/columnmerge.h"

#include <QDate>
#include <QSet>
#include <QTime>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// What says when an entry was: these columns are only true together.
const QStringList &whenColumns()
{
    static const QStringList columns{u"day"_s, u"minute"_s, u"utc_offset"_s, u"zone"_s, u"position"_s};
    return columns;
}

/// Two ratings from memory, and whether they came before the charts: a mixture would be nobody's memory.
const QStringList &recalledColumns()
{
    static const QStringList columns{u"recalled_people"_s, u"recalled_technical"_s, u"recalled_at"_s,
                                     u"after_seeing"_s};
    return columns;
}

/// What the program notes for itself: the winner's is taken, and nothing is lost with the other.
bool isBookkeeping(const QString &column)
{
    static const QSet<QString> columns{u"created"_s,  u"modified"_s, u"rev"_s,        u"recorded"_s,
                                       u"deleted"_s,  u"waiting"_s,  u"import_run"_s, u"scale_version"_s,
                                       u"finished"_s, u"place"_s,    u"version"_s,    u"question"_s,
                                       u"shown_on"_s};
    return columns.contains(column);
}

enum class Side { Ours, Theirs };

/// Decides for each column, or group of columns, which side it comes from.
class ColumnMerge
{
public:
    ColumnMerge(const TableShape &shape, const RowTriple &triple, const IsEarlier &here,
                const IsEarlier &there)
        : m_shape(shape)
        , m_triple(triple)
        , m_here(here)
        , m_there(there)
        , m_last(lastEdited())
    {
        m_row.values = triple.ours->values;
    }

    MergedRow run()
    {
        const bool hasWhen = m_shape.place(u"position"_s) >= 0;
        const bool hasMemory = m_shape.place(u"recalled_at"_s) >= 0;
        for (const QString &column : m_shape.columns) {
            if (!(hasWhen && whenColumns().contains(column)) &&
                !(hasMemory && recalledColumns().contains(column))) {
                merge(column, {column});
            }
        }
        if (hasWhen) {
            merge(u"when"_s, whenColumns());
        }
        if (hasMemory) {
            m_last = firstRecalled();
            merge(u"recalled"_s, recalledColumns());
        }
        finish();
        return std::move(m_row);
    }

private:
    QVariant in(const std::optional<StoredRow> &row, const QString &column) const
    {
        return row ? row->values.value(m_shape.place(column)) : QVariant();
    }
    bool same(const std::optional<StoredRow> &a, const std::optional<StoredRow> &b,
              const QStringList &columns) const
    {
        return std::all_of(columns.begin(), columns.end(),
                           [&](const QString &column) { return in(a, column) == in(b, column); });
    }

    Side lastEdited() const
    {
        const QString modified = u"modified"_s;
        return in(m_triple.theirs, modified).toLongLong() > in(m_triple.ours, modified).toLongLong()
                   ? Side::Theirs
                   : Side::Ours;
    }

    /// The memory that was written down first stays whole: it is the one from before the charts.
    Side firstRecalled() const
    {
        const QVariant ours = in(m_triple.ours, u"recalled_at"_s);
        const QVariant theirs = in(m_triple.theirs, u"recalled_at"_s);
        const bool theirsFirst = !theirs.isNull() &&
                                 (ours.isNull() || theirs.toLongLong() < ours.toLongLong());
        return theirsFirst ? Side::Theirs : Side::Ours;
    }

    void merge(const QString &field, const QStringList &columns)
    {
        if (same(m_triple.ours, m_triple.theirs, columns)) {
            return;
        }
        if (m_triple.base && same(m_triple.ours, m_triple.base, columns)) {
            return take(columns);
        }
        if (m_triple.base && same(m_triple.theirs, m_triple.base, columns)) {
            return;
        }
        const QString ours = textOf(m_triple.ours, field);
        const QString theirs = textOf(m_triple.theirs, field);
        if (!m_triple.base && m_here(field, theirs)) {
            return;
        }
        if (!m_triple.base && m_there(field, ours)) {
            return take(columns);
        }
        if (m_last == Side::Theirs) {
            take(columns);
        }
        if (!isBookkeeping(field) && ours != theirs) {
            const bool wasOurs = m_last == Side::Theirs;
            m_row.lost.append({field, wasOurs ? ours : theirs, wasOurs});
        }
    }

    void take(const QStringList &columns)
    {
        for (const QString &column : columns) {
            m_row.values[m_shape.place(column)] = in(m_triple.theirs, column);
        }
    }

    QString textOf(const std::optional<StoredRow> &row, const QString &field) const
    {
        if (field == "recalled"_L1) {
            return in(row, u"recalled_people"_s).toString() + u" / "_s +
                   in(row, u"recalled_technical"_s).toString();
        }
        if (field != "when"_L1) {
            return in(row, field).toString();
        }
        const QString day = QDate::fromJulianDay(in(row, u"day"_s).toLongLong()).toString(Qt::ISODate);
        const QVariant minute = in(row, u"minute"_s);
        constexpr int SecondsPerMinute = 60;
        return minute.isNull()
                   ? day
                   : day + u' ' + QTime(0, 0).addSecs(minute.toInt() * SecondsPerMinute).toString(u"HH:mm"_s);
    }

    /// Edited on either side since the base, leaving out what the program notes for itself.
    bool edited(const std::optional<StoredRow> &row) const
    {
        return !m_triple.base ||
               std::any_of(m_shape.columns.begin(), m_shape.columns.end(), [&](const QString &column) {
                   return !isBookkeeping(column) && in(row, column) != in(m_triple.base, column);
               });
    }

    void finish()
    {
        const qsizetype deleted = m_shape.place(u"deleted"_s);
        if (deleted >= 0) {
            const bool goneHere = !in(m_triple.ours, u"deleted"_s).isNull();
            const bool goneThere = !in(m_triple.theirs, u"deleted"_s).isNull();
            if (goneHere != goneThere && edited(goneHere ? m_triple.theirs : m_triple.ours)) {
                m_row.values[deleted] = QVariant();
            }
        }
        for (const QString &counter : {u"modified"_s, u"rev"_s}) {
            if (const qsizetype place = m_shape.place(counter); place >= 0) {
                m_row.values[place] = qMax(in(m_triple.ours, counter).toLongLong(),
                                           in(m_triple.theirs, counter).toLongLong());
            }
        }
    }

    const TableShape &m_shape;
    const RowTriple &m_triple;
    const IsEarlier &m_here;
    const IsEarlier &m_there;
    Side m_last;
    MergedRow m_row;
};

} // namespace

MergedRow mergeColumns(const TableShape &shape, const RowTriple &triple, const IsEarlier &earlierHere,
                       const IsEarlier &earlierThere)
{
    return ColumnMerge(shape, triple, earlierHere, earlierThere).run();
}

} // namespace tryboth
