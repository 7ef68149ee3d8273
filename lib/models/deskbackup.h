// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backupthings.h"

namespace tryboth {

struct DeskStores;

/// Everything that a desk keeps about a client, to read, the latest day first: what was agreed, the items of
/// shares with the comments on them, cover notes, private notes, questions and steps. For a backup, which the
/// coach alone opens: nothing of it goes anywhere.
Result<QList<BackupThing>> deskThings(const DeskStores &stores, const Id &client, const Clock &clock);

} // namespace tryboth
