// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/shortcuts.h"

#include <QAbstractTableModel>

namespace tryboth {

/// The keys of a window as a table: what they do, in which menu, and which they are.
class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, WhereColumn, KeysColumn, ColumnCount };

    ShortcutModel(const Shortcuts &shortcuts, const QMainWindow &window, QObject *parent = nullptr);

    const ShortcutRow &row(int row) const { return m_rows.at(row); }
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();

    const Shortcuts &m_shortcuts;
    const QMainWindow &m_window;
    QList<ShortcutRow> m_rows;
};

} // namespace tryboth
