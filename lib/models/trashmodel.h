// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal.h"

#include <QAbstractTableModel>
#include <QList>

namespace tryboth {

/// One thing in the trash.
struct TrashItem
{
    enum class Kind { Entry, Experiment, Reflection, Answer, Reasons, Decision };

    Kind kind = Kind::Entry;
    Id id;
    QString what;
    LocalDay
        day; ///< of the entry or reflection, or on which the experiment was to start; invalid for an idea
    Moment deleted;

    bool operator==(const TrashItem &) const = default;
};

/// The entries, experiments, reflections, answers, reasons and decisions in the trash, last thrown away
/// first.
class TrashModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, DayColumn, ThrownAwayColumn, DaysLeftColumn, ColumnCount };
    static constexpr int KeepDays = 30; ///< then it is removed for good

    explicit TrashModel(Journal &journal, QObject *parent = nullptr);

    /// What is in a row; the row has to exist.
    const TrashItem &item(int row) const { return m_items.at(row); }
    const QList<TrashItem> &items() const { return m_items; }

    /// Days until what was thrown away at `deleted` is removed: KeepDays…0.
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
    Result<QList<TrashItem>> readItems() const;

    Journal &m_journal;
    QList<TrashItem> m_items;
};

/// Removes for good, within a change, what was thrown away before a moment.
Result<void> removeThrownAway(Stores &stores, Moment before);

/// Takes things out of the trash, or removes all that is in it; each is one undoable step.
Result<void> restoreFromTrash(Journal &journal, const QList<TrashItem> &items);
Result<void> emptyTrash(Journal &journal);

} // namespace tryboth
