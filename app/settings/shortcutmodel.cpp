// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcutmodel.h"

#include <QFont>
#include <QMainWindow>

namespace tryboth {

namespace {

/// A row of keys, such as the digits, by its first and last.
QString keysText(const QList<QKeySequence> &keys)
{
    constexpr int MostToList = 3;
    if (keys.size() > MostToList) {
        return ShortcutModel::tr("%1 to %2", "the first and the last of a row of keys")
            .arg(keys.first().toString(QKeySequence::NativeText),
                 keys.last().toString(QKeySequence::NativeText));
    }
    return QKeySequence::listToString(keys, QKeySequence::NativeText)
        .replace(QLatin1String("; "), QLatin1String(", "));
}

} // namespace

ShortcutModel::ShortcutModel(const Shortcuts &shortcuts, const QMainWindow &window, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shortcuts(shortcuts)
    , m_window(window)
    , m_rows(shortcuts.rows(window))
{
    connect(&shortcuts, &Shortcuts::changed, this, &ShortcutModel::reload);
}

/// Keys change and nothing else does, unless a menu was built anew meanwhile.
void ShortcutModel::reload()
{
    QList<ShortcutRow> rows = m_shortcuts.rows(m_window);
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i) != m_rows.at(i)) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
        }
    }
}

int ShortcutModel::rowOf(const QString &id) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const ShortcutRow &one) { return one.id == id && !id.isEmpty(); });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ShortcutRow &row = m_rows.at(index.row());
    if (role == Qt::FontRole && row.keys != row.usual) {
        QFont changed;
        changed.setBold(true);
        return changed;
    }
    if (role == Qt::ToolTipRole && row.isFixed()) {
        return tr("These keys belong to what one is in and cannot be changed.");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case WhatColumn:
        return row.title;
    case WhereColumn:
        return row.place;
    case KeysColumn:
        return row.isFixed() ? tr("%1 (fixed)", "keys that cannot be changed").arg(keysText(row.keys))
                             : keysText(row.keys);
    default:
        return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WhatColumn:
        return tr("What it does");
    case WhereColumn:
        //: heading of a column: the menu, or the kind of field
        return tr("Where");
    case KeysColumn:
        return tr("Keys");
    default:
        return {};
    }
}

} // namespace tryboth
