// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalcore.h"
#include "storage/openerror.h"
#include "storage/unlock.h"

#include <memory>

namespace tryboth {

/// The journal in a backup, opened without the journal it is of: for when that one is damaged or gone. Slow
/// where it is sealed (Argon2id). Nothing that is done to it is ever written. JournalFile::openBackup() is
/// the way where the journal is open.
OpenResult<std::unique_ptr<JournalCore>> openBackup(const Backup &backup, const Clock &clock,
                                                    const Unlock &unlock = {},
                                                    FileKind kind = FileKind::Journal);

/// How much a journal or a desk holds.
struct HeldCount
{
    int entries = 0; ///< check-ins; in a desk its clients
    int others = 0;  ///< what stands by itself besides them: reflections, experiments, decisions, …

    bool operator==(const HeldCount &) const = default;
};

OpenResult<HeldCount> countedIn(const JournalCore &core);

} // namespace tryboth
