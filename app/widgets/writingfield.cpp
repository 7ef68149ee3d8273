// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/writingfield.h"

#include "widgets/spellchecker.h"
#include "widgets/spellhighlighter.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>

namespace tryboth {

namespace {
constexpr int MostSuggestions = 6;
} // namespace

WritingField::WritingField(SpellChecker &checker, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_checker(checker)
    , m_highlighter(new SpellHighlighter(checker, document()))
{
}

void WritingField::checkAgain()
{
    m_highlighter->rehighlight();
}

QTextCursor WritingField::wrongWordAt(int position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    const QTextBlock block = cursor.block();
    const int place = position - block.position();
    for (const SpellHighlighter::Word &word : m_highlighter->wrongIn(block.text())) {
        if (place >= word.start && place <= word.start + word.length) {
            cursor.setPosition(block.position() + int(word.start));
            cursor.setPosition(block.position() + int(word.start + word.length), QTextCursor::KeepAnchor);
        }
    }
    return cursor;
}

QMenu *WritingField::menuAt(int position)
{
    QMenu *menu = createStandardContextMenu();
    const QTextCursor wrong = wrongWordAt(position);
    if (!wrong.hasSelection()) {
        return menu;
    }
    QAction *first = menu->actions().value(0);
    const QString word = wrong.selectedText();
    for (const QString &suggestion : m_checker.suggestions(word, MostSuggestions)) {
        auto *action = new QAction(suggestion, menu);
        connect(action, &QAction::triggered, this, [wrong, suggestion] {
            QTextCursor place = wrong;
            place.insertText(suggestion);
        });
        menu->insertAction(first, action);
    }
    //: in the menu of a word that is underlined: %1 is the word
    auto *accept = new QAction(tr("“%1” is right").arg(word), menu);
    connect(accept, &QAction::triggered, this, [this, word] {
        m_checker.accept(word);
        checkAgain();
    });
    menu->insertAction(first, accept);
    menu->insertSeparator(first);
    return menu;
}

void WritingField::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QMenu *menu = menuAt(byKey ? textCursor().position() : cursorForPosition(event->pos()).position());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

} // namespace tryboth
