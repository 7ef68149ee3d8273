// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trashmodel.h"

#include "models/entrychanges.h"

#include <QLocale>

#include <algorithm>

namespace tryboth {

namespace {
constexpr qint64 MsPerDay = 24LL * 60 * 60 * 1000;
} // namespace

TrashModel::TrashModel(Journal &journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (rows.touchesCheckIns()) {
            reload();
        }
    });
    reload();
}

void TrashModel::reload()
{
    auto entries = m_journal.stores().checkIns.trash();
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    if (*entries == m_entries) {
        return;
    }
    beginResetModel();
    m_entries = *std::move(entries);
    endResetModel();
}

int TrashModel::daysLeft(Moment deleted) const
{
    const qint64 left = deleted.utcMs + KeepDays * MsPerDay - m_journal.clock().now().utcMs;
    const qint64 begun = (left + MsPerDay - 1) / MsPerDay;
    return static_cast<int>(std::clamp<qint64>(begun, 0, KeepDays));
}

Moment TrashModel::dueBefore(Moment now)
{
    return {now.utcMs - KeepDays * MsPerDay};
}

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TrashModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CheckIn &entry = m_entries.at(index.row());
    const Moment deleted = entry.deleted.value_or(Moment());
    const QLocale locale;
    switch (index.column()) {
    case WhatColumn:
        return nameOf(m_journal, entry);
    case DayColumn:
        return locale.toString(entry.when.day, QLocale::ShortFormat);
    case ThrownAwayColumn:
        return locale.toString(deleted.inZone(m_journal.clock().zone()).date(), QLocale::ShortFormat);
    case DaysLeftColumn:
        return daysLeft(deleted);
    default:
        return {};
    }
}

QVariant TrashModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WhatColumn:
        return tr("What");
    case DayColumn:
        //: the day an entry is about
        return tr("Day");
    case ThrownAwayColumn:
        //: the day on which an entry was moved to the trash
        return tr("Deleted on");
    case DaysLeftColumn:
        //: until an entry in the trash is removed for good
        return tr("Days left");
    default:
        return {};
    }
}

} // namespace tryboth
