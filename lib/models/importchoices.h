// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"
#include "storage/journalcore.h"

namespace tryboth {

/// `options` with what was said about other programs' files in earlier imports: energies of moods, columns of
/// tables, own addresses. What `options` says itself goes first.
Result<ImportOptions> withEarlierChoices(const Stores &stores, ImportOptions options);

/// Keeps what `said` answered to `preview`, for the next import. To be called inside of the change that takes
/// the preview in.
Result<void> rememberChoices(Stores &stores, const ImportOptions &said, const ImportPreview &preview);

} // namespace tryboth
