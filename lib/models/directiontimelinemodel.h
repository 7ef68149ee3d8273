// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/directiontimeline.h"

#include <QAbstractTableModel>

namespace tryboth {

/// The timeline of years as a table: every mark that is drawn is a row, by day.
class DirectionTimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, UntilColumn, KindColumn, LeansColumn, TitleColumn, DetailColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTimeline(const DirectionTimeline &timeline);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        LocalDay day;
        QStringList cells; ///< by column

        bool operator==(const Row &) const = default;
    };
    static Row rowOf(const TimelineEvent &event);
    static Row rowOf(const RoleStretch &role);
    static Row rowOf(const TiltMark &mark);

    QList<Row> m_rows;
};

} // namespace tryboth
