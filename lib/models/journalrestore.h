// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing.h"

namespace tryboth {

/// Which entries of our own JSON a journal does not have, told by their ids.
Result<ImportPlan> planRestore(const Stores &stores, const ImportPreview &preview);

/// Puts our own JSON into a journal, to be called inside of one change. An empty journal becomes equal to the
/// one that was written, its imports as they were. Any other gets what it does not have, as one import that
/// can be taken back; its profile stays.
Result<ImportOutcome> restoreInto(Stores &stores, const ImportPreview &preview, const QString &fileName,
                                  const Clock &clock, IdSource &ids);

} // namespace tryboth
