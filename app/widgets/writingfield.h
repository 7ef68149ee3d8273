// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace tryboth {

class SpellChecker;
class SpellHighlighter;

/// A plain text field that underlines what no chosen language knows. The menu of a word, by mouse or by the
/// menu key, has what may have been meant.
class WritingField : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// The checker is not owned and must live longer.
    explicit WritingField(SpellChecker &checker, QWidget *parent = nullptr);

    /// Looks at every word again: other languages were chosen.
    void checkAgain();
    /// The wrong word at a place of the text; a cursor without a selection where there is none.
    QTextCursor wrongWordAt(int position) const;
    /// The usual menu of the field, with suggestions for the word at `position` on top.
    QMenu *menuAt(int position);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    SpellChecker &m_checker;
    SpellHighlighter *m_highlighter;
};

} // namespace tryboth
