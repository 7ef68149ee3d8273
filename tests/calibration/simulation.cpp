// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/simulation.h"

#include "domain/checkin.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tryboth::calibration {

namespace {

constexpr int Steps = CheckIn::MaxEnergy - CheckIn::MinEnergy + 1;
constexpr int DaysPerWeek = 7, GapDays = 21;

double normalBelow(double z)
{
    return std::erfc(-z / std::sqrt(2.0)) / 2;
}

/// How likely each of −3…+3 is at `level`.
std::array<double, Steps> chances(double level)
{
    std::array<double, Steps> result{};
    double below = 0;
    for (int step = 0; step < Steps; ++step) {
        const double edge = CheckIn::MinEnergy + step + 0.5;
        const double up = step == Steps - 1 ? 1 : normalBelow((edge - level) / Spread);
        result[std::size_t(step)] = up - below;
        below = up;
    }
    return result;
}

/// Which days of a week are rated, drawn without putting back.
std::array<bool, DaysPerWeek> drawnDays(int count, Dice &dice)
{
    std::array<bool, DaysPerWeek> drawn{};
    for (int left = std::min(count, DaysPerWeek); left > 0;) {
        bool &day = drawn[std::size_t(dice.uniform() * DaysPerWeek)];
        left -= day ? 0 : 1;
        day = true;
    }
    return drawn;
}

} // namespace

int rated(double value)
{
    return std::clamp(int(std::lround(value)), CheckIn::MinEnergy, CheckIn::MaxEnergy);
}

double expectedRating(double level)
{
    const auto likely = chances(level);
    double mean = 0;
    for (int step = 0; step < Steps; ++step)
        mean += likely[std::size_t(step)] * (CheckIn::MinEnergy + step);
    return mean;
}

double trueNap(double levelA, double levelB)
{
    const auto a = chances(levelA);
    const auto b = chances(levelB);
    double nap = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size(); ++j)
            nap += a[i] * b[j] * (j > i ? 1 : j == i ? 0.5 : 0);
    }
    return nap;
}

CarryOver::CarryOver(double phi, Dice &dice)
    : m_phi(phi)
    , m_dice(dice)
    , m_last(dice.normal())
{
}

double CarryOver::next()
{
    m_last = m_phi * m_last + std::sqrt(1 - m_phi * m_phi) * m_dice.normal();
    return m_last;
}

std::vector<double> ratings(int count, double phi, Dice &dice, const std::function<double(int)> &level)
{
    CarryOver mood(phi, dice);
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(rated(level(i) + Spread * mood.next()));
    return values;
}

QList<DaySum> live(const Life &life, Focus focus, LocalDay first, Dice &dice)
{
    const Rules rules;
    CarryOver mood(life.phi, dice);
    std::vector<RatedEntry> entries;
    std::array<bool, DaysPerWeek> week{};
    for (int day = 0; day < life.days; ++day) {
        if (day % DaysPerWeek == 0)
            week = drawnDays(life.ratedPerWeek, dice);
        const int energy = rated(life.level(day) + Spread * mood.next());
        const bool gap = life.gapFrom > 0 && day >= life.gapFrom && day < life.gapFrom + GapDays;
        if (week[std::size_t(day % DaysPerWeek)] && !gap)
            entries.push_back({first.addDays(day), focus, std::nullopt, energy});
    }
    return daySums(entries, rules);
}

} // namespace tryboth::calibration
