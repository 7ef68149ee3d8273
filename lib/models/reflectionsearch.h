// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinfilter.h"
#include "storage/journalcore.h"

namespace tryboth {

/// The reflections that a search finds, the latest first: only for a search that asks for words and days, as
/// reflections have nothing else that it could ask for.
Result<QList<Reflection>> reflectionsFound(const Stores &stores, const CheckInFilter &filter);

} // namespace tryboth
