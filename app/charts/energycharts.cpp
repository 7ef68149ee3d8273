// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/energycharts.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace tryboth {

namespace {

constexpr double MinutesPerDay = 24 * 60, Noon = 0.5;
constexpr int Focuses = 3;

QList<Segment> segments(const QList<LineSegment> &lines)
{
    QList<Segment> result;
    result.reserve(lines.size());
    for (const LineSegment &line : lines) {
        Segment segment;
        segment.reserve(line.size());
        for (const LinePoint &point : line) {
            segment.append(
                {double(point.day.toJulianDay()), point.value, point.band.lower, point.band.upper});
        }
        result.append(segment);
    }
    return result;
}

double placeOf(const EnergyMark &mark)
{
    const double time = mark.time ? mark.time->msecsSinceStartOfDay() / 60'000.0 / MinutesPerDay : Noon;
    return double(mark.day.toJulianDay()) + time;
}

QList<Mark> marksAsTheyAre(const QList<EnergyMark> &marks)
{
    QList<Mark> result;
    result.reserve(marks.size());
    for (const EnergyMark &mark : marks)
        result.append({placeOf(mark), mark.energy, mark.focus, mark.ratings, mark.settling});
    std::ranges::stable_sort(result, {}, &Mark::day);
    return result;
}

/// One mark for each focus and stretch of `days` days that begins at `from`.
QList<Mark> marksOfStretches(const QList<EnergyMark> &marks, LocalDay from, LocalDay to, int days)
{
    struct Sum
    {
        double energy = 0;
        int ratings = 0;
        bool settling = true; ///< all of them are
    };
    const qint64 first = from.toJulianDay();
    std::vector<std::array<Sum, Focuses>> stretches(std::size_t(from.daysTo(to) / days + 1));
    for (const EnergyMark &mark : marks) {
        Sum &sum = stretches[std::size_t((mark.day.toJulianDay() - first) / days)][std::size_t(mark.focus)];
        sum.energy += mark.energy * mark.ratings;
        sum.ratings += mark.ratings;
        sum.settling = sum.settling && mark.settling;
    }
    QList<Mark> result;
    for (std::size_t stretch = 0; stretch < stretches.size(); ++stretch) {
        for (std::size_t focus = 0; focus < Focuses; ++focus) {
            const Sum &sum = stretches[stretch][focus];
            if (sum.ratings > 0) {
                result.append({double(first + qint64(stretch) * days), sum.energy / sum.ratings, Focus(focus),
                               sum.ratings, sum.settling});
            }
        }
    }
    return result;
}

void placeMarks(EnergyCharts &charts, const EnergyReport &report)
{
    if (report.marks.size() <= LevelChartData::MaxMarks) {
        charts.level.marks = marksAsTheyAre(report.marks);
        return;
    }
    constexpr int DaysPerWeek = 7;
    charts.daysPerMark = DaysPerWeek;
    const auto tooMany = [&] {
        charts.level.marks = marksOfStretches(report.marks, report.from, report.to, charts.daysPerMark);
        return charts.level.marks.size() > EnergyCharts::MaxStretches;
    };
    while (tooMany())
        charts.daysPerMark *= 2;
}

Focus focusOfMost(const std::array<int, Focuses> &ratings, int all)
{
    for (const Focus focus : {Focus::People, Focus::Technical}) {
        if (2 * ratings[std::size_t(focus)] > all)
            return focus;
    }
    return Focus::Mixed;
}

QList<ActivityBar> activityBars(const QList<ActivityRow> &rows, const ActivityCatalog &catalog)
{
    QHash<QString, std::array<int, Focuses>> byFocus;
    QHash<QString, double> energy;
    for (const ActivityRow &row : rows) {
        byFocus[row.activity][std::size_t(row.focus)] += row.ratings;
        energy[row.activity] += row.mean * row.ratings;
    }
    QList<ActivityBar> bars;
    for (auto one = byFocus.cbegin(); one != byFocus.cend(); ++one) {
        const int ratings = (*one)[0] + (*one)[1] + (*one)[2];
        bars.append({one.key(), catalog.labelOf(one.key()), focusOfMost(*one, ratings),
                     energy[one.key()] / ratings, ratings});
    }
    std::ranges::sort(bars, [](const ActivityBar &a, const ActivityBar &b) {
        return a.mean != b.mean ? a.mean > b.mean : a.label.localeAwareCompare(b.label) < 0;
    });
    return bars;
}

/// The strongest means of either sign, in the order of `all`. Where no activity has ratings enough, all
/// count.
QList<ActivityBar> strongest(const QList<ActivityBar> &all)
{
    QList<ActivityBar> bars;
    std::ranges::copy_if(all, std::back_inserter(bars),
                         [](const ActivityBar &bar) { return bar.ratings >= EnergyCharts::FewestForBar; });
    if (bars.isEmpty())
        bars = all;
    if (bars.size() <= EnergyCharts::MaxBars)
        return bars;
    QList<double> strengths;
    for (const ActivityBar &bar : std::as_const(bars))
        strengths.append(std::abs(bar.mean));
    std::ranges::sort(strengths, std::greater());
    const double least = strengths[EnergyCharts::MaxBars - 1];
    bars.removeIf([least](const ActivityBar &bar) { return std::abs(bar.mean) < least; });
    bars.resize(std::min<qsizetype>(bars.size(), EnergyCharts::MaxBars));
    return bars;
}

} // namespace

EnergyCharts energyCharts(const EnergyReport &report, const ActivityCatalog &catalog,
                          const QList<Interval> &intervals)
{
    EnergyCharts charts;
    charts.level.intervals = intervals;
    charts.level.people.segments = segments(report.people);
    charts.level.technical.segments = segments(report.technical);
    charts.level.from = report.from;
    charts.level.to = report.to;
    charts.level.weekStart = report.weekStart;
    placeMarks(charts, report);
    charts.tilt = {segments(report.tilt), report.from, report.to, report.weekStart};
    charts.activities = activityBars(report.activities, catalog);
    charts.bars = strongest(charts.activities);
    charts.hours = report.hours;
    charts.weekStart = report.weekStart;
    return charts;
}

} // namespace tryboth
