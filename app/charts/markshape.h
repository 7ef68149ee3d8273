// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QPainter>

namespace tryboth {

/// Draws the shape of a focus around `centre` with the painter's brush: circle people, square technical,
/// diamond mixed, so that kinds stay apart in grey print.
inline void drawMarkShape(QPainter &painter, Focus focus, QPointF centre, double radius)
{
    switch (focus) {
    case Focus::People:
        painter.drawEllipse(centre, radius, radius);
        return;
    case Focus::Technical: {
        const double half = radius * 0.86; // a square of a circle's area
        painter.drawRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half));
        return;
    }
    case Focus::Mixed: {
        const double half = radius * 1.2;
        const QPointF corners[] = {centre + QPointF(0, -half), centre + QPointF(half, 0),
                                   centre + QPointF(0, half), centre + QPointF(-half, 0)};
        painter.drawConvexPolygon(corners, 4);
        return;
    }
    }
}

} // namespace tryboth
