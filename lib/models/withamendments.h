// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalcore.h"

#include <functional>

namespace tryboth {

/// Runs `change`, which may change the row of this key in the table `entity`. What it changes in a sealed
/// experiment or a recorded decision is noted as amendments with `reason`: those change by amendments only,
/// whatever changes them. Part of a change that somebody else makes.
Result<void> withAmendments(Stores &stores, const QString &entity, const QString &row, const QString &reason,
                            const std::function<Result<void>()> &change);

} // namespace tryboth
