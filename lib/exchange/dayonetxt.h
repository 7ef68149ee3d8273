// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcollector.h"

namespace tryboth {

/// Whether `text` begins like Day One's export as plain text.
bool isDayOneTxt(const QString &text);

/// Adds the entries of such a text. They have no ids, and the clock of their date is taken as it is written.
void readDayOneTxt(const QString &text, ImportCollector &collector);

} // namespace tryboth
