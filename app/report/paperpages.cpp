// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperpages.h"

#include "report/papertext.h"

#include <QAbstractTextDocumentLayout>
#include <QSvgRenderer>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DotsPerInch = 300;
constexpr double FooterShare = 0.6; ///< of the margin, from its outer edge to the number
constexpr double MmPerInch = 25.4;
constexpr double TitleMm = 12, HairMm = 0.3;
constexpr double GapMm = 5; ///< below a chart, and the height of the number

} // namespace

PaperPages::PaperPages(QIODevice &device, const QString &title, const Paper &paper)
    : m_writer(&device)
    , m_paper(paper)
{
    m_writer.setResolution(DotsPerInch);
    m_writer.setPageSize(QPageSize(paper.size));
    m_writer.setPageMargins(QMarginsF(paper.marginMm, paper.marginMm, paper.marginMm, paper.marginMm),
                            QPageLayout::Millimeter);
    m_writer.setCreator(u"Tryboth"_s);
    m_writer.setTitle(title);
    m_size = QSizeF(m_writer.width(), m_writer.height());
    m_painter.begin(&m_writer);
    if (paper.firstIsNumbered) {
        writeNumber();
    }
}

double PaperPages::dots(double mm) const
{
    return mm / MmPerInch * DotsPerInch;
}

void PaperPages::addShort(const QString &html)
{
    PaperText text(m_writer, m_paper.extraStyle, html);
    text.setTextWidth(m_size.width());
    const double height = text.size().height();
    if (height > m_size.height()) {
        addChapter(html); // a table of many months: over several pages
        return;
    }
    makeRoom(height);
    m_painter.save();
    m_painter.translate(0, m_top);
    text.paint(m_painter, QRectF(0, 0, m_size.width(), height));
    m_painter.restore();
    m_top += height;
}

void PaperPages::addChart(const DocumentChart &chart)
{
    const double height = m_size.width() * chart.size.height() / chart.size.width();
    makeRoom(height + dots(TitleMm)); // the title stays with its chart
    addShort(u"<h3>"_s + chart.title.toHtmlEscaped() + u"</h3>"_s);
    makeRoom(height);
    QSvgRenderer(chart.svg).render(&m_painter, QRectF(0, m_top, m_size.width(), height));
    m_top += height + dots(GapMm);
}

void PaperPages::addFigure(double share,
                           const std::function<void(QPainter &, const QRectF &, double pixel)> &paint)
{
    const double height = m_size.width() * share;
    makeRoom(height);
    m_painter.save();
    paint(m_painter, QRectF(0, m_top, m_size.width(), height), dots(HairMm));
    m_painter.restore();
    m_top += height + dots(GapMm);
}

int PaperPages::addChapter(const QString &html)
{
    PaperText text(m_writer, m_paper.extraStyle, html);
    text.setPageSize(m_size);
    const int pages = text.pageCount();
    for (int page = 0; page < pages; ++page) {
        newPage();
        m_painter.save();
        m_painter.translate(0, -page * m_size.height());
        text.paint(m_painter, QRectF(QPointF(0, page * m_size.height()), m_size));
        m_painter.restore();
    }
    m_top = m_size.height(); // what follows begins on a page of its own
    return pages;
}

int PaperPages::pagesOf(const QString &html)
{
    PaperText text(m_writer, m_paper.extraStyle, html);
    text.setPageSize(m_size);
    return text.pageCount();
}

void PaperPages::leave(double mm)
{
    m_top += dots(mm);
}

void PaperPages::makeRoom(double height)
{
    if (m_top > 0 && m_top + height > m_size.height()) {
        newPage();
    }
}

void PaperPages::newPage()
{
    m_writer.newPage();
    m_top = 0;
    ++m_page;
    writeNumber();
}

void PaperPages::writeNumber()
{
    const double top = m_size.height() + dots(m_paper.marginMm * (1 - FooterShare));
    const QRectF foot(0, top, m_size.width(), dots(GapMm));
    m_painter.save();
    m_painter.setPen(Qt::black);
    m_painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, QLocale().toString(m_page));
    m_painter.restore();
}

} // namespace tryboth
