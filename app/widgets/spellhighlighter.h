// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace tryboth {

class SpellChecker;

/// Underlines the words of a text that no chosen language knows. Addresses and code between back quotes are
/// left alone.
class SpellHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// The checker is not owned and must live longer.
    SpellHighlighter(const SpellChecker &checker, QTextDocument *document);

    /// A word of a line: where it begins and how long it is.
    struct Word
    {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Word &) const = default;
    };
    /// The words of `line` that can be right or wrong.
    static QList<Word> wordsOf(const QString &line);

    /// The wrong words of `line`.
    QList<Word> wrongIn(const QString &line) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    const SpellChecker &m_checker;
};

} // namespace tryboth
