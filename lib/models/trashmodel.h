// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal.h"

#include <QAbstractTableModel>

namespace tryboth {

/// The entries in the trash, last thrown away first.
class TrashModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, DayColumn, ThrownAwayColumn, DaysLeftColumn, ColumnCount };
    static constexpr int KeepDays = 30; ///< then an entry is removed for good

    explicit TrashModel(Journal &journal, QObject *parent = nullptr);

    /// The entry in a row; the row has to exist.
    const CheckIn &checkIn(int row) const { return m_entries.at(row); }

    /// Days until an entry that was thrown away at `deleted` is removed: KeepDays…0.
    int daysLeft(Moment deleted) const;

    /// What was thrown away before this moment is due to be removed.
    static Moment dueBefore(Moment now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const tryboth::Error &error);

private:
    void reload();

    Journal &m_journal;
    QList<CheckIn> m_entries;
};

} // namespace tryboth
