// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/importpreview.h"

namespace tryboth {

/// The sentences that every importer stops with.
Result<void> checkSize(qint64 bytes, const ImportLimits &limits);
Error stoppedByReader();
Error tooManyEntries(int limit);
Error tooManyFiles(int limit);

} // namespace tryboth
