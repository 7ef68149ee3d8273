// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"

#include <QAbstractTableModel>

namespace tryboth {

/// What gives and what takes: one row an activity type, in the order given. Feeds the bars and their table.
class ActivityBarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ActivityColumn, FocusColumn, MeanColumn, RatingsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    const QList<ActivityBar> &bars() const { return m_bars; }
    void setBars(const QList<ActivityBar> &bars);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ActivityBar> m_bars;
};

} // namespace tryboth
