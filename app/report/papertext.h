// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inertdocument.h"

class QPaintDevice;
class QPainter;

namespace tryboth {

/// HTML of an exporter, every word of others escaped in it, laid out for paper.
class PaperText : public InertDocument
{
public:
    /// `extraStyle` follows the style of our documents. `html` is what stands in the body.
    PaperText(QPaintDevice &paper, const QString &extraStyle, const QString &html);

    /// Black on white, also where the desktop is dark: the palette of the program is not asked.
    void paint(QPainter &painter, const QRectF &clip) const;
};

} // namespace tryboth
