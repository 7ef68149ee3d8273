// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/weekmarksmodel.h"

#include "charts/charttext.h"
#include "models/words.h"

namespace tryboth {

void WeekMarksModel::setFacts(const WeekFacts &facts, const ActivityCatalog &catalog)
{
    beginResetModel();
    m_facts = facts;
    m_catalog = catalog;
    endResetModel();
}

int WeekMarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.entries.size());
}

int WeekMarksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WeekMarksModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CheckIn &entry = m_facts.entries.at(index.row());
    switch (index.column()) {
    case DayColumn:
        return charttext::dayText(entry.when.day, true);
    case WhatColumn: {
        const QString title = entry.title.simplified();
        return title.isEmpty() ? m_catalog.labelOf(entry.activity) : title;
    }
    case FocusColumn:
        return nameOf(entry.focus);
    case EnergyColumn:
        return entry.energy ? signedNumber(*entry.energy) : QString();
    default:
        return {};
    }
}

QVariant WeekMarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case DayColumn:
        return tr("Day");
    case WhatColumn:
        return tr("What");
    case FocusColumn:
        return tr("Focus");
    case EnergyColumn:
        return tr("Energy");
    default:
        return {};
    }
}

} // namespace tryboth
