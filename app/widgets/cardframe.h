// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStyle>

class QPainter;

namespace tryboth {

/// Paints the frame of a row that looks like a card: round corners, a bar at the left where it is selected, a
/// wider line where the keyboard stands.
void paintCardFrame(QPainter &painter, const QRectF &card, QStyle::State state);

} // namespace tryboth
