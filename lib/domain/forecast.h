// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <optional>

namespace tryboth {

/// What one expects an experiment to do to one's energy, and how sure one is.
struct Forecast
{
    static constexpr int MinEnergy = -3, MaxEnergy = 3;
    static constexpr int MinConfidence = 50, MaxConfidence = 95, ConfidenceStep = 5; ///< %

    int energyExpected = 0;
    int confidence = 70; ///< how sure, in per cent: 50, 55, … 95

    bool operator==(const Forecast &) const = default;
};

/// A forecast as it can be seen: what it says only after the review opened it.
struct SealedForecast
{
    Id experiment;
    Moment sealed;
    std::optional<Moment> opened;
    std::optional<Forecast> forecast; ///< nothing until it was opened

    bool operator==(const SealedForecast &) const = default;
};

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const Forecast &forecast);

/// What a sealed forecast of `experiment` says, closed so that nobody reads it by looking: for files that
/// have to carry it before the review opens it. It keeps a secret from the eye, not from someone with a
/// program.
QString closedText(const Forecast &forecast, const Id &experiment, Moment sealed);

/// The forecast in a text that closedText() wrote for this experiment and moment; nothing where it is another
/// one's or damaged.
std::optional<Forecast> forecastInClosedText(const QString &text, const Id &experiment, Moment sealed);

} // namespace tryboth
