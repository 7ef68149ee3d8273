// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keypair.h"
#include "domain/result.h"
#include "storage/database.h"

#include <optional>

namespace tryboth {

/// The coach's own key, which lies in the desk and is sealed with it.
class OwnKeyStore
{
public:
    explicit OwnKeyStore(Database &database)
        : m_database(database)
    {
    }

    /// Nothing before it was made.
    Result<std::optional<KeyPair>> find() const;
    Result<void> set(const KeyPair &key);

private:
    Database &m_database;
};

} // namespace tryboth
