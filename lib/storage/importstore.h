// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/database.h"

#include <QList>

#include <optional>

namespace tryboth {

/// One import: what came in together and can be taken back together.
struct ImportRun
{
    Id id;
    Moment at;
    QString format;
    QString name; ///< of the file, without its folder
    int added = 0;
};

/// The imports of a journal.
class ImportStore
{
public:
    explicit ImportStore(Database &database)
        : m_database(database)
    {
    }

    Result<void> add(const ImportRun &run);
    Result<void> remove(const Id &id);
    Result<std::optional<ImportRun>> last() const; ///< of what was imported into this journal
    Result<QList<ImportRun>> all() const;          ///< oldest first

private:
    Database &m_database;
};

} // namespace tryboth
