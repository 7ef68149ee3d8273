// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteversion.h"

#include <QCoreApplication>

namespace tryboth {

namespace {

struct SqliteText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Database)
};

} // namespace

Result<void> sameSqlite(const QString &driversId, const QString &ours)
{
    if (driversId == ours && !ours.isEmpty()) {
        return {};
    }
    return failure(
        SqliteText::tr("Tryboth cannot use SQLite on this machine: Qt brings another copy of it. Nothing was "
                       "changed. Install Qt and Tryboth from the same source, e.g. this system’s packages."),
        driversId + QStringLiteral(" ≠ ") + ours);
}

} // namespace tryboth
