// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace tryboth {

/// What was seen at one step, and how noisy it is.
struct Observation
{
    double value = 0;
    double variance = 1; ///< above 0
};

/// A level that wanders: μ_t = μ_t−1 + η, η ~ N(0, drift); y_t = μ_t + ε.
struct LocalLevel
{
    double priorMean = 0;     ///< before the first step
    double priorVariance = 1; ///< before the first step
    double drift = 0;         ///< variance gained per step
};

/// A level at one step.
struct LevelState
{
    double mean = 0;
    double variance = 0;
};

/// What is known of the level at each step.
struct LevelPath
{
    std::vector<LevelState> filtered; ///< from the steps up to this one
    std::vector<LevelState> smoothed; ///< from all steps
    double negLogLikelihood = 0;      ///< ½ Σ (ln Q + e²/Q), without the constant
};

/// Kalman filter and Rauch–Tung–Striebel smoother over every step; a step without an observation only
/// predicts. Source: Durbin & Koopman, Time Series Analysis by State Space Methods, chapter 2; STATISTICS.md
/// (a).
LevelPath smoothLevel(std::span<const std::optional<Observation>> steps, const LocalLevel &model);

} // namespace tryboth
