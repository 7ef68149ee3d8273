// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdowndocument.h"

#include <QAbstractTextDocumentLayout>

namespace tryboth {

void MarkdownDocument::setText(const QString &markdown)
{
    setMarkdown(markdown, MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
}

QString MarkdownDocument::addressAt(QPointF place) const
{
    return documentLayout()->anchorAt(place);
}

} // namespace tryboth
