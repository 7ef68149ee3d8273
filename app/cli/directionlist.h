// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "models/directionsearch.h"

namespace tryboth::cli {

/// `answer` with answers, reasons and decisions at its end, a line each; in JSON they say what they are.
Answer withDirection(Answer answer, const QList<FoundDirection> &found);

/// What of these three is in the trash, by its name and day.
Result<QList<FoundDirection>> directionInTrash(const Stores &stores);

} // namespace tryboth::cli
