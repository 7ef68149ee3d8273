// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client.h"
#include "domain/clock.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// The clients of a desk.
class ClientStore
{
public:
    ClientStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds a client, or replaces the one of its id counting its revision up. Gives the id.
    Result<Id> put(const Client &client);

    Result<std::optional<Client>> find(const Id &id) const;
    /// Those who reply with this key; more than one only where the coach keeps them apart.
    Result<QList<Client>> withKey(const QString &replyKey) const;
    /// All of them by name.
    Result<QList<Client>> all() const;

    /// Removes the client with everything that belongs to it. Of other clients nothing changes.
    Result<void> remove(const Id &id);

private:
    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
