// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/historystore.h"

#include <optional>

namespace tryboth {

/// Whether a field of a table is what a person wrote freely, in one text or a list of them, and can be put back
/// by itself. Everything else only fits together with its neighbours.
bool isProse(const QString &entity, const QString &field);

/// Whether a value that is not prose can be set without looking at others of its row.
bool standsAlone(const QString &entity, const QString &field);

/// What stands now where `text` once stood, as text; the tags of an entry with a comma between. Nothing where
/// its row is gone.
Result<std::optional<QString>> presentText(const Database &database, const EarlierText &text);

/// Writes `text` to its place, which has to be prose and no tag or to stand alone, where nothing written
/// means not answered; the row counts as edited `now`. Fails where the row is gone or does not take the
/// value.
Result<void> writeText(Database &database, const EarlierText &text, Moment now);

} // namespace tryboth
