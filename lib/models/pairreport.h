// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/signflip.h"
#include "models/experimentreport.h"

namespace tryboth {

/// Two weeks in a drawn order.
struct WeekPair
{
    int number = 1;
    DayRange people;
    DayRange technical;
    int peopleDays = 0; ///< rated days
    int technicalDays = 0;
    std::optional<double> peopleMean; ///< of its rated days
    std::optional<double> technicalMean;
    std::optional<double> difference; ///< people minus technical; nothing where a week has no rating: dropped

    bool isDropped() const { return !difference; }
};

/// Everything that the review of a pair shows. Source: STATISTICS.md (c).
struct PairReport
{
    int rules = 0;
    Pair pair;
    bool peopleLeft = true;
    ExperimentReport people;
    ExperimentReport technical;
    double peopleMinutes = 0; ///< of the kept sessions
    double technicalMinutes = 0;
    bool unequalTime = false;  ///< they differ by more than a quarter
    bool single = false;       ///< one was stopped early: the other goes on alone, nothing is compared
    bool oneSideEmpty = false; ///< one side got no rated day: nothing is compared

    double smallestDifference = 0.5; ///< that matters, the larger of the two
    Comparison comparison; ///< B = people, A = technical
    Verdict verdict = Verdict::Running;
    std::optional<Effect> effect;
    QList<ImbalanceRow> imbalance;   ///< A = technical, B = people; empty before the end
    QList<WeekPair> weekPairs;       ///< of a drawn alternation
    std::optional<SignFlip> lottery; ///< likewise, once it has ended
    bool drawn = false;
};

/// The report on `today`. Without a drawn alternation the numbers of (b) hold with A = technical and B =
/// people, and the verdict is at most likely. In a drawn one a week's value is the mean of all its rated
/// days, because the question is what the weeks were like; a pair with a week without any is in no number.
PairReport pairReport(const PairFacts &facts, const QString &journalId, LocalDay today, const Rules &rules);

/// The weeks of a drawn alternation from `start` on, in the order of `assignment`.
QList<WeekPair> alternatingWeeks(LocalDay start, const QString &assignment);

/// Minutes that the kept sessions took: as logged, or else as planned.
double keptMinutes(const ExperimentFacts &facts);

} // namespace tryboth
