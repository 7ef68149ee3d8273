// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"

#include <QAbstractTableModel>

namespace tryboth {

/// The table twin of TiltChart: one row a day, oldest first.
class TiltTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, TiltColumn, RangeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const TiltChartData &data);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Segment m_points;
};

} // namespace tryboth
