// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace tryboth {

/// The newest schema this program knows: the number of the last migration under ":/migrations/".
int newestSchema();

/// Brings `database` from its schema to the newest one, each step in a transaction with its version number. A
/// database that is not a journal, or that a newer Tryboth wrote, is refused with a sentence and left as it
/// is.
Result<void> migrate(Database &database);

} // namespace tryboth
