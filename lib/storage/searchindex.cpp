// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr auto Optimize = "INSERT INTO check_in_text (check_in_text) VALUES ('optimize')"_L1;
constexpr auto HasIndex = "SELECT count(*) FROM sqlite_schema WHERE name = 'check_in_text'"_L1;

/// A desk has none: what it looks through are the shares themselves.
bool hasSearchIndex(const Database &database)
{
    return database.single(HasIndex).value_or(QVariant(0)).toInt() > 0;
}
} // namespace

Result<void> dropRemovedWords(Database &database)
{
    return hasSearchIndex(database) ? database.run(Optimize) : Result<void>();
}

} // namespace tryboth
