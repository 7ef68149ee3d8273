// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/daynotestore.h"

#include "storage/rowvalues.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct DayNoteText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DayNote)
};

bool fits(const std::optional<int> &value)
{
    return !value || (*value >= DayNote::Least && *value <= DayNote::Most);
}

QVariant numberColumn(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant();
}

std::optional<int> numberOf(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toInt());
}

DayNote read(const QSqlQuery &row)
{
    return {dayOf(row.value(0)), numberOf(row.value(1)), numberOf(row.value(2)), row.value(3).toBool()};
}

} // namespace

Result<void> DayNoteStore::put(const DayNote &note)
{
    if (!note.day.isValid() || !fits(note.sleep) || !fits(note.workload)) {
        return failure(DayNoteText::tr(
            "Sleep and load are whole numbers from 1 to 5. Nothing was changed. Type one of those."));
    }
    if (note.isEmpty()) {
        return m_database.run(u"DELETE FROM day_note WHERE day = ?"_s, {dayColumn(note.day)});
    }
    return m_database.run(
        upsertSql("day_note"_L1, "day, sleep, workload, unusual"_L1),
        {dayColumn(note.day), numberColumn(note.sleep), numberColumn(note.workload), int{note.unusual}});
}

Result<QList<DayNote>> DayNoteStore::list(const QString &where, const QVariantList &values) const
{
    return m_database
        .query(u"SELECT day, sleep, workload, unusual FROM day_note"_s + where + u" ORDER BY day"_s, values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<std::optional<DayNote>> DayNoteStore::find(LocalDay day) const
{
    return between(day, day).map([](const QList<DayNote> &notes) {
        return notes.isEmpty() ? std::nullopt : std::optional(notes.first());
    });
}

Result<QList<DayNote>> DayNoteStore::between(LocalDay from, LocalDay to) const
{
    return list(u" WHERE day BETWEEN ? AND ?"_s, {dayColumn(from), dayColumn(to)});
}

Result<QList<DayNote>> DayNoteStore::all() const
{
    return list({}, {});
}

} // namespace tryboth
