// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/secondlook.h"
#include "storage/database.h"

#include <QList>
#include <QSet>

namespace tryboth {

/// Second looks at entries.
class SecondLookStore
{
public:
    SecondLookStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds a second look, or replaces the one of its id counting its revision up. Gives the id.
    Result<Id> put(SecondLook look);
    /// Adds a second look as it is: for an import.
    Result<void> insert(const SecondLook &look);
    Result<void> remove(const Id &id);

    /// The second looks at an entry, oldest first.
    Result<QList<SecondLook>> of(const Id &checkIn) const;
    Result<QList<SecondLook>> all() const;
    /// Those in whose notes stand all of `words`, ignoring case and diacritics, of entries outside of the
    /// trash, the latest first.
    Result<QList<SecondLook>> matching(const QStringList &words) const;

    /// The entries of people work from `from` to `to` outside of the trash that were never looked at again,
    /// the latest first: their result may have come since.
    Result<QList<Id>> peopleWorkNotLookedAt(LocalDay from, LocalDay to) const;

private:
    Result<void> write(const SecondLook &look);
    Result<QList<SecondLook>> list(const QString &rest, const QVariantList &values) const;

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
