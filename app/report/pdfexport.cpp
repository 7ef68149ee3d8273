// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfexport.h"

#include "report/inertdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct PdfText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::PdfExport)
};

constexpr int DotsPerInch = 300;
constexpr qreal MarginMm = 20, FooterMm = 12, MmPerInch = 25.4;
constexpr qreal GapMm = 5; ///< below a chart

qreal dots(qreal mm)
{
    return mm / MmPerInch * DotsPerInch;
}

/// Pages that fill from top to bottom.
class Pages
{
public:
    explicit Pages(QIODevice &device)
        : m_writer(&device)
    {
        m_writer.setResolution(DotsPerInch);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm), QPageLayout::Millimeter);
        m_writer.setCreator(u"Tryboth"_s);
        m_size = QSizeF(m_writer.width(), m_writer.height());
        m_painter.begin(&m_writer);
        writeNumber();
    }

    /// One piece of text on this page if it fits what is left of it, else from the next on.
    void addShort(const QString &html)
    {
        InertDocument document;
        fill(document, html);
        document.setTextWidth(m_size.width());
        if (document.size().height() > m_size.height()) {
            addChapter(html); // a table of many months: over several pages
            return;
        }
        makeRoom(document.size().height());
        m_painter.save();
        m_painter.translate(0, m_top);
        document.drawContents(&m_painter);
        m_painter.restore();
        m_top += document.size().height();
    }

    void addChart(const DocumentChart &chart)
    {
        const qreal height = m_size.width() * chart.size.height() / chart.size.width();
        addShort(u"<h3>"_s + chart.title.toHtmlEscaped() + u"</h3>"_s);
        makeRoom(height);
        QSvgRenderer(chart.svg).render(&m_painter, QRectF(0, m_top, m_size.width(), height));
        m_top += height + dots(GapMm);
    }

    /// A text of its own pages.
    void addChapter(const QString &html)
    {
        InertDocument document;
        fill(document, html);
        document.setPageSize(m_size);
        const int pages = document.pageCount();
        for (int page = 0; page < pages; ++page) {
            newPage();
            m_painter.save();
            m_painter.translate(0, -page * m_size.height());
            document.drawContents(&m_painter, QRectF(QPointF(0, page * m_size.height()), m_size));
            m_painter.restore();
        }
    }

    void finish() { m_painter.end(); }

private:
    void fill(InertDocument &document, const QString &html)
    {
        document.documentLayout()->setPaintDevice(&m_writer);
        document.setHtml(
            u"<html><head><style>%1</style></head><body>%2</body></html>"_s.arg(documentStyle(), html));
    }

    void makeRoom(qreal height)
    {
        if (m_top > 0 && m_top + height > m_size.height()) {
            newPage();
        }
    }

    void newPage()
    {
        m_writer.newPage();
        m_top = 0;
        ++m_page;
        writeNumber();
    }

    void writeNumber()
    {
        const QRectF foot(0, m_size.height() + dots(MarginMm - FooterMm), m_size.width(), dots(GapMm));
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, QString::number(m_page));
    }

    QPdfWriter m_writer;
    QPainter m_painter;
    QSizeF m_size; ///< between the margins, in dots
    qreal m_top = 0;
    int m_page = 1;
};

} // namespace

Result<QByteArray> pdfOf(const JournalDocument &document, const ImportProgress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Pages pages(buffer);
    pages.addShort(u"<h1>%1</h1><p class=\"r\">%2</p>"_s.arg(document.title.toHtmlEscaped(),
                                                             document.lead.toHtmlEscaped()));
    for (const DocumentChart &chart : document.charts) {
        pages.addChart(chart);
        pages.addShort(htmlOfTable(chart.table));
    }
    const auto chapters = static_cast<int>(document.chapters.size());
    for (int i = 0; i < chapters; ++i) {
        if (progress && !progress(i, chapters)) {
            return failure(PdfText::tr("Writing was stopped. Nothing was left behind."), u"cancelled"_s);
        }
        if (!document.chapters.at(i).isEmpty()) {
            pages.addChapter(document.chapters.at(i));
        }
    }
    pages.finish();
    return buffer.data();
}

} // namespace tryboth
