// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spellhighlighter.h"

#include "widgets/colors.h"
#include "widgets/spellchecker.h"

#include <QRegularExpression>

namespace tryboth {

using namespace Qt::StringLiterals;

SpellHighlighter::SpellHighlighter(const SpellChecker &checker, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_checker(checker)
{
}

QList<SpellHighlighter::Word> SpellHighlighter::wordsOf(const QString &line)
{
    static const QRegularExpression pattern(
        u"`[^`]*`|\\b\\w+://\\S+|\\S+@\\S+|(?<word>[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Word> words;
    auto all = pattern.globalMatch(line);
    while (all.hasNext()) {
        const auto match = all.next();
        if (match.capturedLength(u"word"_s) > 0) {
            words.append({match.capturedStart(u"word"_s), match.capturedLength(u"word"_s)});
        }
    }
    return words;
}

QList<SpellHighlighter::Word> SpellHighlighter::wrongIn(const QString &line) const
{
    QList<Word> wrong = wordsOf(line);
    wrong.removeIf([&](const Word &word) { return m_checker.isRight(line.mid(word.start, word.length)); });
    return wrong;
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(currentColors().muted);
    for (const Word &word : wrongIn(text)) {
        setFormat(int(word.start), int(word.length), format);
    }
}

} // namespace tryboth
