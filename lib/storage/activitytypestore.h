// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitytype.h"
#include "domain/clock.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// The journal's own kinds of work, and its changes to shipped ones.
class ActivityTypeStore
{
public:
    ActivityTypeStore(Database &database, const Clock &clock, IdSource &ids);

    Result<QList<ActivityType>> all() const;

    /// Adds `type`, or replaces the one with its id. A type without an id gets one. Gives the id.
    Result<QString> put(ActivityType type, const std::optional<Id> &importRun = std::nullopt);

    /// Removes the types that one import brought and that no entry uses any more.
    Result<void> removeImported(const Id &importRun);

private:
    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
