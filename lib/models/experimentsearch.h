// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinfilter.h"
#include "storage/journalcore.h"

namespace tryboth {

/// The experiments in whose texts stands all that `filter` looks for: their own, those of their reviews,
/// sessions and amendments, never a forecast. None where `filter` asks for more than words and phrases: what
/// only an entry has, an experiment does not fit.
Result<QList<Experiment>> experimentsFound(const Stores &stores, const CheckInFilter &filter);

} // namespace tryboth
