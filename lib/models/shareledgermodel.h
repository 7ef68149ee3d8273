// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal.h"
#include "models/sharepresets.h"

#include <QAbstractTableModel>

namespace tryboth {

/// What was shared with whom, newest first.
class ShareLedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, CoachColumn, WhatColumn, ItemsColumn, DeleteByColumn, HashColumn, ColumnCount };

    ShareLedgerModel(const Journal &journal, ShareTexts texts, QObject *parent = nullptr);

    const ShareRecord &share(int row) const { return m_shares.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();
    QString textOf(const ShareRecord &share, int column) const;

    const Journal &m_journal;
    ShareTexts m_texts;
    QList<ShareRecord> m_shares;
};

} // namespace tryboth
