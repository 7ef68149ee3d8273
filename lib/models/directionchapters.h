// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "exchange/documentchapter.h"
#include "storage/journalcore.h"

namespace tryboth {

/// Which days of it a document takes: all to begin with.
struct DirectionChoice
{
    std::optional<LocalDay> from;
    std::optional<LocalDay> to; ///< inclusive
};

/// Five-year answers, reasons and decisions for a document; chapters without anything are left out. What is
/// sealed on `today` stays so: what was expected of a decision, and answers while the question is back.
Result<QList<DocumentChapter>> directionChapters(const Stores &stores, const Content &content, LocalDay today,
                                                 const DirectionChoice &choice = {});

} // namespace tryboth
