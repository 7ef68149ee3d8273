// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace tryboth {

/// Fails where Qt's driver brings another SQLite than the one that is linked here: two copies would each
/// believe that they own the connection. Both are answers of sqlite3_sourceid().
Result<void> sameSqlite(const QString &driversId, const QString &ours);

} // namespace tryboth
