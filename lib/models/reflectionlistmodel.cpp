// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reflectionlistmodel.h"

#include "models/experimentwords.h"
#include "models/reflectionwords.h"

#include <QMap>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7;

/// What is seen of the words of a reflection in one line.
QString excerptOf(const Reflection &reflection)
{
    if (reflection.kind == ReflectionKind::Free) {
        return reflection.title.trimmed().isEmpty() ? QString() : reflection.body.simplified();
    }
    return reflection.answers.isEmpty() ? recalledText(reflection.recalled)
                                        : reflection.answers.first().text.simplified();
}

} // namespace

ReflectionListModel::ReflectionListModel(Journal &journal, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
{
}

Result<QList<ReflectionListModel::Row>> ReflectionListModel::read() const
{
    const Stores &stores = m_journal.stores();
    const LocalDay today = m_journal.clock().journalDay().today;
    const Week current = weekOf(stores, today);
    const auto reflections = stores.reflections.all();
    const auto days = stores.checkIns.daysWithEntries(current.first.addDays(-DaysPerWeek * WeeksBack), today);
    if (!reflections || !days) {
        return tl::unexpected(reflections ? days.error() : reflections.error());
    }
    QMap<LocalDay, QList<Reflection>> byWeek; // the newest last
    byWeek[current.first] = {};
    for (const LocalDay day : *days) {
        byWeek[weekOf(stores, day).first];
    }
    for (const Reflection &reflection : *reflections) {
        byWeek[weekOf(stores, reflection.day).first].append(reflection);
    }
    QList<Row> rows;
    for (auto week = byWeek.cend(); week != byWeek.cbegin();) {
        --week;
        rows.append({Week{week.key()}, std::nullopt});
        for (const Reflection &reflection : week.value()) {
            rows.append({Week{week.key()}, reflection});
        }
    }
    return rows;
}

void ReflectionListModel::refresh()
{
    auto rows = read();
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    if (*rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = *std::move(rows);
    endResetModel();
}

int ReflectionListModel::rowOf(const Id &reflection) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row &row) { return row.reflection && row.reflection->id == reflection; });
    return found == m_rows.end() ? -1 : int(std::distance(m_rows.begin(), found));
}

int ReflectionListModel::rowOf(const Week &week) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row &row) { return !row.reflection && row.week == week; });
    return found == m_rows.end() ? -1 : int(std::distance(m_rows.begin(), found));
}

int ReflectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ReflectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const LocalDay today = m_journal.clock().journalDay().today;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.reflection ? nameOf(m_journal.stores(), *row.reflection, today)
                              //: a row above the reflections of a week: %1 is "16 to 22 November"
                              : tr("Week of %1").arg(weekName(row.week, today));
    case IsWeekRole:
        return !row.reflection;
    case LineRole:
        if (row.reflection) {
            const QString excerpt = excerptOf(*row.reflection);
            const QString day = row.reflection->kind == ReflectionKind::Weekly ? QString()
                                                                               : longDay(row.reflection->day);
            return day.isEmpty() || excerpt.isEmpty() ? day + excerpt : day + u" · "_s + excerpt;
        }
        return {};
    default:
        return {};
    }
}

} // namespace tryboth
