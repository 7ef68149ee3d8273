// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tilttablemodel.h"

#include "charts/charttext.h"

namespace tryboth {

void TiltTableModel::setChart(const TiltChartData &data)
{
    beginResetModel();
    m_points.clear();
    for (const Segment &segment : data.segments)
        m_points.append(segment);
    endResetModel();
}

int TiltTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_points.size());
}

int TiltTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TiltTableModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LevelPoint &point = m_points[index.row()];
    switch (index.column()) {
    case DayColumn:
        return charttext::dayText(LocalDay::fromJulianDay(qint64(point.day)), true);
    case TiltColumn:
        return charttext::signedNumber(point.level);
    case RangeColumn:
        return charttext::rangeText(point.low, point.high);
    }
    return {};
}

QVariant TiltTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day");
    case TiltColumn:
        return tr("People minus technical");
    case RangeColumn:
        return tr("90% range");
    }
    return {};
}

} // namespace tryboth
