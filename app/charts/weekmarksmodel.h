// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "models/reflectionweek.h"

#include <QAbstractTableModel>

namespace tryboth {

/// The entries of a week as a table: what WeekMarks shows, with words.
class WeekMarksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, WhatColumn, FocusColumn, EnergyColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFacts(const WeekFacts &facts, const ActivityCatalog &catalog);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    WeekFacts m_facts;
    ActivityCatalog m_catalog;
};

} // namespace tryboth
