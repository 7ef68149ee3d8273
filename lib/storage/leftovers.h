// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/time.h"
#include "storage/filesystem.h"

#include <QStringList>

namespace tryboth {

/// Looks for temporary files that an interrupted save of `target` left beside it. Removes those older than an
/// hour; gives the paths of the younger ones, newest first, to be offered for recovery. A file from the
/// future (the clock was set back) counts as young. To be called while holding the JournalLock, or a running
/// save of another window would look like a leftover. Fails when the folder cannot be read.
Result<QStringList> sweepLeftovers(FileSystem &files, const QString &target, Moment now);

} // namespace tryboth
