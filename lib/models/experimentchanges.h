// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draw.h"
#include "domain/experimentrules.h"
#include "models/journal.h"

namespace tryboth {

/// What one does to an experiment. Each is one undoable step; on failure nothing has changed.

/// Keeps a design that is not sealed, with its forecast as far as it is chosen. Gives the id.
Result<Id> saveDesign(Journal &journal, Experiment design, const std::optional<Forecast> &forecast);

/// Seals the forecast and starts, now or on its start day: writes the design, plans its sessions.
Result<Id> sealAndStart(Journal &journal, Experiment design, const Forecast &forecast);

/// The same with the start drawn by lot within `window`; the length stays and the end moves with it.
Result<Id> drawAndSeal(Journal &journal, Experiment design, const Forecast &forecast, const DayRange &window,
                       quint64 seed);

/// Changes a sealed experiment. Every box that differs becomes an amendment with `reason`. A new end moves
/// the sessions that are still planned.
Result<void> amendExperiment(Journal &journal, const Experiment &changed, const QString &reason);

/// Gives more time, as an amendment.
Result<void> extendExperiment(Journal &journal, const Experiment &experiment, LocalDay end,
                              const QString &reason);

Result<void> pauseExperiment(Journal &journal, const Experiment &experiment);
Result<void> resumeExperiment(Journal &journal, const Experiment &experiment);
Result<void> stopExperiment(Journal &journal, const Experiment &experiment, const QString &reason);

/// Moves an experiment to the trash, or back. Its check-ins stay in the journal.
Result<void> deleteExperiment(Journal &journal, const Experiment &experiment);
Result<void> restoreExperiment(Journal &journal, const Experiment &experiment);

/// How many sessions and check-ins hang on an experiment: what one is asked before it is deleted.
struct Attached
{
    int sessions = 0;
    int checkIns = 0;
};
Attached attachedTo(const Journal &journal, const Experiment &experiment);

/// Saves `experiment` as an own template; removes an own template.
Result<void> saveAsTemplate(Journal &journal, const Experiment &experiment);
Result<void> removeTemplate(Journal &journal, const ExperimentTemplate &own);

/// A box of the design that differs between two versions, in words for people.
struct ChangedBox
{
    QString field; ///< code name
    QString before;
    QString after;

    bool operator==(const ChangedBox &) const = default;
};
QList<ChangedBox> changedBoxes(const Experiment &before, const Experiment &after);

/// Notes what `after` changes in the boxes of a sealed experiment: one dated amendment for each, with both
/// versions. Part of a change that somebody else makes.
Result<void> amend(Stores &stores, const Experiment &before, const Experiment &after, const QString &reason);

} // namespace tryboth
