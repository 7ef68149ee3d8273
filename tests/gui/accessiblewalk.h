// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QSet>
#include <QStringList>

class QWidget;

namespace tryboth::test {

/// Walks what a screen reader is given, and notes what a person who hears it could not use: controls without
/// a name, rows without words, buttons that are none, states that are not true, an order that is not the one
/// on screen.
class AccessibleWalk
{
public:
    /// Walks what is visible of `window`. `where` begins every fault that is found there.
    void walk(QWidget &window, const QString &where);

    /// Notes the class of `widget` without looking at it.
    void meet(const QWidget &widget);

    /// What is wrong, each once.
    const QStringList &faults() const { return m_faults; }
    /// The classes that were met, with those they derive from, without their namespace.
    const QSet<QString> &classes() const { return m_classes; }
    int visited() const { return m_visited; }

private:
    void walk(QAccessibleInterface &element, int depth);

    void lookAtName(QAccessibleInterface &element, const QWidget &widget);
    void lookAtRole(QAccessibleInterface &element, const QWidget &widget);
    void lookAtState(QAccessibleInterface &element, const QWidget &widget);
    void lookAtBuddy(const QWidget &widget);
    void lookAtRows(const QWidget &widget);
    void lookAtChart(QAccessibleInterface &element, const QWidget &widget);
    void lookAtOrder(QAccessibleInterface &parent);
    void fault(const QWidget &widget, const QString &what);

    QString m_where;
    QStringList m_faults;
    QSet<QString> m_classes;
    int m_visited = 0;
};

} // namespace tryboth::test
