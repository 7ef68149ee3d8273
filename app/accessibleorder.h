// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QList>
#include <QRect>

namespace tryboth {

/// A widget whose children a screen reader meets in the order in which they stand on screen: line by line
/// from the leading edge. Qt's own order is that of their making.
class AccessibleOrder : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    /// Whether somebody who reads line by line meets `first` before `second`. Of two columns the leading one
    /// may come first as a whole, so that for some pairs neither way round is wrong.
    static bool isReadBefore(const QRect &first, const QRect &second, bool mirrored);

    /// `widgets` of one parent in that order; where neither way round is wrong they stay as they are.
    static QList<QWidget *> asRead(QList<QWidget *> widgets, bool mirrored);

private:
    QList<QObject *> inOrder() const;
};

} // namespace tryboth
