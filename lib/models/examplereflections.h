// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "exchange/exampletexts.h"
#include "storage/journalcore.h"

namespace tryboth {

/// Writes what the person of the example wrote in the weeks up to `today`: two weeks, one question, one page
/// of their own.
Result<void> addExampleReflections(Stores &stores, const Content &content, LocalDay today,
                                   const ExampleTexts &texts);

} // namespace tryboth
