// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/experimentreport.h"

#include <QStyledItemDelegate>

class QTableWidgetItem;

namespace tryboth {

/// Draws a forecast and what came on one scale from −3 to +3: the range as a line, what came as a filled
/// mark, what was expected as a hollow one.
class ForecastDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Gives `item` what there is to draw, and the same in words.
    static void setOutcome(QTableWidgetItem &item, const ForecastOutcome &outcome);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    enum Role { ExpectedRole = Qt::UserRole + 1, LevelRole, LowRole, HighRole };
};

} // namespace tryboth
