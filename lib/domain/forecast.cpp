// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast.h"

#include <QCoreApplication>

namespace tryboth {

namespace {
struct ForecastText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Forecast)
};
} // namespace

Result<void> validate(const Forecast &forecast)
{
    if (forecast.energyExpected < Forecast::MinEnergy || forecast.energyExpected > Forecast::MaxEnergy) {
        return failure(
            ForecastText::tr("A forecast is a whole number from −3 to +3. Choose one; nothing was changed."));
    }
    if (forecast.confidence < Forecast::MinConfidence || forecast.confidence > Forecast::MaxConfidence ||
        forecast.confidence % Forecast::ConfidenceStep != 0) {
        return failure(ForecastText::tr(
            "How sure you are goes from 50 to 95 per cent in steps of 5. Choose one; nothing was changed."));
    }
    return {};
}

} // namespace tryboth
