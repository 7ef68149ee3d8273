// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rules.h"
#include "calibration/dice.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace tryboth::calibration {

/// How often something held, of how many times.
struct Share
{
    long held = 0;
    long asked = 0;

    void count(bool holds) { held += holds ? 1 : 0, asked += 1; }
    void add(const Share &other) { held += other.held, asked += other.asked; }
    std::optional<double> value() const;
    bool operator==(const Share &) const = default;
};

/// What simulated journals of one kind came to.
struct Tally
{
    Share covered;   ///< ranges that hold the truth
    Share nearStep;  ///< the same within four weeks of a step
    Share second;    ///< ranges of the second headline (NAP, or the level of one kind) that hold theirs
    Share different; ///< journals of which a difference was said

    void add(const Tally &other);
    bool operator==(const Tally &) const = default;
};

/// One row of the table: journals of one kind.
struct Cell
{
    QString method;
    QString journals;
    bool same = false;    ///< no difference is there, so that saying one is false
    bool covers = true;   ///< coverage is promised here
    bool promised = true; ///< so is the rate of false verdicts
    std::function<Tally(Dice &, const Rules &)> live;
};

/// What STATISTICS.md, "Scale and constants", wants.
struct Wanted
{
    double coverage = 0.88;
    double mostCoverage = 0.96;
    double nearStep = 0.82;
    double falseVerdicts = 0.10;
};

/// Why the row is not as wanted, empty where it is. More coverage than wanted is said, and no fault.
QString fault(const Cell &cell, const Tally &tally, const Wanted &wanted);

std::vector<Cell> levelCells();
std::vector<Cell> effectCells();
std::vector<Cell> pairCells();
std::vector<Cell> trendCells();
std::vector<Cell> allCells();

/// Lives `journals` journals of each cell on `threads` threads. The result does not depend on their number.
/// `progress` is called from any thread with the number of journals that are done.
std::vector<Tally> run(const std::vector<Cell> &cells, const Rules &rules, int journals, int threads,
                       const std::function<void(long)> &progress);

} // namespace tryboth::calibration
