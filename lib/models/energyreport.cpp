// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/energyreport.h"

#include "analysis/tilt.h"
#include "models/energysufficiency.h"

#include <algorithm>
#include <cmath>

namespace tryboth {

namespace {

constexpr int DaysPerWeek = 7;

bool isCompared(Focus focus)
{
    return focus != Focus::Mixed;
}

Range clipped(const Range &range, double limit)
{
    return {std::clamp(range.lower, -limit, limit), std::clamp(range.upper, -limit, limit)};
}

/// The drawn days of `days` within the report, in stretches; `point` makes the point of the day at an index.
template <typename Day, typename Point>
QList<LineSegment> segments(const std::vector<Day> &days, const Tilt &tilt, const EnergyReport &report,
                            Point point)
{
    QList<LineSegment> lines;
    const LocalDay first = std::max(report.from, tilt.firstDay);
    const LocalDay last = std::min(report.to, tilt.lastDay());
    bool open = false;
    for (LocalDay day = first; day <= last; day = day.addDays(1)) {
        const Day &one = days[tilt.indexOf(day)];
        if (one.drawn && !open)
            lines.append(LineSegment());
        if (one.drawn)
            lines.last().append(point(day, one));
        open = one.drawn;
    }
    return lines;
}

void drawLines(EnergyReport &report, const Tilt &tilt, const Rules &rules)
{
    const double z = normalQuantile(rules.level);
    const auto level = [&](LocalDay day, const LevelDay &one) {
        const double reach = z * std::sqrt(one.variance);
        return LinePoint{day, one.level, clipped({one.level - reach, one.level + reach}, rules.levelLimit)};
    };
    const auto difference = [&](LocalDay day, const TiltDay &one) {
        return LinePoint{day, one.tilt, clipped(one.band, rules.tiltLimit)};
    };
    report.people = segments(tilt.people, tilt, report, level);
    report.technical = segments(tilt.technical, tilt, report, level);
    report.tilt = segments(tilt.days, tilt, report, difference);
}

/// The smoothed levels over everything that was passed in, and on to the last day of the report.
std::optional<Tilt> wholeTilt(const EnergyTables &tables, LocalDay last, const Rules &rules)
{
    LocalDay first;
    for (const DaySum &day : tables.days) {
        if (!isCompared(day.focus) || day.ratings == 0)
            continue;
        first = first.isValid() ? std::min(first, day.day) : day.day;
        last = std::max(last, day.day);
    }
    return first.isValid() ? tiltOver(tables.days, first, last, rules) : std::nullopt;
}

QList<EnergyMark> marksWithin(const EnergyTables &tables, LocalDay from, LocalDay to, const Rules &rules)
{
    QList<EnergyMark> marks;
    const auto inside = [=](LocalDay day) { return day >= from && day <= to; };
    const auto used = std::ranges::find_if(tables.days, [](const DaySum &day) { return day.ratings > 0; });
    const LocalDay settled = used == tables.days.end() ? from : used->day.addDays(rules.settlingDays);
    for (const RatingMark &mark : tables.marks) {
        if (inside(mark.day))
            marks.append({mark.day, mark.time, mark.focus, double(mark.energy), 1, mark.day < settled});
    }
    if (!tables.marks.isEmpty())
        return marks;
    for (const DaySum &day : tables.days) {
        if (inside(day.day) && day.minutes > 0)
            marks.append(
                {day.day, {}, day.focus, day.minutesEnergy / day.minutes, day.ratings, day.day < settled});
    }
    return marks;
}

/// Gaps from the first rating of all on: before it there was no journal yet.
QList<EnergyGap> gapsWithin(const QList<DaySum> &days, LocalDay from, LocalDay to, int gapDays)
{
    QList<LocalDay> rated;
    for (const DaySum &day : days) {
        if (day.ratings > 0 && day.day <= to)
            rated.append(day.day);
    }
    if (rated.isEmpty())
        return {};
    std::sort(rated.begin(), rated.end());
    rated.append(to.addDays(1));

    QList<EnergyGap> gaps;
    for (qsizetype i = 1; i < rated.size(); ++i) {
        const LocalDay first = std::max(rated[i - 1].addDays(1), from);
        const LocalDay last = rated[i].addDays(-1);
        if (first.daysTo(last) + 1 >= gapDays)
            gaps.append({first, last});
    }
    return gaps;
}

QList<ActivityRow> activityRows(const QList<ActivitySum> &sums)
{
    QList<ActivityRow> rows;
    for (const ActivitySum &sum : sums) {
        if (sum.ratings > 0)
            rows.append({sum.activity, sum.focus, sum.ratings, double(sum.energy) / sum.ratings});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.mean > b.mean; });
    return rows;
}

QList<WeekdayRow> weekdayRows(const QList<DaySum> &days, LocalDay from, LocalDay to)
{
    std::array<DaySum, DaysPerWeek> sums;
    for (const DaySum &day : days) {
        if (day.day < from || day.day > to)
            continue;
        DaySum &sum = sums[std::size_t(day.day.dayOfWeek() - 1)];
        sum.ratings += day.ratings;
        sum.energy += day.energy;
    }
    QList<WeekdayRow> rows;
    for (int weekday = 1; weekday <= DaysPerWeek; ++weekday) {
        const DaySum &sum = sums[std::size_t(weekday - 1)];
        if (sum.ratings > 0)
            rows.append({weekday, sum.ratings, double(sum.energy) / sum.ratings});
    }
    return rows;
}

QList<HourCell> hourCells(const QList<HourSum> &sums)
{
    QList<HourCell> cells;
    for (const HourSum &sum : sums) {
        if (sum.ratings > 0)
            cells.append({sum.weekday, sum.hour, sum.ratings, double(sum.energy) / sum.ratings});
    }
    return cells;
}

ChosenShare chosenShare(const QList<ChosenSum> &sums, Focus focus)
{
    ChosenShare share;
    int energyMine = 0;
    int energyAsked = 0;
    for (const ChosenSum &sum : sums) {
        if (sum.focus != focus)
            continue;
        if (!sum.chosen) {
            share.unsaid += sum.ratings;
        } else if (*sum.chosen == Chosen::Mine) {
            share.mine += sum.ratings;
            energyMine += sum.energy;
        } else {
            share.asked += sum.ratings;
            energyAsked += sum.energy;
        }
    }
    if (share.mine > 0)
        share.meanMine = double(energyMine) / share.mine;
    if (share.asked > 0)
        share.meanAsked = double(energyAsked) / share.asked;
    return share;
}

int ratedDays(const QList<DaySum> &days, Focus focus, LocalDay first, LocalDay last)
{
    return int(std::count_if(days.begin(), days.end(), [=](const DaySum &day) {
        return day.focus == focus && day.ratings > 0 && day.day >= first && day.day <= last;
    }));
}

/// The fewest more weeks, each with as many rated days as the last one, after which both kinds have enough.
/// Old days drop out of the eight weeks meanwhile.
std::optional<int> weeksToFirstLook(const QList<DaySum> &days, LocalDay last, const Rules &rules)
{
    const auto enough = [&](Focus focus, int weeks) {
        const int pace = ratedDays(days, focus, last.addDays(1 - DaysPerWeek), last);
        const LocalDay first = last.addDays(1 - rules.recentDays + weeks * DaysPerWeek);
        return ratedDays(days, focus, first, last) + weeks * pace >= rules.spokenDays;
    };
    for (int weeks = 1; weeks <= rules.recentDays / DaysPerWeek; ++weeks) {
        if (enough(Focus::People, weeks) && enough(Focus::Technical, weeks))
            return weeks;
    }
    return std::nullopt;
}

/// −1, 0 or 1, as the one decimal that is said shows it.
int signOf(double points)
{
    const auto tenths = std::lround(10 * points);
    return tenths > 0 ? 1 : tenths < 0 ? -1 : 0;
}

EnergyNow nowNumbers(const EnergyTables &tables, const Tilt &tilt, LocalDay day, const Rules &rules)
{
    const TiltDay &last = tilt.days[tilt.indexOf(day)];
    EnergyNow now;
    now.day = day;
    now.difference = last.tilt;
    now.range = last.band;
    now.recent = recentNumbers(tables.days, day, rules);
    now.recentlyAlike = recentlyAlike(now.recent, rules);
    now.pairsDisagree = now.recent.pairs &&
                        signOf(now.recent.pairs->meanDifference) * signOf(now.difference) < 0;
    if (std::min(now.recent.peopleDays, now.recent.technicalDays) < rules.spokenDays)
        now.weeksToFirstLook = weeksToFirstLook(tables.days, day, rules);
    return now;
}

} // namespace

EnergyReport energyReport(const EnergyTables &tables, LocalDay from, LocalDay to, LocalDay today,
                          const Rules &rules)
{
    EnergyReport report;
    report.from = from;
    report.to = std::min(to, today);
    report.endsToday = report.to == today;
    report.rules = rules.version;
    report.smallestDifference = rules.smallestDifference;
    report.spokenDays = rules.spokenDays;
    report.outOfScale = tables.outOfScale;
    report.weekStart = tables.weekStart;
    if (const auto tilt = wholeTilt(tables, report.to, rules); tilt && tilt->covers(report.to)) {
        drawLines(report, *tilt, rules);
        report.now = nowNumbers(tables, *tilt, report.to, rules);
    }
    report.marks = marksWithin(tables, from, report.to, rules);
    report.gaps = gapsWithin(tables.days, from, report.to, rules.gapDays);
    for (const DaySum &day : tables.days) {
        if (day.day >= from && day.day <= report.to)
            report.ratings[std::size_t(day.focus)] += day.ratings;
    }
    report.activities = activityRows(tables.activities);
    report.weekdays = weekdayRows(tables.days, from, report.to);
    report.hours = hourCells(tables.hours);
    for (const Focus focus : {Focus::People, Focus::Technical, Focus::Mixed})
        report.chosen[std::size_t(focus)] = chosenShare(tables.chosen, focus);
    report.sufficiency = sufficiencyOf(report, tables, rules);
    return report;
}

} // namespace tryboth
