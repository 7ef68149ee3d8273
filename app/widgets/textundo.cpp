// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textundo.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tryboth {

namespace {

/// What a text field can take back or bring back itself.
struct OwnSteps
{
    bool undo = false;
    bool redo = false;
};

/// The steps of a field that people write text in; nothing for every other widget.
std::optional<OwnSteps> ownSteps(const QObject *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        return OwnSteps{line->isUndoAvailable(), line->isRedoAvailable()};
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget)) {
        return OwnSteps{text->document()->isUndoAvailable(), text->document()->isRedoAvailable()};
    }
    return std::nullopt;
}

} // namespace

TextUndo::TextUndo(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool TextUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo)) {
        return false;
    }
    const std::optional<OwnSteps> steps = ownSteps(watched);
    // Handled here and not accepted: the field does not claim the key, so the window's action gets it.
    const bool nothingOfItsOwn = steps && !(undo ? steps->undo : steps->redo);
    if (nothingOfItsOwn) {
        event->ignore();
    }
    return nothingOfItsOwn;
}

} // namespace tryboth
