// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"

#include "charts/chartwidget.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTextOption>

#include <cmath>

namespace tryboth::chartexport {

using namespace Qt::StringLiterals;

namespace {

constexpr double Margin = 16, TitleGap = 4, ChartGap = 10;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ChartExport)
};

/// The picture around a chart: where title, subtitle and chart stand.
struct Sheet
{
    QFont title, subtitle;
    QRectF titleRect, subtitleRect;
    QPointF chart;
    QSize size;
};

Sheet sheetFor(const ChartWidget &chart, const ChartPicture &picture)
{
    Sheet sheet;
    sheet.title = chart.font();
    sheet.title.setWeight(QFont::DemiBold);
    sheet.subtitle = chart.smallFont();
    const double width = chart.width();
    const auto heightOf = [width](const QFont &font, const QString &text) {
        const QRectF room(0, 0, width, 10'000);
        return text.isEmpty()
                   ? 0
                   : std::ceil(QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text).height());
    };
    sheet.titleRect = QRectF(Margin, Margin, width, heightOf(sheet.title, picture.title));
    sheet.subtitleRect = QRectF(Margin, sheet.titleRect.bottom() + TitleGap, width,
                                heightOf(sheet.subtitle, picture.subtitle));
    sheet.chart = {Margin, sheet.subtitleRect.bottom() + ChartGap};
    sheet.size = QSizeF(width + 2 * Margin, sheet.chart.y() + chart.height() + Margin).toSize();
    return sheet;
}

void paintSheet(QPainter &painter, ChartWidget &chart, const ChartPicture &picture, const Sheet &sheet)
{
    painter.fillRect(QRect(QPoint(), sheet.size), picture.colors.card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(sheet.title);
    painter.setPen(picture.colors.text);
    painter.drawText(sheet.titleRect, Qt::TextWordWrap, picture.title);
    painter.setFont(sheet.subtitle);
    painter.setPen(picture.colors.muted);
    painter.drawText(sheet.subtitleRect, Qt::TextWordWrap, picture.subtitle);
    painter.translate(sheet.chart);
    const ChartColors shown = chart.colors();
    chart.setColors(picture.colors);
    chart.paintPicture(painter);
    chart.setColors(shown);
}

Result<void> put(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.commit())
        return failure(
            Words::tr("The picture could not be saved as %1. Nothing was changed there. Choose another "
                      "folder or free some space, then save again.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    return {};
}

} // namespace

Result<void> png(ChartWidget &chart, const ChartPicture &picture, const QString &path, double scale)
{
    const Sheet sheet = sheetFor(chart, picture);
    QImage image(sheet.size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintSheet(painter, chart, picture, sheet);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return put(buffer.data(), path);
}

Result<void> svg(ChartWidget &chart, const ChartPicture &picture, const QString &path)
{
    const Sheet sheet = sheetFor(chart, picture);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size);
    generator.setViewBox(QRect(QPoint(), sheet.size));
    generator.setResolution(chart.logicalDpiX());
    generator.setTitle(picture.title);
    generator.setDescription(picture.subtitle);
    QPainter painter(&generator);
    paintSheet(painter, chart, picture, sheet);
    painter.end();
    return put(buffer.data(), path);
}

Result<void> pdf(ChartWidget &chart, const ChartPicture &picture, const QString &path)
{
    constexpr double PointsPerInch = 72;
    const Sheet sheet = sheetFor(chart, picture);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const int resolution = chart.logicalDpiX();
    writer.setResolution(resolution);
    writer.setTitle(picture.title);
    writer.setPageSize(QPageSize(QSizeF(sheet.size) * PointsPerInch / resolution, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    paintSheet(painter, chart, picture, sheet);
    painter.end();
    return put(buffer.data(), path);
}

Result<void> write(ChartWidget &chart, const ChartPicture &picture, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "png"_L1)
        return png(chart, picture, path);
    if (ending == "svg"_L1)
        return svg(chart, picture, path);
    if (ending == "pdf"_L1)
        return pdf(chart, picture, path);
    return failure(Words::tr("A picture is a .png, .svg or .pdf file, and %1 is none of these. Nothing was "
                             "written. Give it another ending.")
                       .arg(QDir::toNativeSeparators(path)));
}

} // namespace tryboth::chartexport
