// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "exchange/documentchapter.h"
#include "storage/journalcore.h"

namespace tryboth {

/// Five-year answers, reasons and decisions for a document with everything in it; chapters without anything
/// are left out. What was expected of a decision stays sealed.
Result<QList<DocumentChapter>> directionChapters(const Stores &stores, const Content &content);

} // namespace tryboth
