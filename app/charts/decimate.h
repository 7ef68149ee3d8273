// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"

#include <QPointF>

namespace tryboth::decimate {

/// Segments whose gap is too narrow to be seen (less than `minGapDays`, at least one day) become one.
QList<Segment> joined(const QList<Segment> &segments, double minGapDays);

/// At most two points for each of `columns` equal stretches of [from, to]: the lowest and the highest level,
/// in the order of their days. A segment that already is short enough comes back whole.
QList<QPointF> line(const Segment &segment, double from, double to, int columns);

/// Fewer points that leave the drawn curve where it was: none of those left out lies more than `tolerance`
/// (same unit as y) from the line between its neighbours (Ramer 1972, Douglas and Peucker 1973, measured
/// along y). Qt Charts draws a stroke per pair of points, and the joints of many tiny strokes show as dots.
QList<QPointF> simplified(const QList<QPointF> &points, double tolerance);

/// At most `maxPoints` points, evenly spread, both ends kept; each carries the widest range of the days it
/// stands for, so that a band is never drawn narrower than it is.
Segment band(const Segment &segment, int maxPoints);

} // namespace tryboth::decimate
