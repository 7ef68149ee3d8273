// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/historystore.h"

namespace tryboth {

/// Whether `text` is a whole row that was taken away without a trash (009-removed-rows.sql); its text is that
/// row as JSON.
bool isRemovedRow(const EarlierText &text);

/// What a person wrote in a removed row, a line each and what it is called by first; empty where there is
/// nothing. Of a template the title.
QString removedWords(const EarlierText &text);

/// The value of a column of a removed row, as text; empty where there is none.
QString removedValue(const EarlierText &text, const QString &column);

/// Whether the row that `text` is from is in the journal, as after an undo.
bool isInJournal(const Database &database, const EarlierText &text);

/// Puts a removed row back as it was; it counts as edited `now`. Fails where it is in the journal and where
/// what it was a part of is not.
Result<void> putRowBack(Database &database, const EarlierText &text, Moment now);

} // namespace tryboth
