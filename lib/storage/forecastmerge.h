// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/tablerows.h"

namespace tryboth {

/// Which of two forecasts of one experiment stays: the one that changed since the base where only one did, a
/// sealed one before a draft, of two sealed ones the one that was sealed first, and an opened one where they
/// say the same. Never a mixture, and never a text that tells what the other one said. Both sides of `triple`
/// have to be there. Pure: it reads and writes nothing.
QVariantList mergedForecast(const TableShape &shape, const RowTriple &triple);

} // namespace tryboth
