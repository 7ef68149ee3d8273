// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/shortcutmodel.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace tryboth {

/// The list of shortcuts, and a place to press new ones. Keys that something else has are named before they
/// are taken away from it.
class ShortcutsPane : public QWidget
{
    Q_OBJECT

public:
    ShortcutsPane(Shortcuts &shortcuts, const QMainWindow &window, QWidget *parent = nullptr);

private:
    QTableView *buildTable();
    QWidget *buildEditor();
    const ShortcutRow *current() const;
    void showCurrent();
    void judge();
    void keep();
    void resetCurrent();

    Shortcuts &m_shortcuts;
    const QMainWindow &m_window;
    ShortcutModel m_model;
    QKeySequenceEdit *m_keys;
    QLabel *m_words;
    QPushButton *m_set;
    QPushButton *m_none;
    QPushButton *m_reset;
    QTableView *m_table;
};

} // namespace tryboth
