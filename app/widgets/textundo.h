// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tryboth {

/// Lets the keys of undo and redo through to the journal where the text field that has the focus has nothing
/// of its own to take back. Without it Qt's text fields swallow these keys always, and "Undo with Ctrl+Z" is
/// not true right after an entry was logged.
class TextUndo : public QObject
{
    Q_OBJECT

public:
    /// Watches every widget of the program.
    explicit TextUndo(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tryboth
