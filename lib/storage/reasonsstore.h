// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/reasonscheck.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// Looks at one's reasons, each with what was said to its items.
class ReasonsStore
{
public:
    ReasonsStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds a look, or replaces the one of its id counting its revision up. Gives the id. Responses are put
    /// one by one.
    Result<Id> put(ReasonsCheck check);

    /// Writes what was said to one item; one that says nothing any more is taken away.
    Result<void> putResponse(const Id &check, const ReasonResponse &response);

    /// Adds a look as it is, with its responses: for an import.
    Result<void> insert(const ReasonsCheck &check);

    /// The look with this id, also from the trash.
    Result<std::optional<ReasonsCheck>> find(const Id &id) const;

    /// All outside of the trash, oldest first.
    Result<QList<ReasonsCheck>> all() const;

    /// What is in the trash, last thrown away first.
    Result<QList<ReasonsCheck>> trash() const;

private:
    Result<QList<ReasonsCheck>> list(const QString &rest, const QVariantList &values) const;
    Result<QList<ReasonResponse>> responsesOf(const Id &check) const;
    Result<void> write(const ReasonsCheck &check);

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
