// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfexport.h"

#include "report/paperpages.h"

#include <QBuffer>
#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct PdfText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::PdfExport)
};

} // namespace

Result<QByteArray> pdfOf(const JournalDocument &document, const ImportProgress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PaperPages pages(buffer, document.title, {});
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
