// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exampledirection.h"
#include "exchange/exampleexperiments.h"
#include "storage/journalcore.h"

namespace tryboth {

/// Writes the experiments of an example into an empty journal, as if each had been sealed on its start day.
Result<void> addExamples(Stores &stores, const QList<ExampleExperiment> &examples, const QTimeZone &zone);

/// Writes the answers, reasons and decisions of an example, as if each had been written on its day.
Result<void> addExamples(Stores &stores, const ExampleDirection &example, const QTimeZone &zone);

} // namespace tryboth
