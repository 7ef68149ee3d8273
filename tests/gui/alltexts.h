// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QWidget>

#include <algorithm>

namespace tryboth::test {

/// Every text that `widget` and what is in it says: labels, buttons, hints, names for screen readers, menus,
/// and the first rows of lists and tables with their heads. Each once, in order.
class AllTexts
{
public:
    static QStringList of(const QWidget &widget)
    {
        AllTexts texts;
        texts.readWidget(widget);
        for (const QWidget *child : widget.findChildren<QWidget *>()) {
            texts.readWidget(*child);
        }
        for (const QAction *action : widget.findChildren<QAction *>()) {
            texts.add({action->text(), action->toolTip()});
        }
        texts.m_texts.removeDuplicates();
        std::ranges::sort(texts.m_texts);
        return texts.m_texts;
    }

private:
    static constexpr int MostRows = 40;

    void add(const QStringList &texts)
    {
        for (const QString &text : texts) {
            if (!text.trimmed().isEmpty()) {
                m_texts.append(text);
            }
        }
    }

    void readWidget(const QWidget &widget)
    {
        add({widget.windowTitle(), widget.toolTip(), widget.accessibleName(),
             widget.accessibleDescription()});
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            add({label->text()});
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            add({button->text()});
        } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
            add({line->placeholderText(), line->text()});
        } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget)) {
            add({text->placeholderText(), text->toPlainText()});
        } else if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
            add({group->title()});
        } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i) {
                add({box->itemText(i)});
            }
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add({tabs->tabText(i)});
            }
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
                   view && view->model()) {
            readRows(*view->model());
        }
    }

    void readRows(const QAbstractItemModel &model)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            add({model.headerData(column, Qt::Horizontal).toString()});
            for (int row = 0; row < std::min(model.rowCount(), MostRows); ++row) {
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                    add({model.index(row, column).data(role).toString()});
                }
            }
        }
    }

    QStringList m_texts;
};

} // namespace tryboth::test
