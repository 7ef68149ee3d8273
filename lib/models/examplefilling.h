// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exampledirection.h"
#include "exchange/exampleexperiments.h"
#include "exchange/examplejournal.h"
#include "storage/journalcore.h"

namespace tryboth {

/// Writes the experiments of an example into an empty journal, as if each had been sealed on its start day.
Result<void> addExamples(Stores &stores, const QList<ExampleExperiment> &examples, const QTimeZone &zone);

/// Writes the answers, reasons and decisions of an example, as if each had been written on its day.
Result<void> addExamples(Stores &stores, const ExampleDirection &example, const QTimeZone &zone);

/// What an example is made from: the shipped texts it refers to, what its person wrote, and the day on which
/// it ends.
struct ExampleSources
{
    const Content &content;
    const ExampleTexts &texts;
    const Clock &clock;
};

/// Writes the whole example into an empty journal: `checkIns` entries up to today, experiments, answers,
/// reasons, decisions and reflections. Gives how many entries there are. The same `seed` makes the same ones.
Result<int> fillWithExample(Stores &stores, const ExampleSources &sources,
                            int checkIns = ExampleJournal::DefaultCount, quint32 seed = 1);

} // namespace tryboth
