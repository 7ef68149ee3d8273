// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/personalias.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// The names that are replaced in shares, and the words that only look like names.
class NameStore
{
public:
    NameStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds a name, or replaces the one of its id counting its revision up. Gives the id.
    Result<Id> put(PersonAlias alias);
    /// Adds a name as it is: for an import.
    Result<void> insert(const PersonAlias &alias);
    Result<void> remove(const Id &id);
    /// All names by name.
    Result<QList<PersonAlias>> all() const;

    /// Remembers that `words` are no names.
    Result<void> putNoNames(const QStringList &words);
    Result<QStringList> noNames() const;

private:
    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
