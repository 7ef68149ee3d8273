// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inertdocument.h"

class QColor;

namespace tryboth {

/// Markdown laid out for reading. HTML in it is shown as the letters it is made of, pictures are not fetched
/// and links lead nowhere by themselves: addressAt() says where they would.
class MarkdownDocument : public InertDocument
{
public:
    void setText(const QString &markdown);
    /// Draws the lines of tables in `line`, with `padding` pixels around what stands between them.
    void dressTables(const QColor &line, int padding);

    /// The address behind a place of the laid out page; empty where there is no link.
    QString addressAt(QPointF place) const;
};

} // namespace tryboth
