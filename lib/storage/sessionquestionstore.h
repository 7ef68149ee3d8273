// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/sessionquestion.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// The questions that the coach planned for sessions.
class SessionQuestionStore
{
public:
    SessionQuestionStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds one, or replaces the one of its id counting its revision up. Gives the id.
    Result<Id> put(const SessionQuestion &question);
    /// Those of a client, oldest first.
    Result<QList<SessionQuestion>> of(const Id &client) const;
    Result<void> remove(const Id &id);

private:
    Result<QList<SessionQuestion>> list(const QString &where, const QVariantList &values) const;

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
