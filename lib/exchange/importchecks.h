// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/importfiles.h"
#include "exchange/importpreview.h"

namespace tryboth {

/// The sentences that every importer stops with. `name` is the file's, as it is shown; empty when it has
/// none.
Result<void> checkSize(qint64 bytes, const ImportLimits &limits, const QString &name = {});
Result<void> checkLines(const ImportFiles &files, const ImportLimits &limits);
Result<void> checkText(const ImportPreview &preview, const ImportLimits &limits);
Error tooMuchText(const ImportLimits &limits);
Error stoppedByReader();
Error tooManyEntries(int limit);
Error tooManyFiles(int limit);

} // namespace tryboth
