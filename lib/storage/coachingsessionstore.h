// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/coachingsession.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// The conversations with clients.
class CoachingSessionStore
{
public:
    CoachingSessionStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds one, or replaces the one of its id counting its revision up. Gives the id.
    Result<Id> put(const CoachingSession &session);
    /// Those of a client, newest first.
    Result<QList<CoachingSession>> of(const Id &client) const;
    Result<void> remove(const Id &id);

private:
    Result<QList<CoachingSession>> list(const QString &where, const QVariantList &values) const;

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
