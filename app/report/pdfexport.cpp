// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfexport.h"

#include "report/inertdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QUrl>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct PdfText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::PdfExport)
};

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

Result<QByteArray> pdfOf(const QByteArray &html, const std::function<bool(int page, int pages)> &progress,
                         const QHash<QString, QImage> &pictures)
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
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (progress && !progress(i, pages)) {
            return failure(PdfText::tr("Writing was stopped. Nothing was left behind."), u"cancelled"_s);
        }
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
