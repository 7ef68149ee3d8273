// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/directionkind.h"
#include "domain/id.h"
#include "storage/database.h"

#include <QSet>

namespace tryboth {

/// What answers, reasons and decisions have in common: the trash, and coming and going with an import. What
/// they say is read and written by the store of each.
class DirectionLife
{
public:
    DirectionLife(Database &database, const Clock &clock);

    /// Moves one to the trash, or back. Fails where it is gone.
    Result<void> moveToTrash(DirectionKind kind, const Id &id);
    Result<void> restore(DirectionKind kind, const Id &id);

    /// Removes for good what has been in the trash since before `moment`, with all that hangs on it; gives
    /// how many answers, reasons and decisions that were.
    Result<int> emptyTrash(Moment before);

    /// The ids of all three, also of those in the trash.
    Result<QSet<Id>> ids() const;

    /// Remembers that an import brought these.
    Result<void> markImported(const QSet<Id> &brought, const Id &importRun);

    /// Takes back what an import brought: untouched ones go for good, those edited since go to the trash.
    /// Gives how many left the lists.
    Result<int> removeImported(const Id &importRun);

private:
    Result<void> setDeleted(DirectionKind kind, const Id &id, const std::optional<Moment> &deleted);
    Result<int> removeWhere(const QString &condition, const QVariantList &values);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace tryboth
