// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinfilter.h"
#include "models/checkinroles.h"
#include "models/journal.h"

#include <QAbstractTableModel>

namespace tryboth {

/// The entries that a filter lets through: newest first in pages that are fetched as one scrolls, or oldest
/// first and whole. Follows the journal row by row, so that selection and scroll position survive a change.
class CheckInListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Order {
        NewestFirst, ///< pages of PageSize
        OldestFirst, ///< everything at once: for a day or a queue
    };
    enum Column { WhenColumn, WhatColumn, FocusColumn, EnergyColumn, ColumnCount };
    static constexpr int PageSize = 200;

    /// Reads what `filter` lets through at once, so give it here: an oldest-first list of everything is a
    /// whole journal.
    explicit CheckInListModel(Journal &journal, Order order = Order::NewestFirst,
                              const CheckInFilter &filter = {}, QObject *parent = nullptr);

    void setFilter(const CheckInFilter &filter);
    const CheckInFilter &filter() const { return m_filter; }

    /// How many entries the filter lets through, also those not fetched yet.
    int total() const;

    /// The entry in a row; the row has to exist.
    const CheckIn &checkIn(int row) const { return m_rows.at(row).checkIn; }

    /// The row of an entry, or −1 where it is not among the fetched ones.
    int rowOf(const Id &id) const;

    /// Fetches on until the newest entry of `day` or of an earlier day is there, and gives its row; −1 where
    /// there is none.
    int fetchTo(LocalDay day);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const tryboth::Error &error);

private:
    void reload();
    void follow(const TouchedRows &rows);
    void followEntry(const QString &id, const PlacedCheckIn *now);
    QList<PlacedCheckIn> read(std::optional<qint64> before);
    int placeFor(qint64 position) const;
    bool isFetched(qint64 position) const;
    QString displayText(const CheckIn &checkIn, int column) const;
    QVariant roleValue(const CheckIn &checkIn, int role) const;

    Journal &m_journal;
    Order m_order;
    CheckInFilter m_filter;
    QList<PlacedCheckIn> m_rows;
    bool m_complete = true; ///< nothing is left to fetch
    mutable std::optional<int> m_total;
};

} // namespace tryboth
