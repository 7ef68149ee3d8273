// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"

#include <QAbstractTableModel>

#include <optional>

namespace tryboth {

/// The table twin of LevelChart: one row for every day that has a level or a rating, oldest first.
class LevelTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        PeopleRatingsColumn,
        PeopleLevelColumn,
        PeopleRangeColumn,
        TechnicalRatingsColumn,
        TechnicalLevelColumn,
        TechnicalRangeColumn,
        MixedRatingsColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const LevelChartData &data);
    LocalDay dayOf(int row) const { return m_days[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        std::optional<LevelPoint> people, technical;
        QList<Mark> marks;
    };

    QString cellText(LocalDay day, const Row &row, int column) const;

    QList<LocalDay> m_days;
    QList<Row> m_rows;
};

} // namespace tryboth
