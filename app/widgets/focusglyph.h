// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QColor>
#include <QRectF>

class QFontMetrics;
class QPainter;
class QRect;
class QSize;
class QString;

namespace tryboth {

/// Draws the shape that tells the three kinds of work apart without colour, filling `box`:
/// circle for people, square for technical, diamond for mixed.
void paintFocusGlyph(QPainter &painter, const QRectF &box, Focus focus, const QColor &color);

/// The room paintFocusPill() and paintPill() need at these metrics.
QSize focusPillSize(const QFontMetrics &metrics, Focus focus);
QSize pillSize(const QFontMetrics &metrics, const QString &words);

/// Draws the tinted pill with glyph and word into `box`, in the painter's font and the current colours.
void paintFocusPill(QPainter &painter, const QRect &box, Focus focus);

/// The same with other words in it, which end in "…" where they do not fit.
void paintPill(QPainter &painter, const QRect &box, Focus focus, const QString &text);

} // namespace tryboth
