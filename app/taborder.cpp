// SPDX-License-Identifier: GPL-3.0-or-later
#include "taborder.h"

#include "accessibleorder.h"

#include <QWidget>

namespace tryboth {

namespace {

/// One that hands the focus on to a part of it, or to what it is a part of, has no place of its own.
bool takesTab(const QWidget &widget)
{
    return widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy();
}

QList<QWidget *> controlsIn(const QWidget &parent)
{
    QList<QWidget *> shown, controls;
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && widget->isVisible() && !widget->isWindow()) {
            shown.append(widget);
        }
    }
    for (QWidget *widget : AccessibleOrder::asRead(shown, parent.isRightToLeft())) {
        if (takesTab(*widget)) {
            controls.append(widget);
        }
        controls.append(controlsIn(*widget));
    }
    return controls;
}

} // namespace

void tabAsOneReads(QWidget &window)
{
    const QList<QWidget *> controls = controlsIn(window);
    for (qsizetype i = 1; i < controls.size(); ++i) {
        QWidget::setTabOrder(controls.at(i - 1), controls.at(i));
    }
}

} // namespace tryboth
