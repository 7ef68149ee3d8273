// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/briefpdf.h"

#include "models/experimentwords.h"
#include "report/energyfigure.h"
#include "report/pagepdf.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct BriefText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::BriefPdf)
};

constexpr QSize FigurePixels(2000, 560); // as wide as the text at 300 dots an inch
constexpr int FigureWidth = 640;         // in the document's own measure
constexpr double HairLine = 3;
constexpr int FigureFont = 26; // pixels
const QString FigureName = u"brief:energy"_s;
// Qt takes margins in pixels only, and whole points only.
constexpr auto Style = "body{font-family:Inter,sans-serif;font-size:10pt;color:#1c1c1e}"
                       "h1{font-size:15pt;margin-top:0px;margin-bottom:2px}"
                       "h2{font-size:11pt;margin-top:8px;margin-bottom:2px}"
                       "p{margin-top:0px;margin-bottom:2px}"
                       ".q{color:#55585e;margin-top:0px;margin-bottom:3px}"_L1;

QImage figureOf(const EnergyReport &report)
{
    QImage image(FigurePixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font = painter.font();
    font.setPixelSize(FigureFont);
    painter.setFont(font);
    paintEnergyFigure(painter, QRectF(QPointF(0, 0), FigurePixels), report, HairLine);
    return image;
}

QString figureCaption(const EnergyReport &report)
{
    return BriefText::tr("People: solid, circles, %1 ratings. Technical: dashed, squares, %2 ratings. Mixed: "
                         "diamonds, %3 ratings. Bands: 90 %.")
        .arg(report.ratingsOf(Focus::People))
        .arg(report.ratingsOf(Focus::Technical))
        .arg(report.ratingsOf(Focus::Mixed));
}

} // namespace

QString htmlOfBrief(const SessionBrief &brief)
{
    QString html = u"<html><head><style>"_s + Style + u"</style></head><body>"_s;
    html += u"<h1>%1</h1><p class=\"q\">%2</p>"_s.arg(
        BriefText::tr("Session brief: %1", "%1 is a name").arg(brief.client).toHtmlEscaped(),
        BriefText::tr("%1. For your eyes only; made from what your client chose to share.", "%1 is a date")
            .arg(longDay(brief.on))
            .toHtmlEscaped());
    for (const BriefBlock &block : brief.blocks) {
        html += u"<h2>%1</h2>"_s.arg(block.title.toHtmlEscaped());
        if (block.hasChart) {
            html += u"<p><img src=\"%1\" width=\"%2\"></p><p class=\"q\">%3</p>"_s.arg(FigureName)
                        .arg(FigureWidth)
                        .arg(figureCaption(brief.energy).toHtmlEscaped());
        }
        const bool list = block.lines.size() > 1;
        for (const QString &line : block.lines) {
            html += u"<p>%1%2</p>"_s.arg(list ? u"– "_s : QString(), line.toHtmlEscaped());
        }
    }
    return html + u"</body></html>"_s;
}

Result<QByteArray> pdfOfBrief(const SessionBrief &brief)
{
    return pdfOfPage(htmlOfBrief(brief).toUtf8(), {{FigureName, figureOf(brief.energy)}});
}

} // namespace tryboth
