// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"
#include "cli/energyscope.h"
#include "models/energysentence.h"

#include <QJsonObject>

namespace tryboth::cli {

/// What the Energy page says in words, and the experiments and activities of its charts.
struct EnergySaid
{
    EnergySentence sentence;
    QList<EnergyNumber> numbers;
    QList<Interval> experiments;
    QList<ActivityBar> activities;
};

/// Everything that the Energy page shows: its sentence, its numbers with where they come from, and the values
/// of its charts. Days as 2026-11-23, energy not rounded.
QJsonObject jsonOf(const EnergyAsked &asked, const EnergySaid &said, const ActivityCatalog &catalog);

} // namespace tryboth::cli
