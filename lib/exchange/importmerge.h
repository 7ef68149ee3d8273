// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

namespace tryboth {

/// Adds what `one` holds to `all`; `from` goes before its problems, and may be empty. The first question is
/// the one that is asked.
void appendPreview(ImportPreview &all, const ImportPreview &one, const QString &from);

} // namespace tryboth
