// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalcore.h"

namespace tryboth {

/// What one does with the earlier texts of a desk; historychanges.h leads here.

/// Puts a text back in its place, in a change. What was removed comes back with it.
Result<void> putBackOnDesk(Stores &stores, const EarlierText &text);

/// What a text is from, as people read it: “A private note on Client A”, and whether it is deleted.
QString deskPlaceName(const Stores &stores, const EarlierText &text);

} // namespace tryboth
