// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/journalaccess.h"
#include "models/desk.h"

namespace tryboth::cli {

/// Opens the desk that was named, for reading or for writing.
Outcome<OpenedJournal> openDeskToRead(const Request &request);
Outcome<OpenedJournal> openDeskToWrite(const Request &request);

} // namespace tryboth::cli
