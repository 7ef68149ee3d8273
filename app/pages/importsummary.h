// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importreader.h"

namespace tryboth {

/// What a file holds and what of it is new, in a few sentences: "34 new entries from 02/11/2026 to
/// 20/11/2026. In the journal already: 12."
QString importSummary(const ReadImport &read);

} // namespace tryboth
