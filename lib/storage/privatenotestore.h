// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/privatenote.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// What the coach keeps to themselves. Nothing that makes a reply may include this.
class PrivateNoteStore
{
public:
    PrivateNoteStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds one, or replaces the one of its id counting its revision up. Gives the id.
    Result<Id> put(const PrivateNote &note);
    /// Those of a client, newest first.
    Result<QList<PrivateNote>> of(const Id &client) const;
    Result<void> remove(const Id &id);

private:
    Result<QList<PrivateNote>> list(const QString &where, const QVariantList &values) const;

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
