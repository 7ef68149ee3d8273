// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/energynumbers.h"
#include "models/energysentence.h"

#include <QJsonObject>

namespace tryboth::cli {

/// Everything that the Energy page shows: its sentence, its numbers with where they come from, and the values
/// of its charts. Days as 2026-11-23, energy not rounded.
QJsonObject jsonOf(const EnergyReport &report, const EnergySentence &sentence,
                   const QList<EnergyNumber> &numbers, const ActivityCatalog &catalog);

} // namespace tryboth::cli
