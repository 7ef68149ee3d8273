// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/daynote.h"
#include "domain/result.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// Sleep, load and unusual days, where they were given.
class DayNoteStore
{
public:
    explicit DayNoteStore(Database &database)
        : m_database(database)
    {
    }

    /// Writes what `note` says of its day; an empty one takes the row away. Fails outside of 1…5.
    Result<void> put(const DayNote &note);

    Result<std::optional<DayNote>> find(LocalDay day) const;
    Result<QList<DayNote>> between(LocalDay from, LocalDay to) const; ///< by day
    Result<QList<DayNote>> all() const;

private:
    Result<QList<DayNote>> list(const QString &where, const QVariantList &values) const;

    Database &m_database;
};

} // namespace tryboth
