// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/comment.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// What the coach wrote beside what was shared.
class CommentStore
{
public:
    CommentStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds one, or replaces the one of its id counting its revision up. Gives the id.
    Result<Id> put(const Comment &comment);
    /// Those of a bundle, oldest first.
    Result<QList<Comment>> of(const Id &bundle) const;
    /// All on the shares of a client, oldest first.
    Result<QList<Comment>> ofClient(const Id &client) const;
    Result<void> remove(const Id &id);

private:
    Result<QList<Comment>> list(const QString &where, const QVariantList &values) const;

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
