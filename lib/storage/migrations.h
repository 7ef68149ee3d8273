// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/filekind.h"

namespace tryboth {

/// The newest schema of that kind that this program knows: the number of the last migration in its folder.
int newestSchema(FileKind kind = FileKind::Journal);

/// Brings `database` from its schema to the newest one, each step in a transaction with its version number. A
/// database that is not of this kind, or that a newer Tryboth wrote, is refused with a sentence and left as
/// it is.
Result<void> migrate(Database &database, FileKind kind = FileKind::Journal);

} // namespace tryboth
