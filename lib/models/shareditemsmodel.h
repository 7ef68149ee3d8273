// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deskcontents.h"

#include <QAbstractListModel>
#include <QHash>

namespace tryboth {

/// The items that a coach looks at: one client's, of one share or of all, or those a search found. The newest
/// day comes first.
class SharedItemsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DayRole = Qt::UserRole + 1, ///< QDate; invalid for an item without one
        KindRole,                   ///< QString: what it is, in a word
        FocusRole,                  ///< int, of enum class Focus; an invalid QVariant without one
        EnergyRole,                 ///< int −3…+3; an invalid QVariant when not rated
        CommentsRole                ///< int: how many comments are on it
    };

    using QAbstractListModel::QAbstractListModel;

    void setItems(QList<DeskItem> items);
    void setComments(const QList<Comment> &comments);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const DeskItem &itemAt(int row) const { return m_items.at(row); }
    /// The row of an item; −1 where it is not in the list.
    int rowOf(const Id &item) const;

private:
    QList<DeskItem> m_items;
    QHash<Id, int> m_comments; ///< by item
};

} // namespace tryboth
