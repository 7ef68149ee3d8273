// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QMap>

namespace tryboth {

/// What was said about other programs' files in earlier imports, by a key of the form "kind/name".
class ImportChoiceStore
{
public:
    explicit ImportChoiceStore(Database &database)
        : m_database(database)
    {
    }

    Result<QMap<QString, QString>> all() const;
    Result<void> put(const QString &key, const QString &value); ///< replaces what was said before

private:
    Database &m_database;
};

} // namespace tryboth
