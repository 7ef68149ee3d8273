// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "domain/experiment.h"

/// Journals in which the Energy page has to say each thing that it can say.
namespace energystates {

/// The names of all states: "no-data", "marks-only", …
QStringList names();

/// The entries of a journal in the state `name` on `today`; none for an unknown name.
QList<tryboth::CheckIn> entries(const QString &name, tryboth::LocalDay today);

/// Two experiments of the last year, as they are shaded behind the levels.
QList<tryboth::Experiment> experiments(tryboth::LocalDay today);

} // namespace energystates
