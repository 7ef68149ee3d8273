// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/decimate.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tryboth::decimate {

QList<Segment> joined(const QList<Segment> &segments, double minGapDays)
{
    const double widest = std::max(1.0, minGapDays);
    QList<Segment> result;
    result.reserve(segments.size());
    for (const Segment &segment : segments) {
        if (segment.isEmpty())
            continue;
        if (!result.isEmpty() && segment.first().day - result.last().last().day <= widest)
            result.last().append(segment);
        else
            result.append(segment);
    }
    return result;
}

QList<QPointF> line(const Segment &segment, double from, double to, int columns)
{
    QList<QPointF> points;
    const double daysPerColumn = (to - from) / std::max(1, columns);
    if (daysPerColumn <= 0)
        return points;
    points.reserve(std::min<qsizetype>(segment.size(), 2 * columns));
    const auto columnOf = [&](const LevelPoint &point) { return qint64((point.day - from) / daysPerColumn); };
    for (qsizetype i = 0; i < segment.size();) {
        qsizetype low = i, high = i, next = i + 1;
        for (; next < segment.size() && columnOf(segment[next]) == columnOf(segment[i]); ++next) {
            if (segment[next].level < segment[low].level)
                low = next;
            if (segment[next].level > segment[high].level)
                high = next;
        }
        const LevelPoint &first = segment[std::min(low, high)], &second = segment[std::max(low, high)];
        points.append({first.day, first.level});
        if (low != high)
            points.append({second.day, second.level});
        i = next;
    }
    return points;
}

QList<QPointF> simplified(const QList<QPointF> &points, double tolerance)
{
    if (points.size() < 3)
        return points;
    QList<bool> isKept(points.size(), false);
    isKept.first() = isKept.last() = true;
    QList<std::pair<qsizetype, qsizetype>> spans{{0, points.size() - 1}};
    while (!spans.isEmpty()) {
        const auto [first, last] = spans.takeLast();
        const QPointF start = points[first], way = points[last] - start;
        qsizetype farthest = first;
        double distance = tolerance;
        for (qsizetype i = first + 1; i < last; ++i) {
            const double onLine = start.y() + way.y() * (points[i].x() - start.x()) / way.x();
            if (std::abs(points[i].y() - onLine) > distance) {
                distance = std::abs(points[i].y() - onLine);
                farthest = i;
            }
        }
        if (farthest == first)
            continue;
        isKept[farthest] = true;
        spans << std::pair{first, farthest} << std::pair{farthest, last};
    }
    QList<QPointF> kept;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (isKept[i])
            kept.append(points[i]);
    }
    return kept;
}

Segment band(const Segment &segment, int maxPoints)
{
    const qsizetype buckets = std::max(2, maxPoints);
    if (segment.size() <= buckets)
        return segment;
    Segment points;
    points.reserve(buckets);
    for (qsizetype bucket = 0; bucket < buckets; ++bucket) {
        const qsizetype begin = bucket * segment.size() / buckets;
        const qsizetype end = (bucket + 1) * segment.size() / buckets;
        LevelPoint point = segment[bucket + 1 == buckets ? end - 1 : begin];
        for (qsizetype i = begin; i < end; ++i) {
            point.low = std::min(point.low, segment[i].low);
            point.high = std::max(point.high, segment[i].high);
        }
        points.append(point);
    }
    return points;
}

} // namespace tryboth::decimate
