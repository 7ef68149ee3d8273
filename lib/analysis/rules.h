// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tryboth {

/// Every constant that a computed number depends on. The defaults are for energy from −3 to +3; the version
/// is stored with and shown beside each number. Source: STATISTICS.md, "Scale and constants".
///
/// Rules 2, by tests/calibration on −3…+3: `driftPerDay` went from 0.009 to 0.018, because around a step
/// of 1.5 points the band held the truth on 75–81 % of days where moods carry over (wanted: 82);
/// `carryOverPrior` from 0.3 to 0.45 and `carryOverWeight` from 20 to 30, because with 20 to 45 days a side
/// and φ of 0.3 to 0.5 the range of a difference covered 85–87 % (wanted: 88) and 12–15 % of comparisons
/// found one that was not there (wanted: at most 10).
///
/// Rules 3: a lottery over pairs that cannot come below `tellingP` carries no verdict, whatever its range;
/// the range of a mean of pairs has the rounding floor that every other range has.
struct Rules
{
    int version = 3;

    // What a reported range claims.
    double level = 0.90;

    // (a) Levels over time
    double priorMean = 0;
    double priorVariance = 2.25;
    double earlyDayVariance = 1.8; ///< s² until both streams together have `settledDays` rated days
    double dayVarianceFloor = 1.1; ///< smallest s² after that
    int settledDays = 30;
    double driftPerDay = 0.018; ///< variance that a level gains in a day
    double withinDayCorrelation = 0.5;
    int shortestMinutes = 15; ///< an entry's weight, clipped from below
    int longestMinutes = 240; ///< an entry's weight, clipped from above
    int missingMinutes = 60;  ///< the weight of an entry without a duration

    // (a) What is drawn and spoken
    int neighbourDays = 28; ///< a level is drawn where `neighbourRatings` rated days lie within ± this
    int neighbourRatings = 3;
    int recentDays = 56; ///< "the last eight weeks"
    int spokenDays = 8;  ///< rated days a stream needs in them before a direction is spoken
    double widestSpokenHalfWidth = 1.5;
    int sameDayPairs = 6;  ///< days with both kinds before their mean difference is shown
    int settlingDays = 7;  ///< marks of the first days of use are hollow: one still gets used to the scale
    int gapDays = 14;      ///< days in a row without any rating that are called a gap
    double levelLimit = 3; ///< bands of a level are drawn no further than ± this
    double tiltLimit = 6;  ///< bands of the tilt are drawn no further than ± this

    // (b) Effect of an experiment
    double roundingVariance = 1.0 / 12; ///< smallest variance of a phase: ratings are rounded to whole steps
    double carryOverPrior = 0.45;
    double carryOverWeight = 30; ///< ratings that the prior counts for
    double carryOverMost = 0.6;
    int carryOverEntries = 8; ///< with no more ratings than this the prior stands alone
    double fewestEffectiveDays = 2;

    int washoutDays = 7; ///< first days of the experiment that are shown and left out

    // (c) Pairs of weeks
    int exactPairs = 20; ///< all sign patterns up to this many pairs, drawn ones beyond
    int drawnPatterns = 100'000;
    double tellingP = 0.10; ///< a lottery that cannot come below this answers nothing

    // (d) Trend
    int ratedDaysPerWeek = 2;
    int trendWeeks = 8;
    int trendDirectionWeeks = 12;

    // (e) Where something may have shifted
    int shiftWeeks = 24; ///< weekly medians before one is offered
    double shiftP = 0.01;

    // (f) Verdict
    double smallestDifference = 0.5; ///< δ; a person may change it per experiment
    double widestVerdictHalfWidth = 1.5;
    int firstLookDays = 5;
    int verdictDays = 14;
    int verdictWeeks = 3;

    // (g) Confounders
    double notableImbalance = 0.5; ///< standardised difference above which it is said
    double notableChoiceGap = 0.5; ///< points between own and asked work above which it is said
    int adjustedDays = 40;         ///< rated days before an adjusted estimate is shown beside the raw one
    int selectionRatings = 5;      ///< ratings of either kind of entries before their means are compared

    bool operator==(const Rules &) const = default;
};

/// Slack for comparing sums of ratings, so that floating-point noise neither breaks nor makes a tie.
inline constexpr double TieTolerance = 1e-9;

} // namespace tryboth
