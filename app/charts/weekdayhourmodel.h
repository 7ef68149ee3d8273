// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"

#include <QAbstractTableModel>

#include <optional>
#include <utility>

namespace tryboth {

/// Mean energy by weekday (rows, in the order of the journal's week) and hour (columns). Only weekdays Monday
/// to Friday and hours between the first and the last rated one are there, plus a weekend day that has
/// ratings.
class WeekdayHourModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCells(const QList<HourCell> &cells, Qt::DayOfWeek weekStart = Qt::Monday);

    /// The ratings of a row and column, or nothing where there are none.
    std::optional<HourCell> cell(int row, int column) const;
    /// The lowest and the highest mean of all cells; 0 and 0 where there are none.
    std::pair<double, double> range() const;
    int weekdayOf(int row) const { return m_weekdays[row]; }
    int hourOf(int column) const { return m_firstHour + column; }
    /// "Tuesday 10:00: +1.2, 14 ratings", or "Tuesday 10:00: no ratings".
    QString cellSentence(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<HourCell> m_cells;
    QList<int> m_weekdays;
    int m_firstHour = 0, m_hours = 0;
};

} // namespace tryboth
