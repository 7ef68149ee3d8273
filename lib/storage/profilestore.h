// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "storage/database.h"

namespace tryboth {

/// Whose journal it is.
class ProfileStore
{
public:
    explicit ProfileStore(Database &database)
        : m_database(database)
    {
    }

    Result<Profile> read() const; ///< the defaults where none was written yet
    Result<void> write(const Profile &profile);

private:
    Database &m_database;
};

} // namespace tryboth
