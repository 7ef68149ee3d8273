// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/energyreport.h"

class QPainter;
class QRectF;

namespace tryboth {

/// Paints the levels, their bands and one mark a rating into `box`, dark on white for paper: people solid
/// with circles, technical dashed with squares, mixed diamonds. `pixel` is the width of a hair line.
void paintEnergyFigure(QPainter &painter, const QRectF &box, const EnergyReport &report, double pixel);

} // namespace tryboth
