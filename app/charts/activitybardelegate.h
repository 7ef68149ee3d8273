// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcolors.h"
#include "charts/chartdata.h"

#include <QStyledItemDelegate>

namespace tryboth {

/// Paints one ActivityBar: shape of its kind and label | bar around zero | mean | count. Columns line up over
/// all rows.
class ActivityBarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColors(const ChartColors &colors) { m_colors = colors; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ChartColors m_colors;
};

} // namespace tryboth
