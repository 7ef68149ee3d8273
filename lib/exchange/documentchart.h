// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QStringList>

namespace tryboth {

/// A picture for a document, with the same numbers as a table beside it. The picture has words of ours only,
/// never one of an entry.
struct DocumentChart
{
    QString title;
    QByteArray svg;           ///< one <svg> element: no script, no address, no style sheet
    QSize size;               ///< of the picture, in its own units
    QList<QStringList> table; ///< the first row names the columns
};

/// One mark for each rating over the days, people as circles, technical as squares, mixed as diamonds; the
/// table counts them by month. Ratings that would cover each other are one mark. Nothing without a rating.
QList<DocumentChart> documentCharts(const QList<CheckIn> &checkIns);

} // namespace tryboth
