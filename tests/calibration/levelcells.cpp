// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tilt.h"
#include "calibration/cell.h"
#include "calibration/simulation.h"
#include "models/energyreport.h"

#include <algorithm>
#include <cmath>

namespace tryboth::calibration {

using namespace Qt::StringLiterals;

namespace {

constexpr int Days = 364, StepDay = 182, AroundStep = 28, GapFrom = 210;
constexpr double DriftPoints = 2.4, StepPoints = 1.5;

enum class Shape { Flat, Drifting, Stepping };

/// The level of people work on a day; technical work stays at 0.
std::function<double(int)> course(Shape shape, double difference)
{
    switch (shape) {
    case Shape::Flat:
        return [=](int) { return difference; };
    case Shape::Drifting:
        return [](int day) { return DriftPoints * (double(day) / Days - 0.5); };
    case Shape::Stepping:
        return [](int day) { return StepPoints * (day < StepDay ? -0.5 : 0.5); };
    }
    return {};
}

struct Setting
{
    double phi = 0;
    Shape shape = Shape::Flat;
    int perWeek = 2;
    bool gap = false;
    double difference = 0;
};

void score(Tally &tally, const Tilt &tilt, const Setting &setting, const Rules &rules)
{
    const double z = normalQuantile(rules.level);
    const auto people = course(setting.shape, setting.difference);
    for (int day = 0; day < int(tilt.days.size()); ++day) {
        const double truth = expectedRating(people(day));
        const bool near = setting.shape == Shape::Stepping && std::abs(day - StepDay) <= AroundStep;
        if (const TiltDay &one = tilt.days[std::size_t(day)]; one.drawn)
            (near ? tally.nearStep : tally.covered).count(one.band.holds(truth));
        const LevelDay &level = tilt.people[std::size_t(day)];
        if (level.drawn && !near)
            tally.second.count(std::abs(level.level - truth) <= z * std::sqrt(level.variance));
    }
}

Tally live(const Setting &setting, Dice &dice, const Rules &rules)
{
    const LocalDay first(2025, 1, 6);
    const LocalDay last = first.addDays(Days - 1);
    Life life{Days, setting.phi, setting.perWeek, setting.gap ? GapFrom : 0,
              course(setting.shape, setting.difference)};
    EnergyTables tables;
    tables.days = calibration::live(life, Focus::People, first, dice);
    life.level = [](int) { return 0.0; };
    tables.days += calibration::live(life, Focus::Technical, first, dice);
    std::ranges::stable_sort(tables.days, {}, [](const DaySum &sum) { return sum.day; });

    Tally tally;
    if (const auto tilt = tiltOver(tables.days, first, last, rules))
        score(tally, *tilt, setting, rules);
    const Sufficiency said = energyReport(tables, first, last, last, rules).sufficiency;
    tally.different.count(said == Sufficiency::PeopleMore || said == Sufficiency::TechnicalMore);
    return tally;
}

QString describe(const Setting &setting)
{
    const QString shape = setting.shape == Shape::Drifting   ? u"drifting"_s
                          : setting.shape == Shape::Stepping ? u"stepping"_s
                          : setting.difference > 0           ? u"1 point apart"_s
                                                             : u"flat"_s;
    return u"%1, %2 a week, φ %3%4"_s.arg(shape)
        .arg(setting.perWeek)
        .arg(setting.phi)
        .arg(setting.gap ? u", gap"_s : QString());
}

} // namespace

std::vector<Cell> levelCells()
{
    std::vector<Cell> cells;
    const auto add = [&](const Setting &setting) {
        cells.push_back({u"Levels and tilt"_s, describe(setting),
                         setting.shape == Shape::Flat && setting.difference == 0, true, true,
                         [setting](Dice &dice, const Rules &rules) { return live(setting, dice, rules); }});
    };
    for (const double phi : {0.0, 0.3, 0.5}) {
        for (const int perWeek : {1, 2, 3, 4}) {
            for (const Shape shape : {Shape::Flat, Shape::Drifting, Shape::Stepping}) {
                add({phi, shape, perWeek, false, 0});
                add({phi, shape, perWeek, true, 0});
            }
            add({phi, Shape::Flat, perWeek, false, 1});
        }
    }
    return cells;
}

} // namespace tryboth::calibration
