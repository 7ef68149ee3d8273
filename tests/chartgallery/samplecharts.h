// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace tryboth::sample {

/// A slow wave around `centre`, one point a day, with a band that breathes.
inline Segment wave(LocalDay from, LocalDay to, double centre, double phase)
{
    constexpr double Period = 70, Height = 0.7;
    Segment segment;
    for (LocalDay day = from; day <= to; day = day.addDays(1)) {
        const double t = double(day.toJulianDay());
        const double level = centre + Height * std::sin(t / Period + phase);
        const double half = 0.5 + 0.2 * std::cos(t / 31);
        segment.append({t, level, level - half, level + half});
    }
    return segment;
}

/// `count` marks with whole energies, spread over the period, the same for the same seed.
inline QList<Mark> marks(LocalDay from, LocalDay to, int count, quint32 seed = 7)
{
    QRandomGenerator random(seed);
    const int days = int(from.daysTo(to)) + 1;
    QList<Mark> marks;
    for (int i = 0; i < count; ++i) {
        const double time = random.bounded(9, 18) / 24.0;
        const auto focus = random.bounded(12) == 0 ? Focus::Mixed : Focus(random.bounded(2));
        marks.append({double(from.toJulianDay() + random.bounded(days)) + time, double(random.bounded(-2, 4)),
                      focus, 1});
    }
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.day < b.day; });
    return marks;
}

/// Two full streams and marks between two days.
inline LevelChartData levels(LocalDay from, LocalDay to, int markCount)
{
    LevelChartData data;
    data.from = from;
    data.to = to;
    data.people.segments = {wave(from, to, 0.8, 0.4)};
    data.technical.segments = {wave(from, to, 0.6, 3.2)};
    data.marks = marks(from, to, markCount);
    return data;
}

/// The tilt between the two streams of `levels`, day by day.
inline TiltChartData tilt(const LevelChartData &levels)
{
    TiltChartData data;
    data.from = levels.from;
    data.to = levels.to;
    const qsizetype segments = std::min(levels.people.segments.size(), levels.technical.segments.size());
    for (qsizetype s = 0; s < segments; ++s) {
        const Segment &people = levels.people.segments[s], &technical = levels.technical.segments[s];
        Segment segment;
        for (qsizetype i = 0; i < std::min(people.size(), technical.size()); ++i) {
            const double level = people[i].level - technical[i].level;
            segment.append({people[i].day, level, level - 0.7, level + 0.7});
        }
        data.segments.append(segment);
    }
    return data;
}

} // namespace tryboth::sample
