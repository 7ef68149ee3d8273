// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/historystore.h"

#include <optional>

namespace tryboth {

/// What the earlier texts of a desk have beyond those of a journal (desk/003-history.sql): each hangs on one
/// client and goes with them, and the text of what was removed can be brought back with its row.
class DeskHistoryStore
{
public:
    DeskHistoryStore(Database &database, const Clock &clock);

    /// The tables of a desk whose rows can be brought back.
    static bool keepsRemoved(const QString &entity);

    /// The client whom an earlier text is about; nothing where the line is gone.
    Result<std::optional<Id>> clientOf(const EarlierText &text) const;

    /// Adds the row of a text again that was removed, with this text; it counts as edited now. Fails where it
    /// was not removed, or what it belongs to is gone.
    Result<void> bringBack(const EarlierText &text);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace tryboth
