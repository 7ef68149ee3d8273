// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/tablerows.h"

namespace tryboth {

/// Whether the rows of `table` are sealed at a moment, so that one that is sealed does not change any more.
bool isSealedTable(const QString &table);

/// Whether the two sides of `triple` may be mixed column by column. Not in a forecast; not in an expectation
/// once one side has sealed it; not in a decision that was recorded on one side only, or twice. Both sides
/// have to be there.
bool mayMix(const TableShape &shape, const RowTriple &triple);

/// Which of two sides that may not be mixed stays: the one that changed since the base where only one did, a
/// sealed one before a draft, of two sealed ones the one that was sealed first, and an opened one where they
/// say the same. Pure: it reads and writes nothing.
QVariantList mergedSealed(const TableShape &shape, const RowTriple &triple);

} // namespace tryboth
