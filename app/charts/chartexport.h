// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcolors.h"
#include "domain/result.h"

#include <QString>

namespace tryboth {

class ChartWidget;

/// What stands above an exported chart, and in which colours it is drawn.
struct ChartPicture
{
    QString title;
    QString subtitle; ///< how many ratings and how they were computed
    ChartColors colors = ChartColors::light();
};

namespace chartexport {

/// Writes the chart at its present size, `scale` pixels for each of its own, as a PNG file. An existing file
/// is replaced only once the new one is complete. Fails when the file cannot be written.
Result<void> png(ChartWidget &chart, const ChartPicture &picture, const QString &path, double scale = 2);

/// The same as an SVG file, as vectors.
Result<void> svg(ChartWidget &chart, const ChartPicture &picture, const QString &path);

/// The same as a PDF file with one page of the picture's size, as vectors.
Result<void> pdf(ChartWidget &chart, const ChartPicture &picture, const QString &path);

/// As what the end of `path` says: .png, .svg or .pdf. Fails where it says something else.
Result<void> write(ChartWidget &chart, const ChartPicture &picture, const QString &path);

} // namespace chartexport
} // namespace tryboth
