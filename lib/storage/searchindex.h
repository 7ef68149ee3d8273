// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace tryboth {

/// FTS5 marks a removed word and keeps it until its segments are merged (SAFETY.md, fact 9). This merges
/// them, which takes about as long as reading the index. JournalCore::fileImage() does it before a save that
/// needs it. Nothing to do on a desk, which has no index.
Result<void> dropRemovedWords(Database &database);

} // namespace tryboth
