// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bookletpdf.h"

#include "exchange/exportwords.h"
#include "report/energyfigure.h"
#include "report/paperpages.h"

#include <QBuffer>
#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct BookletText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::BookletPdf)
};

constexpr double CoverTopShare = 0.3; ///< of the page, above the title
constexpr double FigureShare = 0.42;  ///< height of the energy figure for its width
constexpr double FigureFontMm = 2.6;
constexpr double A4MarginMm = 20, A5MarginMm = 14;
constexpr int CoverAndContents = 2;

PaperPages::Paper paperOf(BookletChoice::Paper paper)
{
    const bool small = paper == BookletChoice::Paper::A5;
    return {small ? QPageSize::A5 : QPageSize::A4, small ? A5MarginMm : A4MarginMm,
            small ? u"body{font-size:9pt}table{font-size:7.5pt}.c{font-size:20pt}"_s
                  : u".c{font-size:28pt}"_s,
            false};
}

void addCover(PaperPages &pages, const Booklet &booklet)
{
    constexpr double MmPerInch = 25.4, DotsPerInch = 300;
    pages.leave(pages.size().height() * CoverTopShare / DotsPerInch * MmPerInch);
    QString html = u"<p class=\"c\"><b>%1</b></p><p style=\"font-size:14pt\">%2</p>"_s.arg(
        booklet.title.toHtmlEscaped(), booklet.period.toHtmlEscaped());
    if (!booklet.owner.isEmpty()) {
        html += u"<p style=\"font-size:12pt\">%1</p>"_s.arg(booklet.owner.toHtmlEscaped());
    }
    for (const QString &fact : booklet.facts) {
        html += u"<p class=\"r\">%1</p>"_s.arg(fact.toHtmlEscaped());
    }
    pages.addShort(html);
}

bool hasCharts(const Booklet &booklet)
{
    return booklet.energy || !booklet.charts.isEmpty();
}

/// Charts take the pages after the contents; how many is known once they are painted, so they are measured
/// on paper that is thrown away.
int addCharts(PaperPages &pages, const Booklet &booklet)
{
    const int before = pages.page();
    if (!hasCharts(booklet)) {
        return 0;
    }
    pages.newPage();
    pages.addShort(u"<h1>%1</h1>"_s.arg(BookletText::tr("Charts").toHtmlEscaped()));
    if (booklet.energy) {
        pages.addFigure(FigureShare, [&](QPainter &painter, const QRectF &box, double pixel) {
            QFont font = painter.font();
            font.setPixelSize(int(pages.dots(FigureFontMm)));
            painter.setFont(font);
            paintEnergyFigure(painter, box, *booklet.energy, pixel);
        });
        pages.addShort(u"<p class=\"r\">%1</p>"_s.arg(booklet.energyCaption.toHtmlEscaped()));
    }
    for (const DocumentChart &chart : booklet.charts) {
        pages.addChart(chart);
        pages.addShort(htmlOfTable(chart.table));
    }
    return pages.page() - before;
}

int pagesOfCharts(const Booklet &booklet, const PaperPages::Paper &paper)
{
    QBuffer thrownAway;
    thrownAway.open(QIODevice::WriteOnly);
    PaperPages pages(thrownAway, {}, paper);
    return addCharts(pages, booklet);
}

/// The contents on one page: there are few chapters.
QString contentsOf(const Booklet &booklet, int chartPages, const QList<int> &chapterPages)
{
    int page = CoverAndContents + 1;
    QString rows;
    const auto add = [&](const QString &title, int pages) {
        rows += u"<tr><td>%1</td><td align=\"right\">%2</td></tr>"_s.arg(title.toHtmlEscaped(),
                                                                         QLocale().toString(page));
        page += pages;
    };
    if (hasCharts(booklet)) {
        add(BookletText::tr("Charts"), chartPages);
    }
    for (qsizetype i = 0; i < booklet.chapters.size(); ++i) {
        add(booklet.chapters.at(i).title, chapterPages.at(i));
    }
    return u"<h1>%1</h1><table width=\"100%\" style=\"font-size:11pt\">%2</table>"_s.arg(
        BookletText::tr("Contents").toHtmlEscaped(), rows);
}

} // namespace

Result<QByteArray> pdfOf(const Booklet &booklet, BookletChoice::Paper paper, const ImportProgress &progress)
{
    const auto count = static_cast<int>(booklet.chapters.size());
    const auto goesOn = [&](int done) { return !progress || progress(done, 2 * count + 1); };
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PaperPages pages(buffer, booklet.title + u", "_s + booklet.period, paperOf(paper));
    QList<int> chapterPages;
    for (int i = 0; i < count; ++i) {
        if (!goesOn(i)) {
            return tl::unexpected(exportStopped());
        }
        chapterPages.append(pages.pagesOf(booklet.chapters.at(i).html));
    }
    addCover(pages, booklet);
    pages.newPage();
    pages.addShort(contentsOf(booklet, pagesOfCharts(booklet, paperOf(paper)), chapterPages));
    addCharts(pages, booklet);
    for (int i = 0; i < count; ++i) {
        if (!goesOn(count + i)) {
            return tl::unexpected(exportStopped());
        }
        pages.addChapter(booklet.chapters.at(i).html);
    }
    pages.finish();
    return buffer.data();
}

} // namespace tryboth
