// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblechoice.h"

#include <QAbstractButton>

namespace tryboth {

AccessibleChoice::AccessibleChoice(QAbstractButton &button, QAccessible::Role role)
    : QAccessibleWidget(&button, role)
{
}

QAbstractButton &AccessibleChoice::button() const
{
    return *static_cast<QAbstractButton *>(widget());
}

QAccessible::Role AccessibleChoice::role() const
{
    return button().isCheckable() ? QAccessibleWidget::role() : QAccessible::Button;
}

QString AccessibleChoice::text(QAccessible::Text asked) const
{
    const QString said = QAccessibleWidget::text(asked);
    return asked == QAccessible::Name && said.isEmpty() ? button().text().remove(u'&') : said;
}

QAccessible::State AccessibleChoice::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = button().isCheckable();
    state.checked = button().isChecked();
    state.selectable = role() == QAccessible::PageTab;
    state.selected = state.selectable && button().isChecked();
    return state;
}

QStringList AccessibleChoice::actionNames() const
{
    const QString does = button().isCheckable() ? toggleAction() : pressAction();
    return button().isEnabled() ? QStringList{does, setFocusAction()} : QStringList();
}

void AccessibleChoice::doAction(const QString &name)
{
    if (name == toggleAction() || name == pressAction()) {
        button().click();
    } else {
        QAccessibleWidget::doAction(name);
    }
}

QStringList AccessibleChoice::keyBindingsForAction(const QString &name) const
{
    const QString keys = button().shortcut().toString();
    return name == toggleAction() && !keys.isEmpty() ? QStringList(keys)
                                                     : QAccessibleWidget::keyBindingsForAction(name);
}

} // namespace tryboth
