// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/beforeduringtablemodel.h"

#include "charts/charttext.h"

namespace tryboth {

void BeforeDuringTableModel::setChart(const BeforeDuringData &data)
{
    beginResetModel();
    m_marks = data.before + data.during;
    m_firstDuring = data.before.size();
    endResetModel();
}

int BeforeDuringTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_marks.size());
}

int BeforeDuringTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BeforeDuringTableModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RatedDayMark &mark = m_marks[index.row()];
    switch (index.column()) {
    case DayColumn:
        return charttext::dayText(mark.day, true);
    case PhaseColumn:
        //: which part of an experiment a day belongs to
        return index.row() < m_firstDuring ? tr("Before") : tr("During");
    case EnergyColumn:
        return charttext::signedNumber(mark.energy);
    case CountedColumn:
        //: whether a day takes part in the comparison
        return mark.leftOut ? tr("No: among the first days of its phase") : tr("Yes");
    }
    return {};
}

QVariant BeforeDuringTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case DayColumn:
        return tr("Day");
    case PhaseColumn:
        return tr("Phase");
    case EnergyColumn:
        return tr("Energy");
    case CountedColumn:
        return tr("Counted");
    }
    return {};
}

} // namespace tryboth
