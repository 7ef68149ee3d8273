// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/forecast.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// A forecast as a file carries it: a draft or an opened one says what it says, a sealed one is closed.
struct KeptForecast
{
    Id experiment;
    std::optional<Moment> sealed; ///< nothing for a draft
    std::optional<Moment> opened;
    std::optional<Forecast> forecast; ///< nothing while it is sealed
    QString closed;                   ///< closedText() while it is sealed

    bool operator==(const KeptForecast &) const = default;
};

/// Forecasts. What a sealed one says does not leave this store before the review has opened it.
class ForecastStore
{
public:
    ForecastStore(Database &database, const Clock &clock);

    /// Writes the forecast of a design that is not sealed yet. Fails for a sealed one.
    Result<void> putDraft(const Id &experiment, const Forecast &forecast);

    /// The forecast of a design that is not sealed yet.
    Result<std::optional<Forecast>> draft(const Id &experiment) const;

    /// Closes the draft, now or as of `at`: from then on it can neither be changed nor read.
    Result<void> seal(const Id &experiment, const std::optional<Moment> &at = std::nullopt);

    /// Opens it for the review, now or as of `at`. Opening again changes nothing.
    Result<void> open(const Id &experiment, const std::optional<Moment> &at = std::nullopt);

    /// The sealed forecast of an experiment, with what it says only where it was opened.
    Result<std::optional<SealedForecast>> find(const Id &experiment) const;

    /// All sealed forecasts, likewise.
    Result<QList<SealedForecast>> all() const;

    /// Every forecast, drafts too, as an export carries it: by experiment.
    Result<QList<KeptForecast>> kept() const;

    /// Adds a forecast that an export carried; a sealed one stays sealed. Fails where it does not open or
    /// does not hold together.
    Result<void> restore(const KeptForecast &kept);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace tryboth
