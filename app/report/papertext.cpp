// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/papertext.h"

#include "exchange/documentexport.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPalette>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
// Qt does not read the short form of a font with its line height.
const QString PaperStyle = u"body{font-family:Inter,sans-serif;font-size:10.5pt}"_s;
} // namespace

PaperText::PaperText(QPaintDevice &paper, const QString &extraStyle, const QString &html)
{
    documentLayout()->setPaintDevice(&paper);
    setHtml(u"<html><head><style>%1%2%3</style></head><body>%4</body></html>"_s.arg(
        documentStyle(), PaperStyle, extraStyle, html));
}

void PaperText::paint(QPainter &painter, const QRectF &clip) const
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette = QPalette(Qt::black, Qt::white);
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(clip);
    documentLayout()->draw(&painter, context);
}

} // namespace tryboth
