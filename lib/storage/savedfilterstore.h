// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/id.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// A search one wants to use again, as it was typed.
struct SavedFilter
{
    static constexpr int MaxName = 60; ///< code points

    Id id;
    QString name;
    QString query;

    bool operator==(const SavedFilter &) const = default;
};

/// The saved searches of a journal.
class SavedFilterStore
{
public:
    SavedFilterStore(Database &database, const Clock &clock, IdSource &ids);

    Result<QList<SavedFilter>> all() const; ///< by name
    Result<Id> put(SavedFilter filter);     ///< adds, or replaces the one with this id
    Result<void> remove(const Id &id);

private:
    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
