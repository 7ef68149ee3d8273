// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QAbstractButton;

namespace tryboth {

/// A button that is one of several, of which at most one is chosen. Qt calls such a button a check box unless
/// Qt itself looks after the others, and a person would think that each can be ticked.
class AccessibleChoice : public QAccessibleWidget
{
public:
    /// `role` is RadioButton or PageTab.
    AccessibleChoice(QAbstractButton &button, QAccessible::Role role);

    /// Button while it cannot be chosen at all.
    QAccessible::Role role() const override;
    QString text(QAccessible::Text asked) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    QAbstractButton &button() const;
};

} // namespace tryboth
