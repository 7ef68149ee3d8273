// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdowndocument.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

namespace tryboth {

namespace {
constexpr int LargestHeading = 2;    // steps above the text, of which Qt would take three
constexpr double AboveHeading = 0.8; // lines
} // namespace

void MarkdownDocument::setText(const QString &markdown)
{
    setMarkdown(markdown, MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0) {
            QTextBlockFormat above = block.blockFormat();
            above.setTopMargin(block == begin() ? 0 : QFontMetricsF(defaultFont()).height() * AboveHeading);
            QTextCursor(block).setBlockFormat(above);
            QTextCharFormat size;
            size.setProperty(QTextFormat::FontSizeAdjustment, std::max(0, LargestHeading - level + 1));
            QTextCursor words(block);
            words.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            words.mergeCharFormat(size);
        }
    }
}

void MarkdownDocument::dressTables(const QColor &line, int padding)
{
    for (QTextFrame *frame : rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderBrush(line);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setCellPadding(padding);
            format.setBottomMargin(2 * padding);
            table->setFormat(format);
        }
    }
}

QString MarkdownDocument::addressAt(QPointF place) const
{
    return documentLayout()->anchorAt(place);
}

} // namespace tryboth
