// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/keypair.h"
#include "domain/sharerecord.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// The address book of coaches, and the keys of the journal's owner.
class CoachStore
{
public:
    CoachStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds a coach, or replaces the one of its id counting its revision up. Gives the id.
    Result<Id> put(Coach coach);
    /// Adds a coach as it is: for an import.
    Result<void> insert(const Coach &coach);
    /// Takes a coach out of the address book. What was shared with them stays in the ledger.
    Result<void> remove(const Id &id);
    Result<std::optional<Coach>> find(const Id &id) const;
    /// All coaches by label.
    Result<QList<Coach>> all() const;

    /// Adds a key of the owner; one that is there already stays.
    Result<void> addKey(const KeyPair &key);
    /// The owner's keys, the one to hand out first.
    Result<QList<KeyPair>> keys() const;

private:
    Result<QList<Coach>> list(const QString &where, const QVariantList &values) const;

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
