// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/locallevel.h"

#include <cmath>

namespace tryboth {

LevelPath smoothLevel(std::span<const std::optional<Observation>> steps, const LocalLevel &model)
{
    LevelPath path;
    path.filtered.reserve(steps.size());
    LevelState state{model.priorMean, model.priorVariance};
    for (const auto &seen : steps) {
        state.variance += model.drift;
        if (seen) {
            const double total = state.variance + seen->variance;
            const double error = seen->value - state.mean;
            const double gain = state.variance / total;
            path.negLogLikelihood += (std::log(total) + error * error / total) / 2;
            state.mean += gain * error;
            state.variance *= 1 - gain;
        }
        path.filtered.push_back(state);
    }

    path.smoothed = path.filtered;
    for (std::size_t t = path.smoothed.size(); t-- > 1;) {
        const LevelState &after = path.smoothed[t];
        LevelState &now = path.smoothed[t - 1];
        const double predicted = now.variance + model.drift;
        const double back = predicted > 0 ? now.variance / predicted : 1;
        // The level is a random walk: its prediction for tomorrow is today's filtered mean.
        now.mean += back * (after.mean - now.mean);
        now.variance += back * back * (after.variance - predicted);
    }
    return path;
}

} // namespace tryboth
