// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagepdf.h"

#include "report/inertdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QUrl>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DotsPerInch = 300;
constexpr qreal MarginMm = 20;

void setUp(QPdfWriter &writer)
{
    writer.setResolution(DotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm), QPageLayout::Millimeter);
    writer.setCreator(u"Tryboth"_s);
}

} // namespace

QByteArray pdfOfPage(const QByteArray &html, const QHash<QString, QImage> &pictures)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer);
    InertDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    for (auto picture = pictures.begin(); picture != pictures.end(); ++picture) {
        document.addResource(QTextDocument::ImageResource, QUrl(picture.key()), picture.value());
    }
    document.setHtml(QString::fromUtf8(html));
    const QSizeF page(writer.width(), writer.height());
    document.setPageSize(page);
    QPainter painter(&writer);
    for (int i = 0; i < document.pageCount(); ++i) {
        if (i > 0) {
            writer.newPage();
        }
        painter.save();
        painter.translate(0, -i * page.height());
        document.drawContents(&painter, QRectF(QPointF(0, i * page.height()), page));
        painter.restore();
    }
    painter.end();
    return buffer.data();
}

} // namespace tryboth
