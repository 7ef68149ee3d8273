// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/beforeduringdata.h"

#include <QAbstractTableModel>

namespace tryboth {

/// The table twin of BeforeDuringChart: one row for every rated day, oldest first.
class BeforeDuringTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, PhaseColumn, EnergyColumn, CountedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const BeforeDuringData &data);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<RatedDayMark> m_marks;
    qsizetype m_firstDuring = 0;
};

} // namespace tryboth
