// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/currentstack.h"

namespace tryboth {

CurrentStack::CurrentStack(QWidget *parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &CurrentStack::updateGeometry);
}

QSize CurrentStack::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
}

QSize CurrentStack::minimumSizeHint() const
{
    const QWidget *current = currentWidget();
    return current ? current->minimumSizeHint().expandedTo(current->minimumSize())
                   : QStackedWidget::minimumSizeHint();
}

bool CurrentStack::hasHeightForWidth() const
{
    return currentWidget() && currentWidget()->hasHeightForWidth();
}

int CurrentStack::heightForWidth(int width) const
{
    return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
}

} // namespace tryboth
