// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The session extension is declared only when both are defined (by this room's CMakeLists.txt), and it has to
// be the system's SQLite, which Qt's driver links as well: two copies would each believe they own the
// connection.
#include <sqlite3.h>

#ifndef SQLITE_ENABLE_SESSION
#error "SQLITE_ENABLE_SESSION has to be defined for this room"
#endif
