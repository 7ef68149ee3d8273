// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdowndocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace tryboth {

namespace {
constexpr int LargestHeading = 2; // steps above the text, of which Qt would take three
} // namespace

void MarkdownDocument::setText(const QString &markdown)
{
    setMarkdown(markdown, MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0) {
            QTextCharFormat size;
            size.setProperty(QTextFormat::FontSizeAdjustment, std::max(0, LargestHeading - level + 1));
            QTextCursor words(block);
            words.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            words.mergeCharFormat(size);
        }
    }
}

QString MarkdownDocument::addressAt(QPointF place) const
{
    return documentLayout()->anchorAt(place);
}

} // namespace tryboth
