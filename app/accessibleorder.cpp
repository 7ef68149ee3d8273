// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibleorder.h"

#include <QWidget>

#include <algorithm>

namespace tryboth {

bool AccessibleOrder::isReadBefore(const QRect &first, const QRect &second, bool mirrored)
{
    const QRect shared = first & second;
    if (shared.width() > 1 && shared.height() > 1) {
        return false; // one upon the other
    }
    const bool leads = mirrored ? first.left() >= second.right() : first.right() <= second.left();
    const bool follows = mirrored ? first.right() <= second.left() : first.left() >= second.right();
    const int common = std::min(first.bottom(), second.bottom()) - std::max(first.top(), second.top());
    const bool sameLine = common > std::min(first.height(), second.height()) / 2;
    const bool above = first.bottom() <= second.top();
    return (sameLine && leads) || (above && !follows); // another column may begin higher up
}

QList<QWidget *> AccessibleOrder::asRead(QList<QWidget *> widgets, bool mirrored)
{
    QList<QWidget *> ordered;
    while (!widgets.isEmpty()) {
        const auto isNext = [&](const QWidget *one) {
            return std::ranges::none_of(widgets, [&](const QWidget *other) {
                return other != one && isReadBefore(other->geometry(), one->geometry(), mirrored);
            });
        };
        const auto next = std::ranges::find_if(widgets, isNext);
        ordered.append(widgets.takeAt(next == widgets.end() ? 0 : next - widgets.begin()));
    }
    return ordered;
}

/// What is hidden keeps its place behind what is to be seen.
QList<QObject *> AccessibleOrder::inOrder() const
{
    QList<QObject *> ordered, hidden;
    QList<QWidget *> rest;
    for (int i = 0; i < childCount(); ++i) {
        const QAccessibleInterface *made = QAccessibleWidget::child(i);
        auto *shown = made ? qobject_cast<QWidget *>(made->object()) : nullptr;
        if (shown && shown->isVisible()) {
            rest.append(shown);
        } else if (made) {
            hidden.append(made->object());
        }
    }
    for (QWidget *shown : asRead(rest, widget()->isRightToLeft())) {
        ordered.append(shown);
    }
    return ordered + hidden;
}

QAccessibleInterface *AccessibleOrder::child(int index) const
{
    return QAccessible::queryAccessibleInterface(inOrder().value(index));
}

int AccessibleOrder::indexOfChild(const QAccessibleInterface *child) const
{
    return child ? int(inOrder().indexOf(child->object())) : -1;
}

} // namespace tryboth
