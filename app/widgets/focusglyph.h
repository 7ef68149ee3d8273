// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QColor>
#include <QRectF>

class QFontMetrics;
class QPainter;
class QRect;
class QSize;

namespace tryboth {

/// Draws the shape that tells the three kinds of work apart without colour, filling `box`:
/// circle for people, square for technical, diamond for mixed.
void paintFocusGlyph(QPainter &painter, const QRectF &box, Focus focus, const QColor &color);

/// The room paintFocusPill() needs at these metrics.
QSize focusPillSize(const QFontMetrics &metrics, Focus focus);

/// Draws the tinted pill with glyph and word into `box`, in the painter's font and the current colours.
void paintFocusPill(QPainter &painter, const QRect &box, Focus focus);

} // namespace tryboth
