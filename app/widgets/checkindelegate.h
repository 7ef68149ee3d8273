// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tryboth {

/// Draws a check-in as two lines: time, title above activity, focus pill, and the signed rating at the right;
/// a quiet dash where nothing was rated. Reads the roles of models/checkinroles.h.
class CheckInDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The row in words, for the model's Qt::AccessibleTextRole: "09:10, Incident review, Technical, +1".
    static QString spoken(const QModelIndex &index);
};

} // namespace tryboth
